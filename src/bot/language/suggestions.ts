/** Buttons that say a command in full words. */
import { designationName, TRACK_NAMES } from '../../../cards/index.ts';
import { articleBy, nearestArticles } from '../../knowledge/index.ts';
import { DESIGNATIONS, TRACKS } from '../../scoring/index.ts';
import type { CommandId } from '../commands/ids.ts';
import type { Suggestion } from '../message.ts';
import { cuesOf } from './cues/index.ts';
import type { Arguments } from './understanding.ts';

/** A button for the command with the names that were understood. Its text means that command when it is sent. */
export function suggest(command: CommandId, args: Arguments): Suggestion {
  const article = command === 'ask' ? articleMeant(args) : undefined;
  if (article !== undefined) return { label: article.title, text: article.questions[0] ?? article.title };
  const { label, say } = cuesOf(command);
  const names = namesIn(args);
  return { label: names === '' ? label : `${label}: ${names}`, text: names === '' ? say : `${say} for ${names}` };
}

/** A question about the program is offered as the article next to it. */
function articleMeant({ article, question }: Arguments) {
  if (typeof article === 'string') return articleBy(article);
  return typeof question === 'string' ? nearestArticles(question, 1)[0]?.article : undefined;
}

function namesIn(args: Arguments): string {
  const designations = among(DESIGNATIONS, args.designation).map(designationName);
  const others = ['customer', 'certification', 'person'].flatMap((name) => asList(args[name]).map(String));
  const tracks = among(TRACKS, args.track).map((track) => TRACK_NAMES[track]);
  return [...designations, ...tracks, ...others].join(', ');
}

/** The values that are some of these, in their own order. */
const among = <T>(some: readonly T[], values: unknown): readonly T[] =>
  asList(values).flatMap((value) => some.filter((one) => one === value));

function asList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
