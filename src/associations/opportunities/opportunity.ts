/** Something to do about one customer, and the points it would bring. */
import type {
  AssociationType,
  CporActivity,
  Designation,
  Effect,
  Estate,
  Metric,
  NearMiss,
} from '../../scoring/index.ts';

interface Common {
  readonly tenant: string;
  /** The tenant id where no report names it. */
  readonly customer: string;
  /** Of this step alone, against the score as it is. */
  readonly effects: readonly Effect[];
}

/** An association that is not there yet. */
export interface MissingAssociation extends Common {
  readonly kind: 'association';
  readonly type: AssociationType;
  readonly estate: Estate;
  /** CPOR: what to claim it for. */
  readonly activities: readonly CporActivity[];
  /** CPOR: what to claim, by the names of products.ts, the most used first. */
  readonly products: readonly string[];
  /** Where the customer would count without bringing points, as the metric is full. */
  readonly full: readonly { readonly designation: Designation; readonly metric: Metric }[];
}

/** An association that is there, and a customer one step below a threshold. */
export interface Threshold extends Common, Omit<NearMiss, keyof Common> {
  readonly kind: 'threshold';
}

export type Opportunity = MissingAssociation | Threshold;

/** What somebody wants to know; what is absent is asked of all. */
export interface Question {
  readonly designations: readonly Designation[];
  readonly types?: readonly AssociationType[] | undefined;
  readonly tenant?: string | undefined;
}

/** Points in the designations asked for. */
export const pointsIn = (effects: readonly Effect[], designations: readonly Designation[]): number =>
  effects.reduce((sum, { designation, points }) => (designations.includes(designation) ? sum + points : sum), 0);
