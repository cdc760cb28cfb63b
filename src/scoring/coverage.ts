/** Which reports a metric can rely on: a report that begins too late or ends too early would invent growth. */
import { type MonthlyTable, spanOf } from './columns/span.ts';
import type { ReportId } from './ids.ts';
import { monthText } from './months.ts';
import type { Portfolio } from './portfolio.ts';
import type { MetricRule } from './rules/metric-schema.ts';
import type { Missing, NotCounted, Reason } from './scorecard.ts';

export interface Gap extends Missing {
  readonly reason: Reason;
}

export interface Coverage {
  /** True for a needed report (or its stand-in) that spans the months. */
  readonly known: ReadonlyMap<ReportId, boolean>;
  readonly gaps: readonly Gap[];
}

/** @param month month number of M */
export function coverageOf(portfolio: Portfolio, needs: MetricRule['needs'], month: number): Coverage {
  const known = new Map<ReportId, boolean>();
  const gaps: Gap[] = [];
  for (const { report, monthsBack } of needs) {
    if (monthsBack === null) {
      const there = (portfolio.tables[report]?.rows ?? 0) > 0;
      known.set(report, there);
      if (!there) gaps.push({ report, from: null, reason: 'report-missing' });
      continue;
    }
    const from = month - monthsBack;
    const reason = gapOf(portfolio, report, from, month);
    // Enterprise mobility stands in for a missing Office usage, with its three workloads.
    const standIn = report === 'office-usage' && reason === 'report-missing' ? 'enterprise-mobility' : null;
    known.set(report, (standIn ? gapOf(portfolio, standIn, from, month) : reason) === null);
    if (reason) gaps.push({ report, from: monthText(from), reason });
    if (report === 'azure-usage' && !spanOf(monthly(portfolio, 'product-subscriptions'))) {
      gaps.push({ report: 'product-subscriptions', from: monthText(from), reason: 'report-missing' });
    }
  }
  return { known, gaps };
}

/** The gaps as entries of `notCounted`. */
export function gapsNotCounted(gaps: readonly Gap[]): NotCounted[] {
  return gaps.map(({ report, from, reason }) => ({
    subject: reportName(report),
    id: report,
    reason,
    ...(from ? { detail: `needed from ${from}` } : {}),
  }));
}

function gapOf(portfolio: Portfolio, report: ReportId, from: number, to: number): Reason | null {
  const span = spanOf(monthly(portfolio, report));
  if (!span) return 'report-missing';
  if (span.first > from) return 'history-missing';
  return span.last < to ? 'month-missing' : null;
}

function monthly(portfolio: Portfolio, report: ReportId) {
  const table = portfolio.tables[report];
  return table && 'month' in table.text ? (table as MonthlyTable) : undefined;
}

function reportName(report: ReportId): string {
  return report.charAt(0).toUpperCase() + report.slice(1).replaceAll('-', ' ');
}
