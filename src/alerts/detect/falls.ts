/** Customers that counted and fell under a threshold they counted by. */

import {
  type Designation,
  type Metric,
  MONEY_MEASURES,
  type NearMiss,
  nearMisses,
  type Portfolio,
  type RuleSet,
  ruleSetFor,
  type Scorecard,
  type Track,
  type Unit,
} from '../../scoring/index.ts';
import { EPSILON } from '../../scoring/numbers.ts';
import { remember } from '../../scoring/remember.ts';
import { figureInWords } from './figures.ts';
import { type Moved, movedIn } from './moved.ts';

export interface Fall {
  readonly designation: Designation;
  readonly track: Track;
  readonly metric: Metric;
  /** As `Counted.id`: a tenant, or `tenant/workload`. */
  readonly id: string;
  readonly tenant: string;
  /** "Fabrikam", or "Proseware: Sales" where workloads are counted. */
  readonly customer: string;
  readonly part: Moved['part'];
  /** Its share of what the metric lost, negative; null where no share can be told. */
  readonly points: number | null;
  /** "fell under 15 % active (14 %)". */
  readonly words: string;
  readonly money: boolean;
}

const COUNTED_ONE_BY_ONE: readonly Unit[] = ['customers', 'workloads', 'deployments'];

/**
 * Who fell between two months, in the metrics that lost points by it: who only is no longer new, or left altogether, did
 * not fall.
 * @param portfolio what the later scorecard is of
 */
export const fallsBetween = remember((before: Scorecard, after: Scorecard, portfolio: Portfolio): readonly Fall[] =>
  after.designations.flatMap((score) => {
    const earlier = before.designations.find(({ id }) => id === score.id);
    if (earlier?.track !== score.track) return [];
    return score.metrics.flatMap((metric) => {
      const was = earlier.metrics.find(({ id }) => id === metric.id);
      const lost = was && was.value !== null && metric.value !== null && metric.points < was.points - EPSILON;
      if (!lost || !COUNTED_ONE_BY_ONE.includes(metric.unit)) return [];
      const gone = movedIn(was, metric).filter((one) => countedWith(one.was) && !countedWith(one.now));
      return gone.flatMap((one): Fall[] => {
        const miss = missesIn(portfolio, ruleSetFor(after.asOf), after).find((each) =>
          isOf(each, one, score.id, metric.id),
        );
        if (!miss) return [];
        const { subject: customer, id, part, points } = one;
        const about = { designation: score.id, track: score.track, metric: metric.id };
        return [{ ...about, id, tenant: miss.tenant, customer, part, points, ...underWhat(miss) }];
      });
    });
  }),
);

/** +1 and 0 count now, -1 counted a year before. */
export const countedWith = (amount: number | undefined): boolean => amount !== undefined && amount >= 0;

const missesIn = remember((portfolio: Portfolio, ruleSet: RuleSet, scorecard: Scorecard) =>
  nearMisses(portfolio, ruleSet, scorecard),
);

function isOf({ tenant, workload, measure, effects }: NearMiss, one: Moved, designation: Designation, metric: Metric) {
  const samePart = one.part === 'whole' || (one.part === 'azure') === (measure === 'security-consumption');
  return (
    samePart &&
    one.id === (workload === undefined ? tenant : `${tenant}/${workload}`) &&
    effects.some((effect) => effect.designation === designation && effect.metrics.some((own) => own.metric === metric))
  );
}

/** Rounded down, so that what is short of a threshold never reads as if it had reached it. */
const count = (figure: number) => figureInWords(Math.floor(figure));
const dollars = (figure: number) => `$${count(figure)}`;

function underWhat({ measure, have, needed }: NearMiss): Pick<Fall, 'words' | 'money'> {
  const words = {
    seats: `fell under ${count(needed)} licences (${count(have)})`,
    'active-share': `fell under ${count(needed)} % active (${count(have)} %)`,
    'consumption-value': `fell under ${count(needed)} consumption value (${count(have)})`,
    revenue: `fell under ${dollars(needed)} revenue (${dollars(have)})`,
    'azure-consumption': `fell under ${dollars(needed)} of Azure (${dollars(have)})`,
    'security-consumption': `fell under ${dollars(needed)} of Azure security in a year (${dollars(have)})`,
  }[measure];
  return { words, money: MONEY_MEASURES.includes(measure) };
}
