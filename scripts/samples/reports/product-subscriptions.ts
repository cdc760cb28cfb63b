import { channelOf } from '../attribution.ts';
import * as common from '../common-columns.ts';
import { monthsOf, SUBSCRIPTIONS, type Subscription } from '../consumption.ts';
import { firstDay, LAST } from '../months.ts';
import { type SampleFile, writeReport } from '../report.ts';
import { productOf } from '../statement.ts';
import { type AccountRow, accountRow, FIGURES, PRODUCT, TENANT, WHO } from './account-columns.ts';

export function productSubscriptions(): SampleFile {
  return writeReport<AccountRow>(
    'product-subscriptions.csv',
    {
      ...WHO,
      ...TENANT,
      ...PRODUCT,
      SubscriptionId: ({ owner }) => owner.subscription,
      StartDate: ({ owner }) => firstDay(owner.from),
      EndDate: ({ owner }) => (owner.until === LAST ? '' : firstDay(owner.until)),
      SubscriptionState: ({ owner, month }) => (month === owner.until && month !== LAST ? 'Cancelled' : 'Active'),
      Month: ({ month }) => firstDay(month),
      IsAutoRenew: () => 'True',
      SolutionArea: ({ owner }) => productOf(owner).area,
      MPNID: ({ customer }) => common.locationOf(customer).id,
      ...common.PARTNER_PLACE,
      PartnerAttributionType: ({ by }) => by,
      SalesChannel: ({ by }) => channelOf(by),
      PricingLevel: ({ owner }) => pricingOf(owner),
      EnrollmentNumber: ({ customer }) => common.enrollmentOf(customer),
      IsDuplicateRowForPGA: () => 0,
      ...common.RESELLER,
      ...common.INDUSTRY,
      AvailableSeatsEOP: ({ statement }) => statement.seats,
      ...FIGURES,
    },
    SUBSCRIPTIONS.flatMap((owner) => monthsOf(owner).map((month) => accountRow(owner, month))),
  );
}

function pricingOf(owner: Subscription): string {
  return (owner.kind === 'azure' ? owner.plan.pricing : undefined) ?? 'Commercial';
}
