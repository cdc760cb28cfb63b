/** What people call the things that have ids. */
import type { AssociationType, Designation, Metric, Track } from '../../src/scoring/index.ts';

const DESIGNATION_NAMES: Readonly<Record<Designation, string>> = {
  'business-applications': 'Business Applications',
  'modern-work': 'Modern Work',
  security: 'Security',
  infrastructure: 'Infrastructure',
  'digital-app-innovation': 'Digital & App Innovation',
  'data-ai': 'Data & AI',
};

const METRIC_NAMES: Readonly<Record<Metric, string>> = {
  'net-customer-adds': 'Net customer adds',
  'intermediate-certifications': 'Intermediate certifications',
  'advanced-certifications': 'Advanced certifications',
  'usage-growth': 'Usage growth',
  deployments: 'Deployments',
};

/** Metrics whose name is a plural, for "are at zero". */
export const PLURAL_METRICS: ReadonlySet<Metric> = new Set<Metric>([
  'net-customer-adds',
  'intermediate-certifications',
  'advanced-certifications',
  'deployments',
]);

export const TRACK_NAMES: Readonly<Record<Track, string>> = { enterprise: 'Enterprise', smb: 'SMB' };

export const ASSOCIATION_NAMES: Readonly<Record<AssociationType, string>> = {
  cpor: 'CPOR',
  dpor: 'DPOR',
  pal: 'PAL',
  csp: 'CSP',
};

/** The two parts of a Security metric. */
export const PART_NAMES = { azure: 'Azure', 'microsoft-365': 'Microsoft 365' } as const;

export const designationName = (id: Designation): string => DESIGNATION_NAMES[id];
export const metricName = (id: Metric): string => METRIC_NAMES[id];
