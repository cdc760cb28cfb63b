/** One request, from permission to reply. */
import { confirmCard } from '../../cards/index.ts';
import type { Member } from './access/member.ts';
import { may, refusal, scopeOf } from './access/permissions.ts';
import type { BotParts } from './bot.ts';
import { today } from './clock.ts';
import type { Command, Context } from './commands/command.ts';
import { frameOf } from './frame.ts';
import type { Pending } from './memory.ts';
import type { Message, Reply } from './message.ts';
import type { Partner } from './partner.ts';
import { CONFIRMED, type Request } from './reading.ts';
import { nothingImported, plain, refused } from './replies.ts';

export interface CarriedOut {
  readonly reply: Reply;
  /** The change that now waits for "yes". */
  readonly pending?: Pending;
}

/** Authorises, checks, confirms and runs a request, in that order. */
export async function carryOut(
  { command: id, args, token }: Request,
  message: Message,
  member: Member,
  partner: Partner,
  parts: BotParts,
): Promise<CarriedOut> {
  const command = parts.commands[id];
  if (scopeOf(member, command.permission).length === 0)
    return { reply: refused(refusal(command.permission), id, args) };

  const checked = command.args.safeParse(args);
  if (!checked.success) return { reply: refused(wrongArgument(command, checked.error.issues[0]), id, args) };
  if (command.needsData && partner.empty) return { reply: nothingImported(id, args) };

  const context = contextOf(message, member, partner, parts, `${id} ${token ?? message.id}`);
  const confirmation = command.confirm?.(context) ?? null;
  if (confirmation !== null && confirmation.token !== token) {
    const yes = { command: id, args: { ...args, [CONFIRMED]: confirmation.token }, label: 'Yes' };
    const face = confirmCard(context.frame, { question: confirmation.question, yes });
    return { reply: plain(face, id, args), pending: { command: id, args, token: confirmation.token } };
  }

  const { face, sensitive, suggestions, refused: reason } = await command.run(checked.data, context);
  return {
    reply: {
      command: id,
      args,
      text: face.text,
      card: face.card,
      visibility: sensitive ? 'asker' : 'everyone',
      suggestions: suggestions ?? [],
      ...(reason === undefined ? {} : { refused: reason }),
    },
  };
}

function wrongArgument(command: Command, issue: { path: PropertyKey[]; message: string } | undefined): string {
  return `I cannot use "${String(issue?.path[0] ?? 'that')}" like this. Try: "${command.examples[0]}".`;
}

function contextOf(message: Message, member: Member, partner: Partner, parts: BotParts, key: string): Context {
  return {
    member,
    partner,
    importer: parts.importer,
    files: message.files ?? [],
    frame: frameOf(partner),
    reframe: async () => frameOf(await parts.partner()),
    commands: Object.values(parts.commands),
    today: today(parts.clock),
    key,
    seesMoney: may(member, 'revenue'),
    seesNames: may(member, 'people'),
  };
}
