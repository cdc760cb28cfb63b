import * as common from '../common-columns.ts';
import { monthsOf, type SeatUse, seatUse, subscriptionsTo } from '../consumption.ts';
import { type Customer, MOBILITY_WORKLOADS, type Workload } from '../customer.ts';
import { firstDay } from '../months.ts';
import { type SampleFile, writeReport } from '../report.ts';

const ELSEWHERE: ReadonlySet<Workload> = new Set(MOBILITY_WORKLOADS);

export function officeUsage(): SampleFile {
  const rows = subscriptionsTo('m365').flatMap((owner) =>
    monthsOf(owner).flatMap((month) =>
      seatUse(owner, month)
        .filter(({ workload }) => !ELSEWHERE.has(workload))
        .map((use) => ({ ...use, customer: owner.customer })),
    ),
  );
  return writeReport<SeatUse & { customer: Customer }>(
    'office-usage.tsv',
    {
      PGAPartnerID: common.globalId,
      CustomerTenantId: ({ customer }) => common.tenantOf(customer),
      CustomerTpid: common.tpidOf,
      WorkloadName: ({ workload }) => workload,
      Month: ({ month }) => firstDay(month),
      PaidAvailableUnits: ({ seats }) => seats,
      MonthlyActiveUsers: ({ active }) => active,
      CustomerName: ({ customer }) => customer.name,
      CustomerMarket: common.countryOf,
      CustomerSegment: common.segmentOf,
      PartnerID: ({ customer }) => common.locationOf(customer).id,
      ...common.PARTNER_PLACE,
      PartnerAttributionType: ({ owner }) => owner.by,
      IsDuplicateRowForPGA: () => 0,
    },
    rows,
  );
}
