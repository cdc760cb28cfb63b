/** The month a score is of when nobody names one. */
import { type MonthlyTable, spanOf } from './columns/span.ts';
import type { Month } from './ids.ts';
import { monthNumber, monthText } from './months.ts';
import type { Portfolio } from './portfolio.ts';

const DECIDING = [
  'azure-usage',
  'office-usage',
  'enterprise-mobility',
  'business-applications-usage',
  'business-applications-revenue',
] as const;

/** The month all monthly reports reach, and never the clock's own or later. @param thisMonth the clock's month */
export function lastFullMonth({ tables }: Portfolio, thisMonth: Month): Month {
  const reports = DECIDING.map((report): MonthlyTable | undefined => tables[report]);
  const lasts = reports.flatMap((table) => spanOf(table)?.last ?? []);
  return monthText(Math.min(...lasts, monthNumber(thisMonth) - 1));
}
