/** What the bot remembers of a conversation for a little while, per person; lost at a restart, which costs a follow-up. */
import { isDeepStrictEqual } from 'node:util';
import { keepNewest } from '../keep-newest.ts';
import type { CommandId } from './commands/ids.ts';
import type { Memory as LastAnswer } from './language/index.ts';
import type { Reply, Suggestion } from './message.ts';

export interface Pending {
  readonly command: CommandId;
  readonly args: Readonly<Record<string, unknown>>;
  readonly token: string;
}

export interface Remembered extends LastAnswer {
  /** A change that waits for "yes". */
  readonly pending?: Pending;
}

const FORGET_AFTER = 30 * 60 * 1000;
const MOST_CONVERSATIONS = 10_000;

export interface Memory {
  recall(key: string, now: number): Remembered | undefined;
  remember(key: string, what: Remembered): void;
  /** The buttons of a question that nobody has answered yet. */
  offered(key: string, now: number): readonly Suggestion[];
  /** They are offered until something else is answered. */
  offer(key: string, suggestions: readonly Suggestion[], now: number): void;
}

export function conversationMemory(): Memory {
  const kept = new Map<string, Remembered>();
  const offers = new Map<string, { readonly suggestions: readonly Suggestion[]; readonly at: number }>();
  return {
    recall(key, now) {
      const found = kept.get(key);
      return found && now - found.at <= FORGET_AFTER ? found : undefined;
    },
    remember(key, what) {
      offers.delete(key);
      kept.delete(key);
      kept.set(key, what);
      keepNewest(kept, MOST_CONVERSATIONS);
    },
    offered(key, now) {
      const found = offers.get(key);
      return found && now - found.at <= FORGET_AFTER ? found.suggestions : [];
    },
    offer(key, suggestions, at) {
      offers.delete(key);
      offers.set(key, { suggestions, at });
      keepNewest(offers, MOST_CONVERSATIONS);
    },
  };
}

type Args = Readonly<Record<string, unknown>>;

/** What was last spoken of, carried on from the memory before where this answer named nothing. */
export function lastSpokenOf(
  args: Args,
  before: Remembered | undefined,
): Pick<Remembered, 'customer' | 'designation' | 'track' | 'claim' | 'products' | 'person' | 'certification'> {
  const imagined = lastImagined(args);
  const named = (name: 'customer' | 'person' | 'certification') =>
    [args[name], imagined[name], before?.[name]].find((value) => typeof value === 'string');
  const [customer, person, certification] = [named('customer'), named('person'), named('certification')];
  const designation = (args.designation as Remembered['designation']) ?? before?.designation;
  return {
    ...(customer ? { customer } : {}),
    ...(person ? { person } : {}),
    ...(certification ? { certification } : {}),
    ...(designation ? { designation } : {}),
    ...(before?.track && isDeepStrictEqual(designation, before.designation) ? { track: before.track } : {}),
    ...claimSpokenOf(args, before),
  };
}

/** What the last change of a scenario names. */
function lastImagined({ changes }: Args): Args {
  const last: unknown = Array.isArray(changes) ? changes.at(-1) : undefined;
  return typeof last === 'object' && last !== null ? { ...last } : {};
}

/** A claim stays spoken of until another one, a new one or another customer is. */
function claimSpokenOf(args: Args, before: Remembered | undefined): Pick<Remembered, 'claim' | 'products'> {
  const claim = typeof args.claim === 'string' && args.claim !== '' ? args.claim : undefined;
  const another = args.products !== undefined || (args.customer !== undefined && args.customer !== before?.customer);
  if (claim === undefined && another) return {};
  const same = claim === undefined || claim === before?.claim;
  const products =
    args.products === undefined ? (same ? before?.products : undefined) : [args.products].flat().map(String);
  const spokenOf = claim ?? before?.claim;
  return spokenOf === undefined ? {} : { claim: spokenOf, ...(products ? { products } : {}) };
}

/** What can change something and does so only in these words of a button. */
const UNCHANGED: Partial<Record<CommandId, (args: Args) => boolean>> = {
  claim: ({ step }) => step !== 'create',
  dpor: ({ asked }) => asked === undefined,
  pal: ({ asked }) => asked === undefined,
};

/** What was wanted, without what it was wanted of: "mute Security", "and Modern Work?". */
const STILL_MEANT: Partial<Record<CommandId, (args: Args) => Args>> = {
  alerts: ({ action, where }) =>
    typeof action === 'string' && GOING_ON.has(action) ? { action, ...(where ? { where } : {}) } : {},
};
const GOING_ON: ReadonlySet<string> = new Set(['mute', 'unmute', 'subscribe', 'schedule']);

/**
 * The arguments a follow-up may go on from after a command that changes something. What a change was made to is no
 * subject: a follow-up must not make it again. Where it only asked back, or opened a form, nothing was changed yet.
 */
export function argumentsToKeep(command: CommandId, { args, form }: Pick<Reply, 'args' | 'form'>, open = false): Args {
  const opened = form !== undefined && args.step !== 'save' && args.step !== 'create';
  if (open || opened || UNCHANGED[command]?.(args)) return args;
  return STILL_MEANT[command]?.(args) ?? {};
}
