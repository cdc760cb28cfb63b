import { type Attribution, channelOf, PAL } from '../attribution.ts';
import * as common from '../common-columns.ts';
import { type AzureUse, azureUse, monthsOf, subscriptionsTo } from '../consumption.ts';
import { firstDay, LAST } from '../months.ts';
import { money, type SampleFile, writeReport } from '../report.ts';
import { levelsOf, type Service } from '../services.ts';

interface Row extends AzureUse {
  readonly customer: AzureUse['owner']['customer'];
  readonly by: Attribution;
  readonly duplicate: boolean;
}

const COMPUTE: ReadonlySet<Service> = new Set<Service>(['Virtual Machines', 'Azure Virtual Desktop']);

export function azureUsage(): SampleFile {
  const rows = subscriptionsTo('azure').flatMap((owner) =>
    monthsOf(owner).flatMap((month) => azureUse(owner, month).flatMap(attributed)),
  );
  return writeReport<Row>(
    'azure-usage.csv',
    {
      PGAMpnID: common.globalId,
      SubscriptionId: ({ owner }) => owner.subscription,
      SubscriptionStartDate: ({ owner }) => firstDay(owner.from),
      SubscriptionEndDate: ({ owner }) => (owner.until === LAST ? '' : firstDay(owner.until)),
      FirstUseDate: ({ owner }) => firstDay(owner.from),
      SubscriptionState: ({ owner, month }) => (month === owner.until && month !== LAST ? 'Cancelled' : 'Active'),
      Month: ({ month }) => firstDay(month),
      ServiceLevel1: ({ service }) => levelsOf(service)[0],
      ServiceLevel2: ({ service }) => levelsOf(service)[1],
      ServiceLevel3: ({ service }) => levelsOf(service)[2],
      ServiceLevel4: ({ service }) => levelsOf(service)[3],
      ServiceGroup2: ({ service }) => levelsOf(service)[0],
      ServiceGroup3: ({ service }) => levelsOf(service)[1],
      ServiceInfluencer: () => '',
      ComputeOS: ({ service }) => (COMPUTE.has(service) ? 'Windows' : ''),
      ComputeCoreSoftware: () => '',
      UsageUnits: ({ service }) => (COMPUTE.has(service) ? 'Hours' : 'Units'),
      UsageQuantity: ({ dollars }) => Math.round(dollars * 4),
      ...common.CUSTOMER_IDS,
      ...common.CUSTOMER_MARKET,
      MPNID: ({ customer }) => common.locationOf(customer).id,
      ...common.PARTNER_PLACE,
      PartnerAttributionType: ({ by }) => by,
      SalesChannel: ({ by }) => channelOf(by),
      EnrollmentNumber: ({ customer }) => common.enrollmentOf(customer),
      IsACRDuplicateAtPGALevel: ({ duplicate }) => (duplicate ? 1 : 0),
      ...common.RESELLER,
      ...common.INDUSTRY,
      AdminType: ({ by }) => (by === PAL ? 'Contributor' : ''),
      AssociationType: ({ by }) => (by === PAL ? 'PAL' : ''),
      ACR_USD: ({ dollars }) => money(dollars),
    },
    rows,
  );
}

function attributed(use: AzureUse): Row[] {
  const row = { ...use, customer: use.owner.customer };
  const { copyBy } = use.owner.plan;
  return [
    { ...row, by: use.owner.by, duplicate: false },
    ...(copyBy === undefined ? [] : [{ ...row, by: copyBy, duplicate: true }]),
  ];
}
