/** What a message asks for, before anybody has said whether it may. */
import type { Dropped } from './dropped.ts';
import { type Known, type OtherMeanings, type SocialWord, understand } from './language/index.ts';
import type { Pending, Remembered } from './memory.ts';
import type { Action, Message, Suggestion } from './message.ts';

/** A command to carry out; `token` names the change that was confirmed. */
export interface Asked extends Action {
  readonly token?: string;
}

export type Reading =
  | {
      readonly kind: 'run';
      readonly request: Asked;
      readonly others?: OtherMeanings;
      /** The conversation begins anew with it. */
      readonly afresh?: true;
    }
  | { readonly kind: 'ask-back'; readonly question: string; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'social'; readonly word: 'hello' | 'thanks' | 'nothing-pending' | 'left-alone' };

/** The argument by which a confirming button names the change it confirms. */
export const CONFIRMED = 'confirmed';

/** A button, files or a text as one reading; "yes" and "no" answer what is pending. */
export function read(
  message: Message,
  known: Known,
  memory: Remembered | undefined,
  dropped: Dropped | null = null,
): Reading {
  if (message.action) return readAction(message.action);
  if (dropped) return readDropped(dropped, message, known, memory);
  const understood = understand(message.text, known, memory);
  switch (understood.kind) {
    case 'command': {
      const { command, args, others, afresh } = understood;
      return { kind: 'run', request: { command, args }, ...(others && { others }), ...(afresh && { afresh }) };
    }
    case 'choose':
      return { kind: 'ask-back', question: understood.question, suggestions: understood.suggestions };
    case 'unknown':
      return understood;
    case 'social':
      return readSocial(understood.word, memory?.pending);
  }
}

function readDropped(dropped: Dropped, { text }: Message, known: Known, memory: Remembered | undefined): Reading {
  if (!('all' in dropped)) return { kind: 'ask-back', question: sendApart(dropped), suggestions: [] };
  if (dropped.all === 'exports') return { kind: 'run', request: { command: 'import', args: {} } };
  return { kind: 'run', request: { command: 'claim-proof', args: { ...claimIn(text, known, memory), action: 'add' } } };
}

function sendApart({ exports, documents }: Extract<Dropped, { exports: unknown }>): string {
  const [imported, proof] = [exports, documents].map((names) => new Intl.ListFormat('en').format(names));
  return `I took nothing yet: I would import ${imported}, and keep ${proof} as proof of a claim. Send them apart.`;
}

/** The claim that documents are for, as the text beside them names it; else the one last spoken of. */
function claimIn(text: string, known: Known, memory: Remembered | undefined): Action['args'] {
  // Without the memory: what was asked before is no part of what these words say.
  const understood = understand(text, known, undefined);
  const { claim, customer, product } = understood.kind === 'command' ? understood.args : {};
  const named = Object.entries({ claim, customer, product }).filter(([, value]) => value !== undefined);
  if (named.length > 0) return Object.fromEntries(named);
  return memory?.claim === undefined ? {} : { claim: memory.claim };
}

function readAction({ command, args, inputs }: Action): Reading {
  const { [CONFIRMED]: token, ...said } = args;
  const { [CONFIRMED]: _typed, ...filled } = inputs ?? {};
  // What the button says stands: an input fills what it leaves open, and confirms nothing.
  const given = { ...filled, ...said };
  return { kind: 'run', request: { command, args: given, ...(typeof token === 'string' ? { token } : {}) } };
}

function readSocial(word: SocialWord, pending: Pending | undefined): Reading {
  if (word === 'hello' || word === 'thanks') return { kind: 'social', word };
  if (word === 'yes' && pending) return { kind: 'run', request: pending };
  return { kind: 'social', word: pending ? 'left-alone' : 'nothing-pending' };
}
