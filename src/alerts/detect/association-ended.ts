/** An association the exports showed is not in their last month any more. */

import type { Holding } from '../../associations/holding.ts';
import type { Area } from '../../associations/imported.ts';
import { itemName } from '../../associations/items.ts';
import {
  type Designation,
  ESTATES,
  lastDayOf,
  type Month,
  type RuleSet,
  ruleSetFor,
  typesThatCount,
} from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { alertKey } from '../keys.ts';
import { alert } from './about.ts';
import { knownSince, monthLater } from './knowable.ts';
import type { AlertWorld } from './world.ts';

/** After a year it is missing in both of the months that are compared. */
const MONTHS_FELT = 12;

/** What ended for one customer at one time is one alert, however many products it was for. */
export function associationEnded({ scores, holdings, today }: AlertWorld): Alert[] {
  if (scores === null) return [];
  const oldest = monthLater(scores.asOf, -MONTHS_FELT);
  const ended = holdings.filter(
    ({ source, standing, to }) =>
      source === 'import' && standing === 'ended' && to !== null && to.slice(0, 7) >= oldest,
  );
  const counting = ended.filter((one) => countsSomewhere(one, ruleSetFor(scores.asOf)));
  if (counting.length === 0) return [];
  const lasting = Map.groupBy(
    holdings.filter(({ standing }) => standing === 'counted'),
    ({ tenant }) => tenant,
  );
  const lost = counting.filter((one) => !lasting.get(one.tenant)?.some((other) => carriesOn(other, one)));
  return [...Map.groupBy(lost, keyOf).values()].map((own) => {
    const { type, tenant, customer, area, to } = own[0]!;
    const month: Month = to!.slice(0, 7);
    const items = [...new Set(own.map(({ item }) => itemName(item)).filter((item) => item !== ''))];
    return alert({
      key: keyOf(own[0]!),
      topic: 'customers',
      designations: [...TOUCHED[area ?? 'azure']],
      since: knownSince(monthLater(month, 1), today),
      tone: 'bad',
      facts: {
        kind: 'association-ended',
        type,
        tenant,
        customer,
        item: items.length === 0 ? 'Azure' : inWords(items),
        ended: lastDayOf(month),
      },
    });
  });
}

const keyOf = ({ type, area, tenant, to }: Holding) =>
  alertKey('association-ended', type, area ?? '', tenant, to ?? '');

function countsSomewhere({ type, area }: Holding, ruleSet: RuleSet): boolean {
  const estates = ESTATES.filter((estate) => estate === area || (area === 'business-applications' && isLinked(estate)));
  return estates.some((estate) => typesThatCount(ruleSet, estate).includes(type));
}

/** Parts of Business Applications that only a partner link attributes. */
const isLinked = (estate: (typeof ESTATES)[number]) => estate === 'power-platform' || estate === 'customer-insights';

/** Another association of ours has the same thing, so no credit is lost. */
function carriesOn(other: Holding, { area, item }: Holding): boolean {
  return other.area === area && other.item === item;
}

/** The designations that live on the use an association attributes. */
const TOUCHED: Readonly<Record<Area, readonly Designation[]>> = {
  'business-applications': ['business-applications'],
  'microsoft-365': ['modern-work', 'security'],
  azure: ['security', 'infrastructure', 'digital-app-innovation', 'data-ai'],
};

const NAMED = 3;

function inWords(items: readonly string[]): string {
  const named = items.slice(0, NAMED).join(', ');
  return items.length > NAMED ? `${named} and ${items.length - NAMED} more` : named;
}
