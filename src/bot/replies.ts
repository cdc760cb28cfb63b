/** The replies that belong to no command. */
import type { Face } from '../../cards/adaptive-card.ts';
import { clarifyCard, messageCard, withOtherMeanings } from '../../cards/index.ts';
import { PlainError } from '../plain-error.ts';
import type { CommandId } from './commands/ids.ts';
import { HOW_TO_IMPORT } from './how-to-import.ts';
import type { OtherMeanings } from './language/index.ts';
import type { Reply, Suggestion } from './message.ts';

type Args = Reply['args'];

/** An answer everybody may read. */
export function plain(
  face: Face,
  command: CommandId | null,
  args: Args,
  suggestions: readonly Suggestion[] = [],
): Reply {
  return { command, args, text: face.text, card: face.card, visibility: 'everyone', suggestions };
}

/** A refusal, told to the asker alone. */
export function refused(reason: string, command: CommandId | null, args: Args): Reply {
  return { ...plain(messageCard({ text: reason }), command, args), visibility: 'asker', refused: reason };
}

export function askBack(question: string, suggestions: readonly Suggestion[]): Reply {
  return plain(clarifyCard({ question, suggestions }), null, {}, suggestions);
}

export function notUnderstood(suggestions: readonly Suggestion[]): Reply {
  return askBack(
    'I did not get that. I know your scores, customers, claims and the program. Try for example:',
    suggestions,
  );
}

/** The answer, with what else the words may have meant below it. */
export function offering({ question, suggestions }: OtherMeanings, reply: Reply): Reply {
  const { card, text } = withOtherMeanings(reply, question, suggestions);
  return { ...reply, card, text, suggestions: [...reply.suggestions, ...suggestions] };
}

const SOCIAL = {
  hello: 'Hello. Ask me for a score, what is missing, or who counts.',
  thanks: 'You are welcome.',
  'nothing-pending': 'All right. Nothing is waiting for an answer.',
  'left-alone': 'All right, nothing was changed.',
} as const;

export function social(word: keyof typeof SOCIAL): Reply {
  return plain(messageCard({ text: SOCIAL[word] }), null, {});
}

const UNEXPECTED = 'Something went wrong on my side. Please try again; if it stays so, tell the admin of this bot.';

/** What a failure looks like: the sentence made for people where there is one, never the error itself. */
export function failed(error: unknown, command: CommandId | null): Reply {
  return refused(error instanceof PlainError ? error.message : UNEXPECTED, command, {});
}

/** Asks for the first exports. */
export function nothingImported(command: CommandId, args: Args): Reply {
  return plain(messageCard({ title: 'Nothing imported yet', text: HOW_TO_IMPORT }), command, args);
}
