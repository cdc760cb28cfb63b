/** The fixed ids of the domain. They appear in JSON, card actions, rule tables and tests, so they never change. */

export const DESIGNATIONS = [
  'business-applications',
  'modern-work',
  'security',
  'infrastructure',
  'digital-app-innovation',
  'data-ai',
] as const;
export type Designation = (typeof DESIGNATIONS)[number];

export const METRICS = [
  'net-customer-adds',
  'intermediate-certifications',
  'advanced-certifications',
  'usage-growth',
  'deployments',
] as const;
export type Metric = (typeof METRICS)[number];

export const TRACKS = ['enterprise', 'smb'] as const;
export type Track = (typeof TRACKS)[number];

export const ASSOCIATION_TYPES = ['cpor', 'dpor', 'pal', 'csp'] as const;
export type AssociationType = (typeof ASSOCIATION_TYPES)[number];

/** Partner Center's exports that Seventy reads. */
export const REPORTS = [
  'training',
  'azure-usage',
  'business-applications-revenue',
  'business-applications-usage',
  'enterprise-mobility',
  'office-usage',
  'product-subscriptions',
  'customers',
  'profile',
] as const;
export type ReportId = (typeof REPORTS)[number];

/** Snapshots that an import replaces as a whole; every other report is kept month by month. */
export const SNAPSHOT_REPORTS = ['training', 'profile'] as const satisfies readonly ReportId[];

/** A calendar month, `YYYY-MM`. */
export type Month = string;
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
