import {
  CPOR_COLUMNS,
  CUSTOMER_COLUMNS,
  INDUSTRY_COLUMNS,
  PARTNER_COLUMNS,
  RESELLER_COLUMNS,
} from './documented-columns.ts';
import type { Format } from './format.ts';

const FIGURES = [
  'IsDuplicateRowForPGA',
  'AvailableSeats',
  'BilledRevenueUSD',
  'AzureConsumedRevenueUSD',
  ...CPOR_COLUMNS,
];

export const PRODUCT_SUBSCRIPTIONS: Format<'product-subscriptions'> = {
  report: 'product-subscriptions',
  name: 'Product subscriptions',
  marks: ['SubscriptionId', 'PricingLevel'],
  required: {
    SubscriptionId: ['subscription', 'filled'],
    PricingLevel: ['pricing', 'text'],
    Month: ['month', 'month'],
    CustomerTenantId: ['tenant', 'tenant'],
  },
  optional: {},
  ignored: [
    ...CUSTOMER_COLUMNS,
    ...PARTNER_COLUMNS,
    ...INDUSTRY_COLUMNS,
    ...RESELLER_COLUMNS,
    ...FIGURES,
    'Product',
    'RawProductName',
    'ReportingProductName',
    'ProductPartNumber',
    'RevSumDivisionName',
    'SKU',
    'StartDate',
    'EndDate',
    'SubscriptionStartDate',
    'SubscriptionEndDate',
    'SubscriptionStartMonth',
    'SubscriptionState',
    'IsAutoRenew',
    'SolutionArea',
    'AvailableSeatsEOP',
  ],
};

export const CUSTOMERS: Format<'customers'> = {
  report: 'customers',
  name: 'Customers',
  marks: ['CustomerSegment', 'CustomerStatus'],
  without: 'SubscriptionId',
  required: {
    CustomerTenantId: ['tenant', 'tenant'],
    CustomerName: ['customer', 'text'],
    CustomerSegment: ['segment', 'text'],
    CustomerStatus: ['status', 'text'],
    Month: ['month', 'month'],
  },
  optional: { TenantDomainName: ['domain', 'text'] },
  ignored: [
    ...CUSTOMER_COLUMNS,
    ...PARTNER_COLUMNS,
    ...INDUSTRY_COLUMNS,
    ...FIGURES,
    'SalesChannel',
    'Product',
    'RawProductName',
    'SKU',
  ],
};
