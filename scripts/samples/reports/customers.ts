import { channelOf } from '../attribution.ts';
import * as common from '../common-columns.ts';
import { SUBSCRIPTIONS } from '../consumption.ts';
import { firstDay, MONTHS } from '../months.ts';
import { type SampleFile, writeReport } from '../report.ts';
import { type AccountRow, accountRow, FIGURES, PRODUCT, TENANT, WHO } from './account-columns.ts';

/** One row a customer, product and month; who gave a product up stays in the report as inactive. */
export function customers(): SampleFile {
  return writeReport<AccountRow>(
    'customers.csv',
    {
      ...WHO,
      CustomerStatus: ({ owner, month }) => (month > owner.until ? 'Inactive' : 'Active'),
      ...TENANT,
      ...PRODUCT,
      Month: ({ month }) => firstDay(month),
      MPNId: ({ customer }) => common.locationOf(customer).id,
      ...common.PARTNER_PLACE,
      PartnerAttributionType: ({ by }) => by,
      SalesChannel: ({ by }) => channelOf(by),
      ...common.INDUSTRY,
      IsDuplicateRowForPGA: () => 0,
      ...FIGURES,
    },
    SUBSCRIPTIONS.flatMap((owner) =>
      MONTHS.filter((month) => month >= owner.from).map((month) => accountRow(owner, month)),
    ),
  );
}
