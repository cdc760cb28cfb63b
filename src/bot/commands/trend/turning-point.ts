/** When a designation begins or ceases to qualify if nothing changes. */
import type { Turn } from '../../../../cards/index.ts';
import { addDays } from '../../../associations/calendar.ts';
import {
  ahead,
  certificationsOf,
  certifiedPeople,
  type Day,
  type Designation,
  lastDayOf,
  monthBefore,
  type Portfolio,
  ruleSetFor,
  type Scorecard,
  scoreOn,
} from '../../../scoring/index.ts';

/**
 * The first change of qualification in a forecast; null where there is none. Usage, customers and deployments are told by
 * the month, a certification ends on a day: where those that end within the month are enough by themselves, beside the
 * figures of the month before, it is the day after the last on which they count.
 * @param cards of the last full month and each month after it
 */
export function turningPoint(
  portfolio: Portfolio,
  cards: readonly Scorecard[],
  id: Designation,
  today: Day,
): Turn | null {
  const scores = cards.map(({ designations }) => designations.find((score) => score.id === id));
  const at = scores.findIndex((score, index) => index > 0 && score?.qualified !== scores[index - 1]?.qualified);
  const [asOf, month, after] = [cards[0]?.asOf, cards[at]?.asOf, scores[at]];
  if (asOf === undefined || month === undefined || !after) return null;
  const shown = {
    qualified: after.qualified,
    month,
    day: null,
    isOver: false,
    short: after.total < after.needed,
    ends: [],
  };
  if (after.qualified) return shown;

  const known = monthBefore(month);
  const ruleSet = ruleSetFor(known);
  const future = ahead(portfolio, asOf, cards.length - 1);
  const endings = endingsOf(future, id, lastDayOf(known), lastDayOf(month));
  for (const day of [...new Set(endings.map(({ until }) => addDays(until, 1)))].sort()) {
    const [score] = scoreOn(day, future, ruleSet, known, [id]).designations;
    if (!score || score.qualified) continue;
    const ending = endings.filter(({ until }) => addDays(until, 1) === day);
    const ends = [...Map.groupBy(ending, ({ certification }) => certification)].map(([certification, all]) => ({
      certification,
      people: new Set(all.map(({ person }) => person)).size,
    }));
    return { ...shown, day, isOver: day <= today, short: score.total < score.needed, ends };
  }
  return shown;
}

interface Ending {
  readonly person: string;
  readonly certification: string;
  /** The last day it counts. */
  readonly until: Day;
}

/** Certifications of the designation that count on `from` and no longer on `to`. */
function endingsOf(portfolio: Portfolio, id: Designation, from: Day, to: Day): readonly Ending[] {
  const ruleSet = ruleSetFor(from.slice(0, 7));
  const listed = new Set(
    certificationsOf(ruleSet).flatMap(({ id: certification, lists }) =>
      lists.some(({ designation }) => designation === id) ? [certification] : [],
    ),
  );
  return certifiedPeople(portfolio, ruleSet, from).flatMap(({ key, holdings }) =>
    holdings.flatMap(({ certification, counts, until }) =>
      counts && certification !== null && listed.has(certification) && until !== null && until < to
        ? [{ person: key, certification, until }]
        : [],
    ),
  );
}
