/** Because of whom: the causes of an alert, without what the reader may not see. */

import type { AlertCause } from '../../src/alerts/alert.ts';
import { capital } from './capital.ts';
import { dayName, decimal, signed } from './format.ts';
import type { Show } from './frame.ts';
import { cut } from './list.ts';

const SUBJECT_LENGTH = 45;
const WORDS_LENGTH = 80;
const DAY = /\b\d{4}-\d\d-\d\d\b/g;
/** A person whose name the reader may not see. */
export const SOMEBODY = 'a certified person';

/** ": Fabrikam fell under 15 % active (−3.3)", and a line for each further cause; nothing where no cause is known. */
export function alertCauses(
  because: readonly AlertCause[],
  show: Show,
): { readonly first: string; readonly also: readonly string[] } {
  const [first, ...others] = because.map((cause) => causeInWords(cause, show));
  return { first: first === undefined ? '' : `: ${first}`, also: others.map(capital) };
}

/** What a cause did is left out where it tells dollars that the reader may not see. */
export function causeInWords({ subject, points, words, person, money }: AlertCause, show: Show): string {
  const name = person && !show.names ? SOMEBODY : cut(subject, SUBJECT_LENGTH);
  const what = money && !show.money ? '' : cut(words.replace(DAY, dayName), WORDS_LENGTH);
  const share = points === null ? '' : `(${signed(points, decimal)})`;
  // What is said of a person begins with the certification.
  const who = person && what !== '' ? `${name}’s` : name;
  return [who, what, share].filter((part) => part !== '').join(' ');
}
