/** Associations that are not there yet, at the customers that would count for more with them. */
import { productsFor } from '../../associations/opportunities/products-for.ts';
import { type Way, waysFor } from '../../associations/opportunities/ways.ts';
import { compareText } from '../../scoring/compare-text.ts';
import {
  type CporActivity,
  type NewAssociation,
  type Portfolio,
  type RuleSet,
  typesThatCount,
  withAssociation,
} from '../../scoring/index.ts';
import { customerNames } from '../../scoring/names.ts';
import { remember } from '../../scoring/remember.ts';
import type { Book, Quantity } from '../score/book.ts';
import { measure } from '../score/measured.ts';
import type { Candidate } from './candidate.ts';
import { gainedBy } from './gained.ts';
import { servicesBrought } from './services.ts';
import type { World } from './world.ts';

export function claimsToFile(world: World): readonly Candidate[] {
  const { ruleSet, designation } = world;
  const own = { ...ruleSet, designations: ruleSet.designations.filter(({ id }) => id === designation) };
  return waysFor(ruleSet, { designations: [designation] })
    .filter(({ type, estate }) => typesThatCount(own, estate).includes(type))
    .flatMap((way) => claimsOf(way, world));
}

function claimsOf(way: Way, world: World): Candidate[] {
  const { portfolio, measured, book } = world;
  const { ruleSet, asOf, designation, track } = world;
  const everybody = measure(associatedAll(way, world), ruleSet, asOf, designation, track);
  const services = servicesBrought(world, everybody);
  const names = customerNames(portfolio);
  const gained = [...gainedBy(measured, everybody, world)].sort(([a], [b]) => compareText(a, b));
  return gained.flatMap(([tenant, own]) =>
    activitiesOf(way).flatMap((activity): Candidate[] => {
      const gains = [...own, ...(services.get(tenant) ?? [])];
      const claimed = gains.filter(({ quantity }) => activity === null || serves(activity, quantity, way, book));
      if (!claimed.some(({ amount }) => amount > 0)) return [];
      const activities = activity === null ? [] : [activity];
      const association: NewAssociation = { ...way, tenants: [tenant], ...(activity !== null && { activities }) };
      return [
        {
          id: `associate ${[way.estate, way.type, ...activities].join(' ')} ${tenant}`,
          kind: 'claims',
          step: 'claims',
          most: 1,
          gains: claimed,
          weight: 1,
          size: 1,
          change: () => ({ kind: 'associate', association }),
          customer: {
            tenant,
            customer: names.get(tenant) ?? tenant,
            get claim() {
              return { ...way, activities, products: productsToClaim(way, tenant, activities, world) };
            },
          },
        },
      ];
    }),
  );
}

/** Everybody with the association: the tracks and designations of one portfolio share it, and with it all that is built of it. */
function associatedAll({ type, estate }: Way, { portfolio, ruleSet, asOf }: World): Portfolio {
  const known = screened(portfolio, ruleSet);
  const key = [asOf, type, estate].join(' ');
  const own = known.get(key) ?? withAssociation(portfolio, { type, estate, tenants: 'all' }, asOf, ruleSet);
  known.set(key, own);
  return own;
}

const screened = remember((_portfolio: Portfolio, _ruleSet: RuleSet) => new Map<string, Portfolio>());

/** A claim on Business Applications is for one activity; the other associations serve all there is. */
const activitiesOf = ({ type, estate }: Way): readonly (CporActivity | null)[] => {
  if (type !== 'cpor') return [null];
  return estate === 'business-applications' ? ['usage', 'pre-sales'] : ['usage'];
};

function serves(activity: CporActivity, quantity: Quantity, { estate }: Way, { metrics }: Book): boolean {
  if (estate !== 'business-applications') return true;
  const metric = metrics.find(({ parts }) => parts.some((part) => part.quantity === quantity))?.metric;
  return (metric === 'net-customer-adds') === (activity === 'pre-sales');
}

function productsToClaim(way: Way, tenant: string, activities: readonly CporActivity[], world: World) {
  const { portfolio, ruleSet, asOf, designation, measured } = world;
  const gains = measured.map(({ rule }) => ({ designation, metric: rule.id, amount: 1, points: 0, full: false }));
  return productsFor(way, tenant, gains, { portfolio, ruleSet, asOf, activities, asked: [designation] });
}
