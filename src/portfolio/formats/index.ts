import { REPORTS, type ReportId } from '../../scoring/index.ts';
import { AZURE_USAGE } from './azure.ts';
import { BUSINESS_APPLICATIONS_REVENUE, BUSINESS_APPLICATIONS_USAGE } from './business-applications.ts';
import { CUSTOMERS, PRODUCT_SUBSCRIPTIONS } from './customers.ts';
import type { AnyFormat, Format } from './format.ts';
import { ENTERPRISE_MOBILITY, OFFICE_USAGE } from './microsoft-365.ts';
import { PROFILE, TRAINING } from './people.ts';

const BY_REPORT: { readonly [R in ReportId]: Format<R> } = {
  training: TRAINING,
  'azure-usage': AZURE_USAGE,
  'business-applications-revenue': BUSINESS_APPLICATIONS_REVENUE,
  'business-applications-usage': BUSINESS_APPLICATIONS_USAGE,
  'enterprise-mobility': ENTERPRISE_MOBILITY,
  'office-usage': OFFICE_USAGE,
  'product-subscriptions': PRODUCT_SUBSCRIPTIONS,
  customers: CUSTOMERS,
  profile: PROFILE,
};

/** In the order of recognition: the first whose marks are all in the header decides. */
export const FORMATS: readonly AnyFormat[] = REPORTS.map((report) => BY_REPORT[report]);

/** What Partner Center calls each report. */
export const REPORT_NAMES = Object.fromEntries(FORMATS.map(({ report, name }) => [report, name])) as Readonly<
  Record<ReportId, string>
>;
