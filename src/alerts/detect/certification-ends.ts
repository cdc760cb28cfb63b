/** A certification that counts expires soon, or stops counting because it is retired. */
import { addDays } from '../../associations/calendar.ts';
import { certifiedPeople, type Day, type Holding, type Person, ruleSetFor } from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { alertKey, personInKey } from '../keys.ts';
import { alert } from './about.ts';
import { lossesAfter } from './certification-losses.ts';
import type { AlertWorld, ScoredPartner } from './world.ts';

/** Renewals take an evening, and who has to pass an exam again needs some weeks. */
const DAYS_BEFORE = 60;

/** Only what would cost points: nobody is told of a certification that others make up for. */
export function certificationEnds({ scores, today }: AlertWorld): Alert[] {
  if (scores === null) return [];
  return [...Map.groupBy(endingSoon(scores, today), ({ until }) => until)].flatMap(([until, ending]) => {
    const losses = lossesAfter(until, ending, scores);
    return ending.flatMap(({ person, certification, expires }): Alert[] => {
      const counts = losses.get(`${person.key}\n${certification}`) ?? [];
      if (counts.length === 0) return [];
      const why = expires === until ? 'expires' : 'retires';
      return [
        alert({
          key: alertKey('certification-ends', personInKey(person.key), certification, until),
          topic: 'certifications',
          designations: [...new Set(counts.map(({ designation }) => designation))],
          since: addDays(until, -DAYS_BEFORE),
          due: until,
          tone: 'warning',
          facts: { kind: 'certification-ends', person: person.name, certification, why, counts: [...counts] },
        }),
      ];
    });
  });
}

export interface Ending {
  readonly person: Person;
  readonly certification: string;
  /** The last day it counts. */
  readonly until: Day;
  readonly expires: Day | null;
}

function endingSoon({ portfolio, asOf }: ScoredPartner, today: Day): readonly Ending[] {
  const horizon = addDays(today, DAYS_BEFORE);
  return certifiedPeople(portfolio, ruleSetFor(asOf), today).flatMap((person) =>
    person.holdings.flatMap((holding): Ending[] => {
      const { counts, certification, until, expires } = holding;
      if (!counts || certification === null || until === null || until > horizon) return [];
      return isHeldLonger(person, holding) ? [] : [{ person, certification, until, expires }];
    }),
  );
}

/** The same certification in another row: it was renewed or earned again. Of two that end together, one is told. */
function isHeldLonger({ holdings }: Person, ending: Holding): boolean {
  return holdings.some(
    (other, place) =>
      other !== ending &&
      other.counts &&
      other.certification === ending.certification &&
      (other.until === null ||
        other.until > ending.until! ||
        (other.until === ending.until && place < holdings.indexOf(ending))),
  );
}
