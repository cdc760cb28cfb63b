/** One request, from permission to reply. */
import { confirmCard } from '../../cards/index.ts';
import type { Track } from '../scoring/index.ts';
import { identityOf } from './access/find-member.ts';
import { may, refusal, scopeOf } from './access/permissions.ts';
import type { Recognised } from './access/recognise.ts';
import { outcomeOf } from './answered-before.ts';
import type { BotParts } from './bot.ts';
import { instant, today } from './clock.ts';
import type { Command, Context } from './commands/command.ts';
import { frameOf } from './frame.ts';
import type { Pending } from './memory.ts';
import type { Message, Reply } from './message.ts';
import type { Partner } from './partner.ts';
import { type Asked, CONFIRMED } from './reading.ts';
import { nothingImported, plain, refused } from './replies.ts';

export interface CarriedOut {
  readonly reply: Reply;
  /** The change that now waits for "yes". */
  readonly pending?: Pending;
  /** It asks back which one is meant. */
  readonly open?: boolean;
  /** The track it shows. */
  readonly track?: Track;
}

/** Authorises, checks, confirms and runs a request, in that order. The reply repeats only arguments that were checked. */
export async function carryOut(
  { command: id, args, token }: Asked,
  message: Message,
  who: Recognised,
  partner: Partner,
  parts: BotParts,
): Promise<CarriedOut> {
  const { member } = who;
  const command = parts.commands[id];
  const checked = command.args.safeParse(args);
  const given = checked.success ? checked.data : {};
  const { permission, alsoFor } = command;
  const enough = alsoFor === undefined ? [permission] : [permission, alsoFor];
  if (enough.every((one) => scopeOf(member, one).length === 0))
    return { reply: refused(enough.map(refusal).join(' '), id, given) };
  if (!checked.success) return { reply: refused(wrongArgument(command, checked.error.issues[0]), id, given) };
  if (command.needsData && partner.trouble) return { reply: refused(partner.trouble.message, id, given) };
  if (command.needsData && partner.empty) return { reply: nothingImported(id, given) };

  const context = contextOf(message, who, partner, parts, { id, token });
  const confirmation = command.confirm?.(given, context) ?? null;
  if (confirmation !== null && confirmation.token !== token) {
    const yes = { command: id, args: { ...given, [CONFIRMED]: confirmation.token }, label: 'Yes' };
    const face = confirmCard(command.needsData ? context.frame : null, { question: confirmation.question, yes });
    const asked = plain(face, id, given);
    const reply: Reply = command.confidential ? { ...asked, visibility: 'asker' } : asked;
    return { reply, pending: { command: id, args: given, token: confirmation.token } };
  }

  const {
    face,
    sensitive,
    suggestions,
    resolved,
    refused: reason,
    form,
    asItStands,
    files,
    pictures,
    open,
    track,
  } = await outcomeOf(command, given, context);
  return {
    reply: {
      command: id,
      args: { ...given, ...resolved },
      text: face.text,
      card: face.card,
      visibility: sensitive || command.confidential ? 'asker' : 'everyone',
      suggestions: suggestions ?? [],
      ...(reason === undefined ? {} : { refused: reason }),
      ...(form && { form }),
      ...(pictures && pictures.length > 0 && { pictures }),
      ...(files && files.length > 0 && { files }),
    },
    ...(open && { open }),
    ...(track && { track }),
    // A dialog that somebody closed again is not answered by a "yes" to something else.
    ...(form &&
      asItStands &&
      !message.action && {
        pending: { command: form.action.command, args: asItStands, token: `form ${message.id}` },
      }),
  };
}

function wrongArgument(command: Command, issue: { path: PropertyKey[]; message: string } | undefined): string {
  return `I cannot use "${String(issue?.path[0] ?? 'that')}" like this. Try: "${command.examples[0]}".`;
}

function contextOf(
  message: Message,
  { member, account }: Recognised,
  partner: Partner,
  parts: BotParts,
  { id, token }: { readonly id: string; readonly token: string | undefined },
): Context {
  return {
    member,
    sender: message.sender,
    members: account.members,
    account,
    roster: parts.roster,
    claimDesk: parts.claimDesk,
    associationDesk: parts.associationDesk,
    proofs: parts.proofs,
    claimSettings: parts.claimSettings,
    partner,
    importer: parts.importer,
    alertDesk: parts.alertDesk,
    effortDesk: parts.effortDesk,
    alertsNow: () => parts.alertsNow(account),
    charts: parts.charts,
    conversation: { id: message.conversation, place: message.place },
    files: message.files ?? [],
    frame: frameOf(partner),
    reframe: async () => frameOf(await parts.partner()),
    commands: Object.values(parts.commands),
    today: today(parts.clock),
    at: instant(parts.clock),
    // With the sender in it, nobody can use up the key of what somebody else is going to confirm.
    key: `${id} ${identityOf(message.sender)} ${token ?? message.id}`,
    confirmed: token ?? null,
    seesMoney: may(member, 'revenue'),
    seesNames: may(member, 'people'),
  };
}
