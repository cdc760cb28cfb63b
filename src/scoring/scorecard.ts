/** What a score is: the shapes the library answers with. Points are unrounded; a card shows one decimal. */
import type { Designation, Metric, Month, ReportId, Track } from './ids.ts';

export const UNITS = [
  'customers',
  'workloads',
  'people',
  'users',
  'percent',
  'deployments',
  'services',
  'points',
] as const;
export type Unit = (typeof UNITS)[number];

/** Why something did not count; where several fit, the first of this list. */
export const REASONS = [
  'association-unknown',
  'association-not-eligible',
  'workload-not-eligible',
  'service-not-eligible',
  'offer-excluded',
  'trial',
  'duplicate-row',
  'below-threshold',
  'outside-band',
  'arrived-deployed',
  'before-association',
  'other-option',
  'no-baseline',
  'below-baseline',
  'gate-closed',
  'expired',
  'inactive',
  'retired',
  'completed-after-retirement',
  'completed-later',
  'exam-only',
  'not-linked',
  'already-counted',
  'report-missing',
  'history-missing',
  'month-missing',
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * One thing that made the value.
 * `subject` is what a person calls it (customer name, "customer: workload", person, service), `id` what a program calls it
 * (tenant id, `tenant/workload`, person key, normalised service). `amount` adds up to what the value is made from: +1
 * gained, 0 kept, -1 lost for customers, workloads and deployments; users, dollars or units for growth; 1 for people and
 * services.
 */
export interface Counted {
  readonly subject: string;
  readonly id: string;
  readonly amount: number;
  /** What the subject holds or shows, for people: the certification id that counted. */
  readonly detail?: string;
}

export interface NotCounted {
  readonly subject: string;
  readonly reason: Reason;
  readonly id?: string;
  /** The figures behind the reason in a few words ("38 % active, 40 % needed", "SC-400 counted until 2026-05-31"). */
  readonly detail?: string;
  /** True when `detail` tells money (revenue, ACR): only executive report viewers may read it. */
  readonly money?: true;
}

export interface Missing {
  readonly report: ReportId;
  /** The first month the formula needs; null for reports that have no months. */
  readonly from: Month | null;
}

/** A certification step that must be met before the list pays. */
export interface Gate {
  readonly certifications: readonly string[];
  readonly people: number;
  readonly needed: number;
  readonly met: boolean;
}

export interface MetricScore {
  readonly id: Metric;
  /** 0 to max, unrounded. */
  readonly points: number;
  readonly max: number;
  /** In `unit`; null when a report it needs is missing. */
  readonly value: number | null;
  readonly unit: Unit;
  /** The smallest increase of `value` that brings one more point or the maximum; null when no increase can. */
  readonly toNextPoint: number | null;
  /** Points that one more unit of `value` is worth below the maximum. */
  readonly pointsPerUnit: number;
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
  readonly missing?: readonly Missing[];
  readonly gates?: readonly Gate[];
  /** Security: its two parts, uncut. */
  readonly parts?: readonly { readonly part: 'azure' | 'microsoft-365'; readonly value: number | null }[];
  /** Modern Work usage growth and deployments: the association type whose points were taken. */
  readonly option?: 'cpor' | 'dpor' | 'csp';
}

export interface TrackScore {
  readonly track: Track;
  readonly total: number;
  /** The total that qualifies, by the rule set. */
  readonly needed: number;
  readonly qualified: boolean;
  readonly metrics: readonly MetricScore[];
}

export interface DesignationScore {
  readonly id: Designation;
  /** The track that counts; total, qualified and metrics are its. */
  readonly track: Track;
  readonly total: number;
  /** The total that qualifies, by the rule set. */
  readonly needed: number;
  /** total at least what is needed and every metric above zero. */
  readonly qualified: boolean;
  readonly metrics: readonly MetricScore[];
  /** Enterprise, then smb. */
  readonly tracks: readonly TrackScore[];
}

export interface Scorecard {
  /** M, the last full month. */
  readonly asOf: Month;
  /** Id of the rule set used. */
  readonly ruleSet: string;
  /** Name of the partner global account from the Profile report; null without it. */
  readonly partner: string | null;
  readonly designations: readonly DesignationScore[];
}
