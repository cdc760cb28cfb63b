/** An association the exports showed is not in their last month any more. */
import type { Holding } from '../../associations/holding.ts';
import type { Area } from '../../associations/imported.ts';
import { itemName } from '../../associations/items.ts';
import {
  type Designation,
  ESTATES,
  lastDayOf,
  type Month,
  monthLater,
  type RuleSet,
  ruleSetFor,
  typesThatCount,
} from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { alertKey } from '../keys.ts';
import { alert } from './about.ts';
import { knownSince } from './knowable.ts';
import type { AlertWorld } from './world.ts';

/** After a year it is missing in both of the months that are compared. */
const MONTHS_FELT = 12;

/** What ended for one customer at one time is one alert, however many products it was for. */
export function associationEnded({ scores, holdings, today }: AlertWorld): Alert[] {
  if (scores === null) return [];
  const oldest = monthLater(scores.asOf, -MONTHS_FELT);
  const ruleSet = ruleSetFor(scores.asOf);
  const ended = holdings
    .flatMap(endedIn)
    .filter(({ month, holding, area }) => month >= oldest && countsSomewhere(holding.type, area, ruleSet));
  if (ended.length === 0) return [];
  const lasting = Map.groupBy(
    holdings.filter(({ standing }) => standing === 'counted'),
    ({ tenant }) => tenant,
  );
  const lost = ended.filter(({ holding }) => !lasting.get(holding.tenant)?.some((other) => carriesOn(other, holding)));
  return Array.from(Map.groupBy(lost, keyOf), ([key, own]): Alert => {
    const { month, area, holding } = own[0]!;
    const { type, tenant, customer } = holding;
    const items = [...new Set(own.map((one) => itemName(one.holding.item)).filter((item) => item !== ''))];
    return alert({
      key,
      designations: [...TOUCHED[area]],
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

interface Ended {
  readonly holding: Holding;
  readonly area: Area;
  /** The last month it was seen in. */
  readonly month: Month;
}

/** What people ended themselves they know. */
function endedIn(holding: Holding): Ended[] {
  const { source, standing, area, to } = holding;
  const isSeen = source === 'import' && standing === 'ended' && area !== null && to !== null;
  return isSeen ? [{ holding, area, month: to.slice(0, 7) }] : [];
}

const keyOf = ({ holding: { type, tenant }, area, month }: Ended) =>
  alertKey('association-ended', type, area, tenant, month);

function countsSomewhere(type: Holding['type'], area: Area, ruleSet: RuleSet): boolean {
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
