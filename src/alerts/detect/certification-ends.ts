/** A certification that counts expires or is retired soon, or did and is missing now. */
import { addDays, dayOf } from '../../associations/calendar.ts';
import { certifiedPeople, type Day, forecast, type Holding, type Person, ruleSetFor } from '../../scoring/index.ts';
import { monthNumber } from '../../scoring/months.ts';
import { EPSILON } from '../../scoring/numbers.ts';
import type { Alert, AlertFacts, AlertOf } from '../alert.ts';
import { alertKey, causeKey, personInKey, stageKey } from '../keys.ts';
import { alert } from './about.ts';
import { type Loss, lossesAfter } from './certification-losses.ts';
import { completeOn } from './knowable.ts';
import { knownScore } from './runs.ts';
import type { AlertWorld, ScoredPartner } from './world.ts';

/** Renewals take an evening, and who has to pass an exam again needs some weeks. */
const DAYS_BEFORE = 60;
const DAYS_AFTER = 30;

/** The last day on which a lapse is told; by then it stands in the figures for long, and later it is history. */
export function lapseToldUntil(endedOn: Day, until: Day): Day {
  const inFigures = completeOn(until.slice(0, 7));
  return addDays(endedOn > inFigures ? endedOn : inFigures, DAYS_AFTER);
}

/** Only what would cost points: nobody is told of a certification that others make up for. */
export function certificationEnds(world: AlertWorld): Alert[] {
  const { scores } = world;
  if (scores === null) return [];
  return [...Map.groupBy(endingIn(world, scores), ({ until }) => until)].flatMap(([until, ending]) => {
    const losses = lossesAfter(until, ending, scores, world.today);
    return ending.flatMap((one) => {
      const counts = losses.get(`${one.person.key}\n${one.certification}`) ?? [];
      return counts.length === 0 ? [] : told(one, counts, shownLater(one, counts, world.today, scores));
    });
  });
}

function told({ person, certification, until, why, endedOn }: Ending, counts: readonly Loss[], shows: Shown): Alert {
  const key = alertKey('certification-ends', personInKey(person.key), certification, until);
  return alert({
    key: endedOn === null ? key : stageKey(key, 'last'),
    designations: [...new Set(counts.map(({ designation }) => designation))],
    since: endedOn ?? addDays(until, -DAYS_BEFORE),
    due: until,
    tone: endedOn === null ? 'warning' : 'bad',
    facts: { kind: 'certification-ends', person: person.name, certification, why, counts: [...counts], ...shows },
  });
}

type Shown = Pick<Extract<AlertFacts, { kind: 'certification-ends' }>, 'shows'>;

/** What a lapse comes to that lies after the last full month: between the day and its figures it would be out of sight. */
function shownLater({ until }: Ending, counts: readonly Loss[], today: Day, scores: ScoredPartner): Shown {
  const { portfolio, asOf, scorecard } = scores;
  const month = until.slice(0, 7);
  if (until >= today || month <= asOf) return {};
  const [now, then] = [scorecard(asOf), forecast(portfolio, asOf, monthNumber(month) - monthNumber(asOf)).at(-1)!];
  const touched = [...new Set(counts.map(({ designation }) => designation))];
  const totals = touched.flatMap((designation) => {
    const [before, after] = [knownScore(now, designation), knownScore(then, designation)];
    if (before === null || after === null) return [];
    const lost = counts.filter((one) => one.designation === designation).reduce((sum, { points }) => sum + points, 0);
    // Where most of the fall has other causes it would be told of the wrong one.
    const fall = before.total - after.total;
    return fall > EPSILON && lost >= fall / 2 ? [{ designation, total: after.total }] : [];
  });
  return totals.length === 0 ? {} : { shows: { month, totals } };
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
      const isHistory = endedOn !== null && today > lapseToldUntil(endedOn, until);
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

/** Whether the certification of an alert that does not hold any more counts on: others may have made up for it instead. */
export function isRenewed(
  ended: AlertOf<'certification-ends'>,
  { portfolio, asOf }: Pick<ScoredPartner, 'portfolio' | 'asOf'>,
  today: Day,
): boolean {
  const { certification } = ended.facts;
  return certifiedPeople(portfolio, ruleSetFor(asOf), today).some(
    ({ key, holdings }) =>
      causeKey(ended.key) === alertKey('certification-ends', personInKey(key), certification, ended.due ?? '') &&
      holdings.some((one) => one.counts && one.certification === certification && isLater(one.until, ended.due)),
  );
}

const isLater = (until: Day | null, due: Day | null): boolean => until === null || (due !== null && until > due);

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
