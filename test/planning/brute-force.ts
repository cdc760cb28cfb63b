/** Every combination of units up to a cost, each scored for real: slow, plain, and knowing nothing of the planner's insides. */
import { waysFor } from '../../src/associations/opportunities/ways.ts';
import type { StepKind } from '../../src/planning/index.ts';
import {
  certificationsOf,
  type Designation,
  type Month,
  type NearMiss,
  nearMisses,
  type Portfolio,
  type RuleSet,
  type ScenarioChange,
  score,
  type Track,
  withChanges,
} from '../../src/scoring/index.ts';

export interface Task {
  readonly portfolio: Portfolio;
  readonly ruleSet: RuleSet;
  readonly asOf: Month;
  readonly designation: Designation;
  readonly track: Track;
  readonly tenants: readonly string[];
  readonly effort: Readonly<Record<StepKind, number>>;
}

interface Unit {
  readonly cost: number;
  readonly most: number;
  readonly change: (units: number) => ScenarioChange;
}

/** The least cost below `limit` that qualifies; null when nothing below it does. */
export function cheapestByTrying(task: Task, limit: number): number | null {
  const units = unitsOf(task);
  let best: number | null = null;
  const look = (index: number, changes: readonly ScenarioChange[], cost: number): void => {
    if (cost >= (best ?? limit) - 1e-9) return;
    const unit = units[index];
    if (unit === undefined) {
      if (qualifies(task, changes)) best = cost;
      return;
    }
    for (let times = 0; times <= unit.most; times += 1) {
      const more = cost + times * unit.cost;
      if (more >= (best ?? limit) - 1e-9) break;
      look(index + 1, times === 0 ? changes : [...changes, unit.change(times)], more);
    }
  };
  look(0, [], 0);
  return best;
}

export function qualifies(task: Task, changes: readonly ScenarioChange[]): boolean {
  const { portfolio, ruleSet, asOf, designation, track } = task;
  const changed = withChanges(portfolio, changes, asOf, ruleSet);
  const scored = score(changed, ruleSet, asOf, [designation]).designations[0]!;
  return scored.qualified && scored.tracks.find((own) => own.track === track)!.qualified;
}

function unitsOf(task: Task): readonly Unit[] {
  const { ruleSet, designation, track, tenants, effort } = task;
  const on = { designation, track } as const;
  const rules = ruleSet.designations.find(({ id }) => id === designation)!.metrics;
  const claims = waysFor(ruleSet, { designations: [designation] }).flatMap((way) =>
    tenants.flatMap((tenant) =>
      (way.estate === 'business-applications' ? (['usage', 'pre-sales'] as const) : [undefined]).map(
        (activity): Unit => ({
          cost: effort.claims,
          most: 1,
          change: () => ({
            kind: 'associate',
            association: { ...way, tenants: [tenant], ...(activity && { activities: [activity] }) },
          }),
        }),
      ),
    ),
  );
  // Certifications of one list are alike, so one of each list and gate is enough to try.
  const known = certificationsOf(ruleSet);
  const lists = rules.flatMap((rule) => (rule.method === 'certified-people' ? [...rule.gates, rule.list] : []));
  const certifications = lists.flatMap((list): Unit[] => {
    const one = list.map((id) => known.find((each) => each.id === id)!).find(({ retiredOn }) => retiredOn === null);
    if (!one) return [];
    const advanced = one.lists.some(({ metric }) => metric === 'advanced-certifications');
    return [
      {
        cost: effort.people * (advanced ? 1.6 : 1),
        most: 6,
        change: (people) => ({ kind: 'certify', certification: one.id, people }),
      },
    ];
  });
  const types = rules.some(({ method }) => method === 'security-adds') ? (['cpor', 'pal'] as const) : [undefined];
  const customers = types.map(
    (type): Unit => ({
      cost: effort.customers,
      most: 5,
      change: (count) => ({ kind: 'add-customers', customers: count, ...on, ...(type && { type }) }),
    }),
  );
  const percent = rules.find(({ id }) => id === 'usage-growth')!.unit === 'percent';
  const usage: Unit = {
    cost: effort.users,
    most: 12,
    change: (units) => ({ kind: 'grow', ...on, ...(percent ? { percent: units } : { users: units * 25 }) }),
  };
  const deployments: Unit = {
    cost: effort.deployments,
    most: 5,
    change: (count) => ({ kind: 'deploy', deployments: count, ...on }),
  };
  const lifts = customersNear(task).map(({ tenant, measure, more, have }): Unit => {
    const by = measure === 'active-share' ? { users: more } : { percent: Math.ceil((more * 10_000) / have) / 100 };
    return { cost: effort.deployments / 4, most: 1, change: () => ({ kind: 'grow', ...on, tenant, ...by }) };
  });
  return [...customers, ...certifications, deployments, usage, ...lifts, ...claims];
}

const SOLD_NOT_RAISED = ['seats', 'revenue'];

/** Customers that use three quarters of what counts, each by the threshold that is nearest. */
function customersNear({ portfolio, ruleSet, asOf, designation, track }: Task): readonly NearMiss[] {
  const card = score(portfolio, ruleSet, asOf, [designation]);
  const onTrack = card.designations.map((one) => ({ ...one, ...one.tracks.find((each) => each.track === track) }));
  const near = nearMisses(portfolio, ruleSet, { ...card, designations: onTrack })
    .filter(({ have, needed, measure }) => have >= 0.75 * needed && !SOLD_NOT_RAISED.includes(measure))
    .sort((a, b) => b.have / b.needed - a.have / a.needed);
  return [...Map.groupBy(near, ({ tenant }) => tenant).values()].map((own) => own[0]!);
}
