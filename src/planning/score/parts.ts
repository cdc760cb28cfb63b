/** The parts of a metric, each scored by itself so that it is linear in what makes it. */
import type { Portfolio, ReportId, Track } from '../../scoring/index.ts';
import type { MetricRule } from '../../scoring/rules/metric-schema.ts';

export interface Part {
  readonly rule: MetricRule;
  readonly portfolio: Portfolio;
  /** Security: which of its parts the portfolio is cut down to. */
  readonly of?: 'azure' | 'microsoft-365';
}

const AZURE: readonly ReportId[] = ['azure-usage'];
const MICROSOFT_365: readonly ReportId[] = ['office-usage', 'enterprise-mobility'];

/** Security adds an Azure and a Microsoft 365 part; Modern Work takes the better of two types of association. */
export function partsOf(rule: MetricRule, track: Track, portfolio: Portfolio): readonly Part[] {
  switch (rule.method) {
    case 'security-adds':
    case 'security-growth':
    case 'security-deployments':
      return [
        { rule, portfolio: without(portfolio, MICROSOFT_365), of: 'azure' },
        { rule, portfolio: without(portfolio, AZURE), of: 'microsoft-365' },
      ];
    case 'seat-usage-growth':
    case 'seat-deployments':
      return rule.tracks[track].options.map((option) => ({
        rule: { ...rule, tracks: { ...rule.tracks, [track]: { options: [option] } } },
        portfolio,
      }));
    default:
      return [{ rule, portfolio }];
  }
}

const without = ({ tables }: Portfolio, reports: readonly ReportId[]): Portfolio => ({
  tables: Object.fromEntries(
    Object.entries(tables).filter(([report]) => !reports.includes(report as ReportId)),
  ) as Portfolio['tables'],
});
