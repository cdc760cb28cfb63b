/** Columns that many reports share, by Partner Center's data definitions (August 2023). */

export const CUSTOMER_COLUMNS = [
  'CustomerName',
  'CustomerTenantId',
  'CustomerTpid',
  'DUNSNumber',
  'CustomerSegment',
  'TopSegment',
  'CustomerMarket',
  'CustomerStatus',
  'CustomerTenantName',
  'CustomerTenantCountry',
  'TenantDomainName',
];

export const PARTNER_COLUMNS = [
  'PGAMpnID',
  'PGAPartnerID',
  'PartnerID',
  'MPNID',
  'PartnerName',
  'PartnerLocation',
  'PartnerAttributionType',
];

export const INDUSTRY_COLUMNS = ['IndustryName', 'VerticalName', 'EOU'];

export const RESELLER_COLUMNS = ['ResellerID', 'ResellerName', 'SalesChannel', 'EnrollmentNumber'];

export const CPOR_COLUMNS = ['CPORRevenue', 'CPORPaidSeats', 'CPORActiveUsers'];

/** The keys of both business applications reports. */
export const BUSINESS_APPLICATIONS_COLUMNS = [
  'GlobalPartnerID',
  'PartnerName',
  'CustomerID',
  'CustomerTenantName',
  'SubscriptionID',
  'SubscriptionStartDate',
  'MetricType',
  'WorkloadCategory',
  'SkuGroup',
];
