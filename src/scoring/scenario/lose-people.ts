/** People who leave with everything they hold. */

import { certificationsOf } from '../certifications.ts';
import { compareText } from '../compare-text.ts';
import type { Designation } from '../ids.ts';
import { pointsOfPeople } from '../metrics/certified-people.ts';
import { lastDayOf, monthText } from '../months.ts';
import { personKeys } from '../people/identities.ts';
import { certifiedPeople, type Person } from '../people/people.ts';
import { trainingRows } from '../people/training-rows.ts';
import type { Tables } from '../portfolio.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { ChangeOf } from './change.ts';
import { onlyRows, withTable } from './tables.ts';
import { type Make, scoreToday, type World } from './world.ts';

/** Each of the first is found by scoring what would be left; of still more people those who hold most go. */
const MOST_SCORED = 12;

export const losePeople: Make<ChangeOf<'lose-people'>> = ({ people, person, certification, designation }, world) => {
  if (person !== undefined) return without([person], world.tables);
  const { ruleSet, month, tables } = world;
  let there = certifiedPeople({ tables }, ruleSet, lastDayOf(monthText(month)));
  let left = candidates(there, { certification, designation }, ruleSet);
  const gone: string[] = [];
  while (gone.length < Math.min(people, MOST_SCORED) && left.length > 0) {
    const next = mostMissed(left, there, designation, world);
    gone.push(next.key);
    left = left.filter((each) => each !== next);
    there = there.filter(({ key }) => key !== next.key);
  }
  const others = left.toSorted(holdingMost).slice(0, people - gone.length);
  return without([...gone, ...others.map(({ key }) => key)], tables);
};

function without(people: readonly string[], tables: Tables): Tables {
  const { training } = tables;
  if (!training || people.length === 0) return tables;
  const gone = new Set(people);
  const keys = personKeys(trainingRows(training));
  return withTable(
    tables,
    'training',
    onlyRows(training, (row) => !gone.has(keys[row]!)),
  );
}

interface Candidate {
  readonly key: string;
  /** The lists and gates that it is in. */
  readonly places: readonly string[];
}

interface Among {
  readonly certification: string | undefined;
  readonly designation: Designation | undefined;
}

function candidates(
  people: readonly Person[],
  { certification, designation }: Among,
  ruleSet: RuleSet,
): readonly Candidate[] {
  const placesOf = new Map(
    certificationsOf(ruleSet).map(({ id, lists }) => [
      id,
      lists
        .filter((list) => designation === undefined || list.designation === designation)
        .map((list) => `${list.designation} ${list.metric} ${list.role === 'gate' ? id : ''}`),
    ]),
  );
  return people.flatMap(({ key, holdings }) => {
    const held = holdings.flatMap((holding) =>
      holding.counts && holding.certification ? [holding.certification] : [],
    );
    const places = [...new Set(held.flatMap((id) => placesOf.get(id) ?? []))].sort();
    const fits = places.length > 0 && (certification === undefined || held.includes(certification));
    return fits ? [{ key, places }] : [];
  });
}

/** The one without whom the totals are lowest: of the designation named, else of all together. */
function mostMissed(
  among: readonly Candidate[],
  there: readonly Person[],
  designation: Designation | undefined,
  world: World,
): Candidate {
  // People in the same lists are missed the same; only one of each kind is scored.
  const kinds = [...Map.groupBy(among, ({ places }) => places.join()).values()].map((same) => {
    const candidate = same.toSorted(holdingMost)[0]!;
    const others = there.filter(({ key }) => key !== candidate.key);
    return { candidate, total: totalOf(others, designation, world) };
  });
  return kinds.toSorted((a, b) => a.total - b.total || holdingMost(a.candidate, b.candidate))[0]!.candidate;
}

const holdingMost = (a: Candidate, b: Candidate): number =>
  b.places.length - a.places.length || compareText(a.key, b.key);

/** With these people and all else as it is today. */
function totalOf(people: readonly Person[], designation: Designation | undefined, world: World): number {
  const asked = scoreToday(world).designations.filter(({ id }) => designation === undefined || id === designation);
  const totals = asked.map(({ id, track: counts, tracks }) => {
    const rule = world.ruleSet.designations.find((own) => own.id === id)!;
    const both = tracks.map(({ track, metrics }) => ({
      track,
      total: metrics.reduce((sum, { id: metric, points }) => {
        const own = rule.metrics.find((each) => each.id === metric)!;
        return sum + (own.method === 'certified-people' ? pointsOfPeople(people, own, track) : points);
      }, 0),
    }));
    if (rule.trackRule.by === 'higher-total') return Math.max(...both.map(({ total }) => total));
    return both.find(({ track }) => track === counts)!.total;
  });
  return totals.reduce((sum, total) => sum + total, 0);
}
