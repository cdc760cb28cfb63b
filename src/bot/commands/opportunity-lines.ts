import type { CustomerToday } from '../../../cards/index.ts';
import type { Claim } from '../../associations/claims/claim.ts';
import { STATUS_WORDS } from '../../associations/claims/machine.ts';
import { type Opportunity, type UnderWay, withUnderWay } from '../../associations/opportunities/index.ts';
import { customersOf, type Designation, ruleSetFor } from '../../scoring/index.ts';
import type { Partner } from '../partner.ts';
import { claimsSeen } from './claims/seen.ts';
import type { Context } from './command.ts';
import { standingsOf } from './customer-standing.ts';

export interface OpenOrUnderWay {
  readonly opportunity: Opportunity;
  readonly ref: string;
  readonly underWay: string | null;
  /** `underWay` tells the number and status of a claim, which not everybody may know. */
  readonly tellsClaim: boolean;
}

/** The opportunities with what is being done about them; those under way come last. */
export function opportunityLines(all: readonly Opportunity[], context: Context): readonly OpenOrUnderWay[] {
  const refOf = references(context.partner);
  const lines = all.map((one): OpenOrUnderWay => {
    const { opportunity, underWay } = withUnderWay(one, context.account);
    const tellsClaim = underWay?.by === 'claim' && sees(underWay.claim, context);
    return { opportunity, ref: refOf(opportunity), underWay: underWay && inWords(underWay, tellsClaim), tellsClaim };
  });
  return [...lines.filter(({ underWay }) => underWay === null), ...lines.filter(({ underWay }) => underWay !== null)];
}

/** Arguments of commands are no longer than this. */
const LONGEST_NAME = 200;

/** How a customer may be called so that no other is meant. */
function references({ portfolio, asOf }: Partner): (customer: Pick<Opportunity, 'tenant' | 'customer'>) => string {
  const called = Map.groupBy(customersOf(portfolio, ruleSetFor(asOf), asOf), ({ name }) => name.toLowerCase());
  return ({ tenant, customer }) => {
    const alone = (called.get(customer.toLowerCase())?.length ?? 0) < 2;
    return alone && customer.length <= LONGEST_NAME ? customer : tenant;
  };
}

const sees = ({ id }: Claim, context: Context): boolean => claimsSeen(context).some((claim) => claim.id === id);

/** A claim of another location is told without its number and status. */
function inWords(underWay: UnderWay, tellsClaim: boolean): string {
  if (underWay.by === 'record') return underWay.state === 'asked' ? 'Asked for' : 'Recorded, in no export yet';
  const { id, status } = underWay.claim;
  return tellsClaim ? `Claimed (${id}, ${STATUS_WORDS[status].toLowerCase()})` : 'Claimed already';
}

const CUSTOMER_METRICS = ['net-customer-adds', 'usage-growth', 'deployments'] as const;

/** How a customer stands in each designation whose reports have it. */
export function customerToday(
  tenant: string,
  designations: readonly Designation[],
  partner: Partner,
): readonly CustomerToday[] {
  const lines = standingsOf(partner.scorecard(), designations, CUSTOMER_METRICS).get(tenant) ?? [];
  return Array.from(
    Map.groupBy(lines, ({ designation }) => designation),
    ([designation, own]): CustomerToday => {
      const counts = own.some(({ amount }) => amount !== undefined && amount >= 0);
      return { designation, reason: counts ? null : (own.find(({ reason }) => reason)?.reason ?? null) };
    },
  );
}
