import type { Month } from '../../../src/scoring/ids.ts';
import type { Attribution } from '../attribution.ts';
import { channelOf } from '../attribution.ts';
import * as common from '../common-columns.ts';
import { monthsOf, type Subscription, seatUse, subscriptionsTo } from '../consumption.ts';
import { type Customer, MOBILITY_WORKLOADS, type MobilityWorkload } from '../customer.ts';
import { firstDay, LAST } from '../months.ts';
import { guidOf } from '../prng.ts';
import { type Columns, type SampleFile, writeReport } from '../report.ts';

interface Row {
  readonly owner: Subscription;
  readonly customer: Customer;
  readonly by: Attribution;
  readonly month: Month;
  readonly use: Partial<Record<MobilityWorkload, { seats: number; active: number }>>;
}

const PREFIXES = { 'Entra ID P1': 'AADP', Intune: 'Intune', 'Purview Information Protection': 'Azip' } as const;
const SKU = 'Enterprise Mobility + Security E3';

export function enterpriseMobility(): SampleFile {
  return writeReport<Row>(
    'enterprise-mobility.csv',
    {
      PGAMpnID: common.globalId,
      SubscriptionId: ({ owner }) => owner.subscription,
      SubscriptionStartDate: ({ owner }) => firstDay(owner.from),
      SubscriptionEndDate: ({ owner }) => (owner.until === LAST ? '' : firstDay(owner.until)),
      SubscriptionStatus: () => 'Active',
      Month: ({ month }) => firstDay(month),
      SKU: () => SKU,
      SKUId: () => guidOf(SKU),
      FreeVsPaidSKU: () => 'Paid',
      SalesModel: ({ by }) => channelOf(by),
      DetailedSalesModel: ({ by }) => channelOf(by),
      ...common.CUSTOMER_IDS,
      ...common.CUSTOMER_MARKET,
      MPNID: ({ customer }) => common.locationOf(customer).id,
      ...common.PARTNER_PLACE,
      PartnerAttributionType: ({ by }) => by,
      PartnerHierarchy: () => 'Location',
      PaidAvailableUnits: ({ use }) => largest(use, 'seats'),
      MonthlyActiveUsers: ({ use }) => largest(use, 'active'),
      AATPActiveUsage: () => 0,
      MCASActiveUsage: () => 0,
      ...perWorkload('PaidAvailableUnits', 'seats'),
      ...perWorkload('MonthlyActiveUsers', 'active'),
      MDM: ({ use }) => use.Intune?.active ?? 0,
      MAM: () => 0,
      SSPR: () => 0,
    },
    subscriptionsTo('m365').flatMap((owner) =>
      monthsOf(owner)
        .map((month) => rowOf(owner, month))
        .filter(hasUse),
    ),
  );
}

function rowOf(owner: ReturnType<typeof subscriptionsTo<'m365'>>[number], month: Month): Row {
  const all = seatUse(owner, month);
  const use = Object.fromEntries(
    all
      .filter(({ workload }) => workload in PREFIXES)
      .map(({ workload, seats, active }) => [workload, { seats, active }]),
  );
  return { owner, customer: owner.customer, by: owner.by, month, use };
}

function hasUse({ use }: Row): boolean {
  return Object.keys(use).length > 0;
}

function perWorkload(suffix: string, figure: 'seats' | 'active'): Columns<Row> {
  return Object.fromEntries(
    MOBILITY_WORKLOADS.map((workload) => [
      `${PREFIXES[workload]}${suffix}`,
      ({ use }: Row) => use[workload]?.[figure] ?? 0,
    ]),
  );
}

/** One user holds the whole suite, so the suite's figure is the largest of its parts. */
function largest(use: Row['use'], figure: 'seats' | 'active'): number {
  return Math.max(...Object.values(use).map((part) => part[figure]));
}
