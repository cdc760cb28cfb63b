/** The core: message -> understand -> authorise -> run command -> reply. */
import type { Alert } from '../alerts/alert.ts';
import type { ClaimSettings } from '../associations/claims/settings.ts';
import type { Charts } from '../charts/charts.ts';
import type { Account } from '../storage/account.ts';
import { findMember } from './access/find-member.ts';
import type { Recognised } from './access/recognise.ts';
import type { Roster } from './access/roster.ts';
import type { AlertDesk } from './alerts/alert-desk.ts';
import type { AssociationDesk } from './associations/association-desk.ts';
import { carryOut } from './carry-out.ts';
import type { ClaimDesk } from './claims/claim-desk.ts';
import { type Clock, today } from './clock.ts';
import type { Command } from './commands/command.ts';
import type { CommandId } from './commands/ids.ts';
import { droppedIn } from './dropped.ts';
import type { Importer } from './importer.ts';
import { known } from './known.ts';
import { argumentsToKeep, conversationMemory, lastSpokenOf, type Remembered } from './memory.ts';
import type { Bot, Message, Reply } from './message.ts';
import type { Partner } from './partner.ts';
import { picked } from './picked.ts';
import type { EffortDesk } from './planning/effort-desk.ts';
import type { ProofKeeper } from './proof/proof-keeper.ts';
import { read } from './reading.ts';
import { askBack, failed, notUnderstood, offering, social } from './replies.ts';
import { toStranger } from './stranger.ts';

export interface BotParts {
  readonly commands: { readonly [Id in CommandId]: Command };
  readonly account: () => Promise<Account>;
  readonly partner: (account?: Account) => Promise<Partner>;
  readonly importer: Importer;
  readonly roster: Roster;
  readonly claimDesk: ClaimDesk;
  readonly associationDesk: AssociationDesk;
  readonly proofs: ProofKeeper;
  readonly alertDesk: AlertDesk;
  readonly effortDesk: EffortDesk;
  readonly alertsNow: (account: Account) => Promise<readonly Alert[]>;
  readonly charts: Charts;
  readonly claimSettings: ClaimSettings;
  /** Makes somebody unknown the member their platform vouches for; null for everybody else. */
  readonly recognise: (message: Message, account: Account) => Promise<Recognised | null>;
  readonly clock: Clock;
  /** Told of failures, and of nothing that people wrote. */
  readonly onError: (error: unknown, command: CommandId | null) => void;
}

const withoutPending = ({ pending: _answered, ...rest }: Remembered): Remembered => rest;

/** A bot that answers every message with exactly one reply and never throws. */
export function createBot(parts: BotParts): Bot {
  const memory = conversationMemory();
  const all = Object.values(parts.commands);

  const asker = async (message: Message): Promise<Recognised | null> => {
    const account = await parts.account();
    const member = findMember(account, message.sender);
    return member ? { member, account } : parts.recognise(message, account);
  };

  const toMember = async (message: Message, who: Recognised): Promise<Reply> => {
    const partner = await parts.partner(who.account);
    const place = `${message.conversation}\n${message.sender.platform}:${message.sender.id}`;
    const at = parts.clock.now().getTime();
    const recalled = memory.recall(place, at);
    const names = known(partner, who, today(parts.clock));
    const dropped = message.action ? null : await droppedIn(message.files ?? [], who.member);
    const choice = message.action ? undefined : picked(message.text, memory.offered(place, at));
    const reading = read(choice ? { ...message, text: choice.text } : message, names, recalled, dropped);

    switch (reading.kind) {
      case 'ask-back':
        memory.offer(place, reading.suggestions, at);
        return askBack(reading.question, reading.suggestions);
      case 'unknown':
        memory.offer(place, reading.suggestions, at);
        return notUnderstood(reading.suggestions);
      case 'social': {
        if (recalled?.pending) memory.remember(place, withoutPending(recalled));
        return social(reading.word);
      }
      case 'run': {
        const { command } = reading.request;
        const { others, afresh } = reading;
        const before = afresh ? undefined : recalled;
        try {
          const { reply, pending, open, track } = await carryOut(reading.request, message, who, partner, parts);
          const offered = [...(before?.offered ?? []), ...(others ? [others.id] : [])];
          if (reply.refused === undefined) {
            const spokenOf = lastSpokenOf(reply.args, before);
            const args = parts.commands[command].changes
              ? argumentsToKeep(command, reply, open || pending !== undefined)
              : reply.args;
            memory.remember(place, {
              command,
              args,
              at,
              ...spokenOf,
              ...(pending && { pending }),
              ...(open && { open }),
              ...(track && { track }),
              ...(offered.length > 0 && { offered }),
            });
          }
          return others && reply.refused === undefined ? offering(others, reply) : reply;
        } catch (error) {
          parts.onError(error, command);
          return failed(error, command);
        }
      }
    }
  };

  return {
    async answer(message) {
      let who: Recognised | null = null;
      try {
        who = await asker(message);
        return who ? await toMember(message, who) : toStranger(message, all, today(parts.clock));
      } catch (error) {
        parts.onError(error, null);
        // What is wrong with the data, and where it lies, is told to members and at the machine itself.
        return failed(who !== null || message.sender.platform === 'local' ? error : null, null);
      }
    },
  };
}
