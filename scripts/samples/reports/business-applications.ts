import type { Attribution } from '../attribution.ts';
import * as common from '../common-columns.ts';
import { type BusinessUse, businessUse, monthsOf, subscriptionsTo } from '../consumption.ts';
import { firstDay, fiscalMonthName } from '../months.ts';
import { type Columns, money, type SampleFile, writeReport } from '../report.ts';

/** The keys that the two Business applications reports share; they may tell different associations. */
function keys(association: (use: BusinessUse) => Attribution): Columns<BusinessUse> {
  return {
    FiscalMonthName: ({ month }) => fiscalMonthName(month),
    GlobalPartnerID: common.globalId,
    PartnerName: ({ owner }) => common.locationOf(owner.customer).name,
    PartnerAssociationType: association,
    CustomerID: ({ owner }) => common.tpidOf(owner),
    CustomerName: ({ owner }) => owner.customer.name,
    CustomerTenantID: ({ owner }) => common.tenantOf(owner.customer),
    CustomerTenantName: ({ owner }) => owner.customer.name,
    SubscriptionID: ({ owner }) => owner.subscription,
    SubscriptionStartDate: ({ owner }) => firstDay(owner.from),
  };
}

function rows(): BusinessUse[] {
  return subscriptionsTo('business').flatMap((owner) => monthsOf(owner).map((month) => businessUse(owner, month)));
}

export function businessApplicationsUsage(): SampleFile {
  return writeReport<BusinessUse>(
    'business-applications-usage.csv',
    {
      ...keys(({ owner }) => owner.plan.usageBy ?? owner.by),
      MetricType: () => 'Paid',
      WorkloadCategory: ({ owner }) => categoryOf(owner.plan.workload),
      Workload: ({ owner }) => owner.plan.workload,
      SkuGroup: ({ owner }) => owner.plan.workload,
      PAMAU: ({ owner, users }) => (categoryOf(owner.plan.workload) === 'Power Platform' ? users : ''),
      MAC: () => 0,
      MAU: ({ users }) => users,
    },
    rows(),
  );
}

export function businessApplicationsRevenue(): SampleFile {
  return writeReport<BusinessUse>(
    'business-applications-revenue.csv',
    {
      ...keys(({ owner }) => owner.by),
      Workloads: ({ owner }) => owner.plan.workload,
      AdjustedRevenueAmtCD: ({ revenue }) => money(revenue),
    },
    rows(),
  );
}

function categoryOf(workload: string): string {
  return workload.startsWith('Power ') ? 'Power Platform' : 'Dynamics 365';
}
