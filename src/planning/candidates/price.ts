/** What a candidate costs whoever asks, and when it would show. */
import { daysBetween } from '../../associations/calendar.ts';
import type { Day } from '../../scoring/index.ts';
import { wholeHundredths } from '../effort.ts';
import type { StepKind } from '../kinds.ts';
import { showsOn } from '../lead-times.ts';
import type { Candidate, Priced } from './candidate.ts';

/** Hundreds of candidates cost the same, so each price is worked out once. */
export function pricing(effort: Readonly<Record<StepKind, number>>, today: Day): (candidate: Candidate) => Priced {
  const known = new Map<string, Price>();
  return (candidate) => {
    const { kind, weight } = candidate;
    const key = `${kind} ${weight}`;
    const price =
      known.get(key) ?? priceOf(kind, Math.max(wholeHundredths(effort[kind] * weight), LEAST_EFFORT), today);
    known.set(key, price);
    return { ...candidate, ...price };
  };
}

type Price = Pick<Priced, 'effort' | 'shows' | 'leadDays'>;

function priceOf(kind: StepKind, effort: number, today: Day): Price {
  const shows = showsOn(kind, today, effort);
  return { effort, shows, leadDays: daysBetween(today, shows) };
}

/** Nothing is free, so that no plan holds what it does not need. */
const LEAST_EFFORT = 0.01;
