/** People who leave with everything they hold. */

import { certificationsOf } from '../certifications.ts';
import type { Designation } from '../ids.ts';
import { contextOf } from '../metrics/context.ts';
import { scoreMetric } from '../metrics/index.ts';
import { lastDayOf, monthText } from '../months.ts';
import { personKeys } from '../people/identities.ts';
import { certifiedPeople, type Person } from '../people/people.ts';
import { trainingRows } from '../people/training-rows.ts';
import type { Tables } from '../portfolio.ts';
import type { ChangeOf } from './change.ts';
import { onlyRows } from './tables.ts';
import { type Make, scoreToday, type World } from './world.ts';

export const losePeople: Make<ChangeOf<'lose-people'>> = ({ people, person, certification, designation }, world) => {
  if (person !== undefined) return without(person, world.tables);
  let tables = world.tables;
  for (let left = people; left > 0; left--) {
    const next = mostMissed({ certification, designation }, { ...world, tables });
    if (next === null) break;
    tables = without(next, tables);
  }
  return tables;
};

function without(key: string, tables: Tables): Tables {
  const { training } = tables;
  if (!training) return tables;
  const keys = personKeys(trainingRows(training));
  return { ...tables, training: onlyRows(training, (row) => keys[row] !== key) };
}

interface Among {
  readonly certification: string | undefined;
  readonly designation: Designation | undefined;
}

/** The person without whom the totals are lowest: of the designation named, else of all together. */
function mostMissed({ certification, designation }: Among, world: World): string | null {
  const { ruleSet, month, tables } = world;
  const listed = new Set(
    certificationsOf(ruleSet)
      .filter(({ lists }) => lists.some((list) => designation === undefined || list.designation === designation))
      .map(({ id }) => id),
  );
  const day = lastDayOf(monthText(month));
  const candidates = certifiedPeople({ tables }, ruleSet, day).flatMap((person) => {
    const held = heldBy(person).filter((id) => listed.has(id));
    const fits = held.length > 0 && (certification === undefined || held.includes(certification));
    return fits ? [{ key: person.key, held }] : [];
  });
  // People who hold the same are missed the same; only one of each kind is scored.
  const kinds = [...Map.groupBy(candidates, ({ held }) => held.join()).values()].map((same) => {
    const { key, held } = same.reduce((first, each) => (each.key < first.key ? each : first));
    return { key, held, total: totalWithout(key, designation, world) };
  });
  kinds.sort((a, b) => a.total - b.total || b.held.length - a.held.length || (a.key < b.key ? -1 : 1));
  return kinds[0]?.key ?? null;
}

const heldBy = ({ holdings }: Person): readonly string[] =>
  [
    ...new Set(holdings.flatMap(({ counts, certification }) => (counts && certification ? [certification] : []))),
  ].sort();

/** Only certifications are scored anew: people are in nothing else. */
function totalWithout(key: string, designation: Designation | undefined, world: World): number {
  const { ruleSet, month, tables } = world;
  const context = contextOf({ tables: without(key, tables) }, ruleSet, monthText(month));
  const totals = scoreToday(world).designations.map(({ id, track: counts, tracks }) => {
    const rule = ruleSet.designations.find((own) => own.id === id)!;
    if (designation !== undefined && id !== designation) return 0;
    const both = tracks.map(({ track, metrics }) => ({
      track,
      total: metrics.reduce((sum, metric) => {
        const own = rule.metrics.find((each) => each.id === metric.id)!;
        return sum + (own.method === 'certified-people' ? scoreMetric(own, track, context) : metric).points;
      }, 0),
    }));
    if (rule.trackRule.by === 'higher-total') return Math.max(...both.map(({ total }) => total));
    return both.find(({ track }) => track === counts)!.total;
  });
  return totals.reduce((sum, total) => sum + total, 0);
}
