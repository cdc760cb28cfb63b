/** What a way to qualification is. Plain data: cards and digests show it. */
import type {
  AssociationType,
  CporActivity,
  Day,
  Designation,
  Estate,
  Measure,
  Metric,
  Track,
} from '../scoring/index.ts';
import type { EffortSaid, StepKind } from './kinds.ts';

export interface PlanQuestion {
  readonly designation: Designation;
  /** The one that counts unless said. */
  readonly track?: Track | undefined;
  readonly only?: readonly StepKind[] | undefined;
  readonly without?: readonly StepKind[] | undefined;
  /** Working days of a unit, where they differ from the usual. */
  readonly effort?: EffortSaid | undefined;
  readonly today: Day;
}

export interface Plans {
  readonly designation: Designation;
  readonly track: Track;
  /** The track is the one that counts today. */
  readonly counts: boolean;
  readonly total: number;
  readonly needed: number;
  readonly qualified: boolean;
  /** Cheapest first; the first is the answer, the others are ways beside it. */
  readonly plans: readonly Plan[];
  /** Why the way that was asked for leads nowhere; absent when there is a plan or none is needed. */
  readonly impossible?: Impossible;
  /** The cheapest on the other track, where the partner could be on it and it costs less. */
  readonly other?: { readonly track: Track; readonly effort: number };
  /** What would be lost first. */
  readonly margin?: Margin;
}

export type PlanLabel = 'cheapest' | 'quickest' | 'only-people' | 'without-customers';

export interface Plan {
  readonly labels: readonly PlanLabel[];
  /** Most points first. */
  readonly steps: readonly PlanStep[];
  /** Working days. */
  readonly effort: number;
  /** The total as scored with everything of it done. */
  readonly total: number;
  /** When all of it would show. */
  readonly shows: Day;
}

export interface PlanStep {
  readonly kind: StepKind;
  /** Units of the step: customers, claims, certifications, deployments, users or percent. */
  readonly count: number;
  readonly metrics: readonly { readonly metric: Metric; readonly points: number }[];
  readonly points: number;
  readonly effort: number;
  /** Calendar days from today until it shows. */
  readonly leadDays: number;
  readonly shows: Day;
  /** Whom to claim or to lift, those with most points first. */
  readonly customers?: readonly StepCustomer[];
  /** Any of these counts. */
  readonly certifications?: readonly string[];
  /** `people`: the list they come to be in, or the gate before it. */
  readonly list?: PeopleList;
  /** `users`: what is raised. */
  readonly measure?: 'users' | 'percent';
  /** `customers`: the association they come with, where it decides in what they count (Security: Azure or Microsoft 365). */
  readonly type?: AssociationType;
}

export interface PeopleList {
  readonly metric: Metric;
  /** Nobody else counts before so many hold one of these. */
  readonly gate: boolean;
}

export interface StepCustomer {
  readonly tenant: string;
  /** The tenant id where no report names it. */
  readonly customer: string;
  readonly claim?: {
    readonly type: AssociationType;
    readonly estate: Estate;
    readonly activities: readonly CporActivity[];
    /** CPOR: what to claim, the most used first. */
    readonly products: readonly string[];
  };
  readonly lift?: { readonly measure: Measure; readonly have: number; readonly needed: number; readonly more: number };
}

/** How far everything of the kinds asked for reaches. */
export interface Impossible {
  readonly reason: 'too-little' | 'report-missing' | 'not-verified';
  readonly reaches: number;
  readonly only?: readonly StepKind[];
  readonly without?: readonly StepKind[];
  /** Metrics that stay at zero. */
  readonly zero: readonly Metric[];
}

export interface Margin {
  /** Points above what is needed. */
  readonly points: number;
  /** The metric with the fewest points: at zero, qualification is gone. */
  readonly weakest: { readonly metric: Metric; readonly points: number };
}
