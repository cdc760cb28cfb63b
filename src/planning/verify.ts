/** A way as scoring sees it: every change made, everything scored anew. */
import { keepNewest } from '../keep-newest.ts';
import { METRICS, type NewAssociation, type ScenarioChange, score, withChanges } from '../scoring/index.ts';
import { remember } from '../scoring/remember.ts';
import type { Candidate } from './candidates/candidate.ts';
import type { World } from './candidates/world.ts';
import type { Units } from './model/programme.ts';
import type { Standing } from './score/book.ts';

/** Most ways are asked for again: by the next question, the overview, the digest. */
const MOST_KEPT = 100;

/** `qualified`: on the track asked for; and on the one that counts then, where the partner is or could be on this one. */
export function verified(world: World, candidates: readonly Candidate[], units: Units): Standing {
  const changes = changesOf(candidates, units);
  const known = knownIn(world);
  const key = JSON.stringify(changes);
  const own = known.get(key) ?? scoredWith(changes, world);
  known.set(key, own);
  keepNewest(known, MOST_KEPT);
  return own;
}

const knownIn = remember((_world: World) => new Map<string, Standing>());

function scoredWith(changes: readonly ScenarioChange[], world: World): Standing {
  const { portfolio, ruleSet, asOf, designation, track, binding } = world;
  const changed = withChanges(portfolio, changes, asOf, ruleSet);
  const scored = score(changed, ruleSet, asOf, [designation]).designations[0];
  const own = scored?.tracks.find((each) => each.track === track);
  if (!scored || !own) throw new Error(`${designation} is not scored.`);
  const points = METRICS.flatMap((metric) => own.metrics.filter(({ id }) => id === metric));
  return {
    points: points.map(({ id, points }) => ({ metric: id, points })),
    total: own.total,
    qualified: own.qualified && (!binding || scored.qualified),
  };
}

/** What the units do to the data; associations of one kind are made together. */
export function changesOf(candidates: readonly Candidate[], units: Units): readonly ScenarioChange[] {
  const changes = candidates.flatMap(({ change }, index) => (units[index]! > 0 ? [change(units[index]!)] : []));
  const others = changes.filter(({ kind }) => kind !== 'associate');
  const associations = changes.flatMap((change) => (change.kind === 'associate' ? [change.association] : []));
  const alike = Map.groupBy(associations, ({ tenants: _, ...way }) => JSON.stringify(way));
  return [...others, ...Array.from(alike.values(), together)];
}

function together(associations: readonly NewAssociation[]): ScenarioChange {
  const tenants = associations.flatMap((each) => (each.tenants === 'all' ? [] : each.tenants));
  return { kind: 'associate', association: { ...associations[0]!, tenants } };
}
