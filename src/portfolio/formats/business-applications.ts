import { BUSINESS_APPLICATIONS_COLUMNS } from './documented-columns.ts';
import type { Format } from './format.ts';

export const BUSINESS_APPLICATIONS_REVENUE: Format<'business-applications-revenue'> = {
  report: 'business-applications-revenue',
  name: 'Business applications revenue',
  marks: ['AdjustedRevenueAmtCD'],
  required: {
    FiscalMonthName: ['month', 'month'],
    PartnerAssociationType: ['attribution', 'text'],
    CustomerTenantID: ['tenant', 'tenant'],
    CustomerName: ['customer', 'text'],
    Workloads: ['workload', 'text'],
    AdjustedRevenueAmtCD: ['dollars', 'money'],
  },
  optional: { SubscriptionId: ['subscription', 'text'] },
  ignored: BUSINESS_APPLICATIONS_COLUMNS,
};

export const BUSINESS_APPLICATIONS_USAGE: Format<'business-applications-usage'> = {
  report: 'business-applications-usage',
  name: 'Business applications usage',
  marks: ['MetricType', 'Workload'],
  required: {
    FiscalMonthName: ['month', 'month'],
    PartnerAssociationType: ['attribution', 'text'],
    CustomerTenantID: ['tenant', 'tenant'],
    CustomerName: ['customer', 'text'],
    MetricType: ['metricType', 'text'],
    Workload: ['workload', 'text'],
    MAU: ['mau', 'amount'],
    MAC: ['mac', 'amount'],
  },
  optional: {
    PAMAU: ['pamau', 'amount-if-stated'],
    SubscriptionID: ['subscription', 'text'],
  },
  ignored: BUSINESS_APPLICATIONS_COLUMNS,
};
