import { describe, expect, it } from 'vitest';
import { type Plan, type PlanQuestion, plansFor, STEP_KINDS } from '../../src/planning/index.ts';
import { samplePortfolio } from '../../src/sample.ts';
import { DESIGNATIONS, type Designation, ruleSetFor, score, type Track, withChanges } from '../../src/scoring/index.ts';
import { changesOf } from './changes-of.ts';

const MONTH = '2026-10';
const RULES = ruleSetFor(MONTH);
const TODAY = '2026-11-21';

const plansOf = async (designation: Designation, more: Partial<PlanQuestion> = {}) =>
  plansFor(await samplePortfolio(), RULES, MONTH, { designation, today: TODAY, ...more });

async function scored(plan: Plan, designation: Designation, track: Track) {
  const changes = plan.steps.flatMap((step) => changesOf(step, designation, track));
  const after = score(withChanges(await samplePortfolio(), changes, MONTH, RULES), RULES, MONTH);
  const found = after.designations.find(({ id }) => id === designation)!;
  return found.tracks.find((own) => own.track === track)!;
}

describe('every plan for the sample partner', () => {
  it.each(DESIGNATIONS)('%s: whoever does what it says qualifies with the total it promises', async (designation) => {
    const { plans, track, total, qualified } = await plansOf(designation);
    expect(plans.length > 0).toBe(!qualified);
    for (const plan of plans) {
      const after = await scored(plan, designation, track);
      expect(after.qualified).toBe(true);
      expect(plan.total).toBeCloseTo(after.total, 9);
      const points = plan.steps.reduce((sum, step) => sum + step.points, 0);
      expect(points).toBeCloseTo(plan.total - total, 6);
      const effort = plan.steps.reduce((sum, step) => sum + step.effort, 0);
      expect(plan.effort).toBeCloseTo(effort, 9);
    }
  });

  it.each(STEP_KINDS)('does without %s where it is asked to, and never gets cheaper by it', async (kind) => {
    for (const designation of DESIGNATIONS) {
      const { plans } = await plansOf(designation);
      const without = await plansOf(designation, { without: [kind] });
      const [cheapest, instead] = [plans[0], without.plans[0]];
      expect(without.plans.flatMap(({ steps }) => steps).some((step) => step.kind === kind)).toBe(false);
      if (instead) expect(instead.effort).toBeGreaterThanOrEqual(cheapest!.effort);
    }
  });
});

describe('the ways side by side', () => {
  it('are the cheapest first, and one that shows sooner only where it is a week', async () => {
    const { plans } = await plansOf('security');
    expect(plans.map(({ labels, effort, shows }) => ({ labels, effort, shows }))).toEqual([
      { labels: ['cheapest'], effort: 2, shows: '2026-12-21' },
      { labels: ['quickest', 'only-people'], effort: 5, shows: '2026-12-07' },
    ]);
  });

  it('follow what work costs whoever asks', async () => {
    const dear = await plansOf('security', { effort: { claims: 4 } });
    expect(dear.plans[0]).toMatchObject({ effort: 5, steps: [{ kind: 'people', count: 1 }] });
    const [step] = dear.plans[0]!.steps;
    expect(step!.certifications).toEqual(['SC-100', 'SC-300', 'SC-401']);
  });

  it('that cannot reach it say how far they reach and what stays at zero', async () => {
    const { plans, impossible } = await plansOf('infrastructure', { only: ['people'] });
    expect(plans).toEqual([]);
    expect(impossible).toEqual({ reason: 'too-little', reaches: 70, zero: ['usage-growth'], only: ['people'] });
  });

  it('are the same every time', async () => {
    expect(await plansOf('digital-app-innovation')).toEqual(await plansOf('digital-app-innovation'));
  });
});
