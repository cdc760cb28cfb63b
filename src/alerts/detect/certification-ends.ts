/** A certification that counts expires or is retired soon, or did and is missing now. */
import { addDays, dayOf, daysBetween } from '../../associations/calendar.ts';
import { certifiedPeople, type Day, type Holding, type Person, ruleSetFor } from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { alertKey, personInKey, stageKey } from '../keys.ts';
import { alert } from './about.ts';
import { type Loss, lossesAfter } from './certification-losses.ts';
import type { AlertWorld, ScoredPartner } from './world.ts';

/** Renewals take an evening, and who has to pass an exam again needs some weeks. */
const DAYS_BEFORE = 60;
/** Later it is history. */
export const DAYS_AFTER = 30;

/** Only what would cost points: nobody is told of a certification that others make up for. */
export function certificationEnds(world: AlertWorld): Alert[] {
  const { scores } = world;
  if (scores === null) return [];
  return [...Map.groupBy(endingIn(world, scores), ({ until }) => until)].flatMap(([until, ending]) => {
    const losses = lossesAfter(until, ending, scores);
    return ending.flatMap((one) => {
      const counts = losses.get(`${one.person.key}\n${one.certification}`) ?? [];
      return counts.length === 0 ? [] : told(one, counts);
    });
  });
}

function told({ person, certification, until, why, endedOn }: Ending, counts: readonly Loss[]): Alert {
  const key = alertKey('certification-ends', personInKey(person.key), certification, until);
  return alert({
    key: endedOn === null ? key : stageKey(key, 'last'),
    topic: 'certifications',
    designations: [...new Set(counts.map(({ designation }) => designation))],
    since: endedOn ?? addDays(until, -DAYS_BEFORE),
    due: until,
    tone: endedOn === null ? 'warning' : 'bad',
    facts: { kind: 'certification-ends', person: person.name, certification, why, counts: [...counts] },
  });
}

export interface Ending {
  readonly person: Person;
  readonly certification: string;
  /** The last day it counts. */
  readonly until: Day;
  readonly why: 'expires' | 'retires';
  /** The day from which it is known to have ended; null as long as it may be renewed, or may have been. */
  readonly endedOn: Day | null;
}

function endingIn(world: AlertWorld, { portfolio, asOf }: ScoredPartner): readonly Ending[] {
  const { today } = world;
  return certifiedPeople(portfolio, ruleSetFor(asOf), today).flatMap((person) =>
    person.holdings.flatMap((holding): Ending[] => {
      const { certification, until, expires } = holding;
      if (!hasCounted(holding) || certification === null || until === null) return [];
      if (until > addDays(today, DAYS_BEFORE) || isHeldLonger(person, holding)) return [];
      const why = expires === until ? 'expires' : 'retires';
      const endedOn = endOf(until, why, world);
      const isHistory = endedOn !== null && daysBetween(endedOn, today) > DAYS_AFTER;
      return isHistory ? [] : [{ person, certification, until, why, endedOn }];
    }),
  );
}

/** It was renewed in time as far as anybody knows, until an import tells that it was not. */
function endOf(until: Day, why: Ending['why'], { imports, today }: AlertWorld): Day | null {
  if (until >= today) return null;
  const days = imports.map(({ at }) => dayOf(at));
  if (why === 'retires' || days.every((day) => day > until)) return addDays(until, 1);
  return days.find((day) => day > until) ?? null;
}

const hasCounted = ({ counts, reason }: Holding): boolean => counts || reason === 'expired' || reason === 'retired';

/** The same certification in another row: it was renewed or earned again. Of two that end together, one is told. */
function isHeldLonger({ holdings }: Person, ending: Holding): boolean {
  return holdings.some(
    (other, place) =>
      other !== ending &&
      hasCounted(other) &&
      other.certification === ending.certification &&
      (other.until === null ||
        other.until > ending.until! ||
        (other.until === ending.until && place < holdings.indexOf(ending))),
  );
}
