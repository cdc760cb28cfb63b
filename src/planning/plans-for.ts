/** The ways to qualify in a designation: the cheapest, and others beside it. */
import { keepNewest } from '../keep-newest.ts';
import { type Month, type Portfolio, type RuleSet, score, TRACKS, type Track } from '../scoring/index.ts';
import { EPSILON } from '../scoring/numbers.ts';
import { remember } from '../scoring/remember.ts';
import type { Priced } from './candidates/candidate.ts';
import { candidatesIn, worldOf } from './candidates/index.ts';
import { pricing } from './candidates/price.ts';
import type { World } from './candidates/world.ts';
import { cheapest, type Way } from './cheapest.ts';
import { effortOf } from './effort.ts';
import { doneOn } from './lead-times.ts';
import { effortOfAll, standingAfter } from './model/evaluate.ts';
import { loadSolver } from './model/solver.ts';
import type { Impossible, Margin, Plan, PlanLabel, PlanQuestion, Plans } from './plan.ts';
import { lastOf, stepsOf } from './steps.ts';
import { waysBeside } from './ways.ts';

/**
 * Exact over the units that exist: the cheapest way is a mixed-integer programme solved to the end, and every plan that
 * is handed out was scored anew with all of it done. The first question on a designation looks for candidates, which is a
 * handful of scorings; later ones with other efforts only solve and verify; the same one is not answered twice.
 */
export function plansFor(portfolio: Portfolio, ruleSet: RuleSet, asOf: Month, question: PlanQuestion): Promise<Plans> {
  const { designation, track, only, without, effort, today } = question;
  const key = JSON.stringify([asOf, designation, track, only, without, Object.entries(effortOf(effort)), today]);
  const known = answered(portfolio, ruleSet);
  const answer = known.get(key) ?? plansFound(portfolio, ruleSet, asOf, question);
  known.delete(key);
  known.set(key, answer);
  keepNewest(known, MOST_KEPT);
  answer.catch(() => known.delete(key));
  return answer;
}

/** The overview, the digest and the alerts ask the same of six designations. */
const MOST_KEPT = 60;

const answered = remember((_portfolio: Portfolio, _ruleSet: RuleSet) => new Map<string, Promise<Plans>>());

async function plansFound(portfolio: Portfolio, ruleSet: RuleSet, asOf: Month, question: PlanQuestion): Promise<Plans> {
  const { designation } = question;
  const [today] = score(portfolio, ruleSet, asOf, [designation]).designations;
  if (!today) throw new Error(`The rules know no designation ${designation}.`);
  const track = question.track ?? today.track;
  const own = today.tracks.find((each) => each.track === track) ?? today;
  const { total, needed, qualified, metrics } = own;
  const known = { designation, track, counts: track === today.track, total, needed, qualified };
  if (qualified) return { ...known, plans: [], margin: marginOf(total - needed, metrics) };
  loadSolver().catch(() => undefined);
  const world = worldOf(portfolio, ruleSet, asOf, designation, track);
  const candidates = await asked(world, question);
  const searched = await cheapest(world, candidates);
  const free = question.track === undefined && world.byTotal;
  if (searched.way === null && free) {
    // The partner may be on the other track by its total, so a way there is a way.
    const there = await plansFor(portfolio, ruleSet, asOf, { ...question, track: otherThan(track) });
    if (there.plans.length > 0) return there;
  }
  if (searched.way === null)
    return { ...known, plans: [], impossible: impossible(world, candidates, searched.reason, question) };
  const narrowed = question.only !== undefined || question.without !== undefined;
  const beside = await waysBeside(world, candidates, searched.way, narrowed);
  const plans = plansOf(world, [{ label: 'cheapest', way: searched.way }, ...beside]);
  const other = free ? await onOtherTrack(world, question, plans[0]!.effort) : undefined;
  return { ...known, plans, ...(other && { other }) };
}

/** What may be done, at what it costs whoever asks. */
async function asked(world: World, { only, without, effort, today }: PlanQuestion): Promise<readonly Priced[]> {
  const costs = effortOf(effort);
  const found = await candidatesIn(world, (weight) => doneOn(today, costs.people * weight));
  return found
    .filter(({ kind }) => (only?.includes(kind) ?? true) && !without?.includes(kind))
    .map(pricing(costs, today));
}

function plansOf(world: World, ways: readonly { readonly label: PlanLabel; readonly way: Way }[]): readonly Plan[] {
  const plans: Plan[] = [];
  for (const { label, way } of ways) {
    const steps = stepsOf(world, way);
    const plan: Plan = {
      labels: [label],
      steps,
      effort: effortOfAll(way.candidates, way.units),
      total: way.total,
      shows: lastOf(steps.map(({ shows }) => shows)),
    };
    const same = plans.findIndex(
      (each) => each.effort === plan.effort && JSON.stringify(each.steps) === JSON.stringify(steps),
    );
    if (same < 0) plans.push(plan);
    else plans[same] = { ...plans[same]!, labels: [...plans[same]!.labels, label] };
  }
  return plans.sort((a, b) => a.effort - b.effort);
}

function impossible(
  world: World,
  candidates: readonly Priced[],
  reason: 'too-little' | 'too-much' | 'not-verified',
  { only, without }: PlanQuestion,
): Impossible {
  const all = standingAfter(
    world.book,
    candidates,
    candidates.map(({ most }) => most),
  );
  const missing = world.measured.some(({ parts }) => parts.every(({ value }) => value === null));
  return {
    reason: reason === 'not-verified' ? reason : missing ? 'report-missing' : 'too-little',
    reaches: all.total,
    zero: all.points.filter(({ points }) => points <= EPSILON).map(({ metric }) => metric),
    ...(only && { only }),
    ...(without && { without }),
  };
}

/** Where the higher total decides, the partner is on the other track as soon as it is the better one. */
async function onOtherTrack(world: World, question: PlanQuestion, effort: number): Promise<Plans['other']> {
  const track = otherThan(world.track);
  const { portfolio, ruleSet, asOf, designation } = world;
  const there = worldOf(portfolio, ruleSet, asOf, designation, track);
  const { way } = await cheapest(there, await asked(there, question), effort);
  return way ? { track, effort: effortOfAll(way.candidates, way.units) } : undefined;
}

const otherThan = (track: Track): Track => TRACKS.find((each) => each !== track)!;

function marginOf(points: number, metrics: readonly { id: Margin['weakest']['metric']; points: number }[]): Margin {
  const weakest = metrics.reduce((least, metric) => (metric.points < least.points ? metric : least));
  return { points, weakest: { metric: weakest.id, points: weakest.points } };
}
