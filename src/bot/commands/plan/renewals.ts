/** What has to be renewed for a plan to hold: certifications that count and expire before it shows. */
import type { Figures } from '../../../planning/index.ts';
import {
  certificationsOf,
  certifiedPeople,
  type Day,
  type Designation,
  type Holding,
  lastDayToRenew,
  ruleSetFor,
} from '../../../scoring/index.ts';
import type { Context } from '../command.ts';

export interface Renewal {
  readonly certification: string;
  /** The last day to renew it. */
  readonly until: Day;
  /** Only for whoever may see names. */
  readonly person: string | null;
}

/** Earliest first. What cannot be renewed any more is not among them; the plan does without it. */
export function renewalsBefore(
  { day, month }: Figures,
  designation: Designation,
  { partner: { portfolio }, today, seesNames }: Pick<Context, 'partner' | 'today' | 'seesNames'>,
): readonly Renewal[] {
  const ruleSet = ruleSetFor(month);
  const wanted = certificationsOf(ruleSet).filter(({ lists }) =>
    lists.some((list) => list.designation === designation),
  );
  return certifiedPeople(portfolio, ruleSet, today)
    .flatMap(({ name, holdings }) =>
      wanted.flatMap(({ id, retiredOn, countsUntil }): Renewal[] => {
        const expires = lastExpiry(holdings, id);
        if (expires === null || expires >= day || (countsUntil !== null && countsUntil < day)) return [];
        const until = lastDayToRenew(expires, retiredOn);
        return until < today ? [] : [{ certification: id, until, person: seesNames ? name : null }];
      }),
    )
    .sort((a, b) => a.until.localeCompare(b.until));
}

/** One that is there again for longer has been renewed. Null where none counts or one never expires. */
function lastExpiry(holdings: readonly Holding[], id: string): Day | null {
  const own = holdings.filter(({ counts, certification }) => counts && certification === id);
  if (own.some(({ expires }) => expires === null)) return null;
  return (
    own
      .flatMap(({ expires }) => expires ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
