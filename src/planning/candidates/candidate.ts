/** One thing that could be done, some number of times, and what a unit of it adds. */
import type { AssociationType, Day, ScenarioChange } from '../../scoring/index.ts';
import type { StepKind } from '../kinds.ts';
import type { PeopleList, StepCustomer } from '../plan.ts';
import type { Quantity } from '../score/book.ts';

export interface Gain {
  readonly quantity: Quantity;
  /** May be negative: a customer that outgrows the small band leaves its track. */
  readonly amount: number;
}

export interface Candidate {
  /** The same for the same thing, whenever it is computed. */
  readonly id: string;
  readonly kind: StepKind;
  /** Candidates of one step are told together. */
  readonly step: string;
  /** How many units there are. */
  readonly most: number;
  readonly gains: readonly Gain[];
  /** Units of the kind's effort that one unit takes. */
  readonly weight: number;
  /** What is counted in a unit: 25 users, one certification. */
  readonly size: number;
  /** What so many units do to the data. */
  readonly change: (units: number) => ScenarioChange;
  readonly customer?: StepCustomer;
  readonly certifications?: readonly string[];
  /** `people`: the list they come to be in, or the gate before it. */
  readonly list?: PeopleList;
  readonly measure?: 'users' | 'percent';
  /** What new customers come with, where that makes a difference. */
  readonly type?: AssociationType;
}

/** With what it costs whoever asked, and when it shows. */
export interface Priced extends Candidate {
  /** Working days of one unit. */
  readonly effort: number;
  readonly shows: Day;
  readonly leadDays: number;
}
