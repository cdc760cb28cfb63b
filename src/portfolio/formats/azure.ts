import { CUSTOMER_COLUMNS, INDUSTRY_COLUMNS, PARTNER_COLUMNS, RESELLER_COLUMNS } from './documented-columns.ts';
import type { Format } from './format.ts';

export const AZURE_USAGE: Format<'azure-usage'> = {
  report: 'azure-usage',
  name: 'Azure usage',
  marks: ['ACR_USD'],
  required: {
    SubscriptionId: ['subscription', 'text'],
    Month: ['month', 'month'],
    ServiceLevel2: ['service2', 'text'],
    CustomerTenantId: ['tenant', 'tenant'],
    CustomerName: ['customer', 'text'],
    PartnerAttributionType: ['attribution', 'text'],
    IsACRDuplicateAtPGALevel: ['duplicate', 'flag'],
    ACR_USD: ['dollars', 'money'],
  },
  optional: {
    ServiceLevel1: ['service1', 'text'],
    ServiceLevel3: ['service3', 'text'],
    ServiceLevel4: ['service4', 'text'],
    MPNID: ['location', 'text'],
    AssociationType: ['association', 'text'],
    AdminType: ['admin', 'text'],
    CustomerSegment: ['segment', 'text'],
  },
  ignored: [
    ...CUSTOMER_COLUMNS,
    ...PARTNER_COLUMNS,
    ...INDUSTRY_COLUMNS,
    ...RESELLER_COLUMNS,
    'SubscriptionStartDate',
    'SubscriptionEndDate',
    'FirstUseDate',
    'SubscriptionState',
    'ServiceGroup2',
    'ServiceGroup3',
    'ServiceInfluencer',
    'ComputeOS',
    'ComputeCoreSoftware',
    'UsageUnits',
    'UsageQuantity',
  ],
};
