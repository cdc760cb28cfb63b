/** What to do about an opportunity. */
import type { MissingAssociation, Opportunity, Threshold } from '../../src/associations/opportunities/index.ts';
import { type Estate, MONEY_MEASURES } from '../../src/scoring/index.ts';
import { whole } from './format.ts';
import { cut, joined, names } from './list.ts';
import { nounFor } from './units.ts';
import { designationName, metricName, PLURAL_METRICS } from './words.ts';

const ESTATE_NAMES: Readonly<Record<Estate, string>> = {
  'microsoft-365': 'Microsoft 365',
  'business-applications': 'Business Applications',
  azure: 'Azure',
  'power-platform': 'Power Platform',
  'customer-insights': 'Customer Insights',
};

const PRODUCTS_NAMED = 3;

/** "Claim Teams and Intune (CPOR)", "Raise active users from 38 % to 40 %: 36 more". */
export function todoInWords(opportunity: Opportunity, money: boolean): string {
  return opportunity.kind === 'association' ? associateInWords(opportunity) : thresholdInWords(opportunity, money);
}

export const tellsMoney = (opportunity: Opportunity): boolean =>
  opportunity.kind === 'threshold' && MONEY_MEASURES.includes(opportunity.measure);

/** "Would count, but Security net customer adds are at the maximum"; empty where that is not so. */
export function fullInWords({ full }: MissingAssociation): string {
  const [first] = full;
  if (!first) return '';
  const what = `${designationName(first.designation)} ${metricName(first.metric).toLowerCase()}`;
  return `Would count, but ${what} ${PLURAL_METRICS.has(first.metric) ? 'are' : 'is'} at the maximum`;
}

function associateInWords({ type, estate, products, activities }: MissingAssociation): string {
  const where = ESTATE_NAMES[estate];
  switch (type) {
    case 'cpor': {
      const what = products.length > 0 ? names(products, PRODUCTS_NAMED) : where;
      const purpose = estate === 'business-applications' ? ` for ${joined(activities, 'and')}` : '';
      return `Claim ${what}${purpose} (CPOR)`;
    }
    case 'pal':
      return `Link our partner ID for ${where} (PAL)`;
    case 'dpor':
      return `Ask for digital partner of record on ${where} (DPOR)`;
    case 'csp':
      return `${where} would count by itself if bought through us (CSP)`;
  }
}

function thresholdInWords({ measure, have, needed, more, workload }: Threshold, money: boolean): string {
  const at = workload === undefined ? '' : ` of ${cut(workload)}`;
  const inDollars = (amount: number) => `$${whole(Math.ceil(amount))}`;
  switch (measure) {
    case 'seats':
      return `${whole(more)} more paid ${more === 1 ? 'seat' : 'seats'} in one workload: ${whole(have)} now, ${whole(needed)} count`;
    case 'active-share':
      return `Raise active users from ${Math.floor(have)} % to ${whole(needed)} %: ${whole(more)} more ${nounFor(more, 'user')}`;
    case 'consumption-value':
      return `Raise monthly consumption value${at} from ${whole(Math.floor(have))} to ${whole(needed)}`;
    case 'revenue':
      return money ? `${inDollars(more)} more revenue a month${at}` : `A little more revenue a month${at}`;
    case 'azure-consumption':
      return money ? `${inDollars(more)} more Azure consumption a month` : 'A little more Azure consumption a month';
    case 'security-consumption':
      return money
        ? `${inDollars(more)} more of Azure security services in twelve months`
        : 'A little more of Azure security services in twelve months';
  }
}
