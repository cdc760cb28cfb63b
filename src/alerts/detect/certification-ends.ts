/** A certification that counts expires, or stops counting because it is retired; told until it is renewed. */
import { addDays, dayOf } from '../../associations/calendar.ts';
import { certifiedPeople, type Day, type Holding, type Person, ruleSetFor } from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { alertKey, personInKey } from '../keys.ts';
import { alert } from './about.ts';
import { lossesAfter } from './certification-losses.ts';
import type { AlertWorld, ScoredPartner } from './world.ts';

/** Renewals take an evening, and who has to pass an exam again needs some weeks. */
const DAYS_BEFORE = 60;
/** Who has not renewed for a year will not. */
const DAYS_AFTER = 365;

/** Only what costs points: nobody is told of a certification that others make up for. */
export function certificationEnds({ scores, imports, today }: AlertWorld): Alert[] {
  if (scores === null) return [];
  const seen = lastSeen(imports, today);
  return [...Map.groupBy(endings(scores, seen, today), ({ until }) => until)].flatMap(([until, ending]) => {
    const losses = lossesAfter(until, ending, scores, seen);
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
          tone: until < seen ? 'bad' : 'warning',
          facts: { kind: 'certification-ends', person: person.name, certification, why, counts: [...counts] },
        }),
      ];
    });
  });
}

/** What was renewed in time is seen in the next export: until then nobody can say that it lapsed. */
function lastSeen(imports: AlertWorld['imports'], today: Day): Day {
  const last = imports.findLast(({ brings }) => brings.training !== undefined);
  return last ? dayOf(last.at) : today;
}

export interface Ending {
  readonly person: Person;
  readonly certification: string;
  /** The last day it counts. */
  readonly until: Day;
  readonly expires: Day | null;
}

/** What ends soon, and what ended and was not renewed as far as was seen. */
function endings({ portfolio, asOf }: ScoredPartner, seen: Day, today: Day): readonly Ending[] {
  const [from, to] = [addDays(today, -DAYS_AFTER), addDays(today, DAYS_BEFORE)];
  const ruleSet = ruleSetFor(asOf);
  return certifiedPeople(portfolio, ruleSet, seen).flatMap((person) =>
    person.holdings.flatMap((holding): Ending[] => {
      const { certification, until, expires } = holding;
      if (certification === null || until === null || until < from || until > to) return [];
      if (isHeldOn(person, holding) || !(holding.counts || countedOn(until, person, holding))) return [];
      return [{ person, certification, until, expires }];
    }),
  );

  /** It is over, and did count to the end. */
  function countedOn(day: Day, { key }: Person, { certification, until }: Holding): boolean {
    if (day >= seen) return false;
    const then = certifiedPeople(portfolio, ruleSet, day).find((person) => person.key === key);
    return (
      then?.holdings.some((one) => one.counts && one.certification === certification && one.until === until) ?? false
    );
  }
}

/** The same certification in another row that lasts longer: it was renewed or earned again. */
function isHeldOn({ holdings }: Person, ending: Holding): boolean {
  return holdings.some(
    (other) =>
      other !== ending &&
      other.counts &&
      other.certification === ending.certification &&
      (other.until === null || other.until > ending.until!),
  );
}
