/** "For 2 hours", "4h". */
import type { ReadLine } from '../read.ts';
import { numberIn } from '../time/numbers.ts';

/** As many as `alerts` takes. */
const MOST_HOURS = 24 * 31;
const UNIT = /^(?:h|hrs?|hours?|stunden?|heures?|horas?)$/;

/** Whole hours, at least one; undefined where none are said. */
export function hoursIn({ words }: ReadLine): number | undefined {
  const unit = words.findIndex((word) => UNIT.test(word));
  const joined = words.map((word) => /^(\d{1,3})h(?:rs?)?$/.exec(word)?.[1]).find((said) => said !== undefined);
  // "Half an hour" is rounded up.
  const said = unit < 0 ? numberIn(joined) : numberIn(words[unit - 1]);
  return said === undefined ? undefined : Math.min(MOST_HOURS, Math.max(1, said));
}
