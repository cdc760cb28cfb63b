/** Reports that would be needed to know more. */
import { REPORT_NAMES } from '../../src/portfolio/index.ts';
import type { MetricScore, Missing } from '../../src/scoring/index.ts';
import { monthName } from './format.ts';

/** One sentence a report: "Import Azure usage from November 2024 on." Each report once, from the earliest month needed. */
export function whatToImport(metrics: readonly MetricScore[]): readonly string[] {
  const needed = new Map<Missing['report'], Missing['from']>();
  for (const { report, from } of metrics.flatMap(({ missing = [] }) => missing)) {
    const before = needed.get(report) ?? null;
    needed.set(report, before !== null && (from === null || before < from) ? before : from);
  }
  return [...needed].map(([report, from]) =>
    from === null
      ? `Import the report ${REPORT_NAMES[report]}.`
      : `Import the report ${REPORT_NAMES[report]} with the months from ${monthName(from)} on.`,
  );
}
