/** What somebody imagines, in the terms of the data: names are resolved, counts are whole numbers above zero. */
import type { AssociationType, Designation, Track } from '../ids.ts';
import type { NewAssociation } from '../what-if/new-association.ts';

export type ScenarioChange =
  /** So many people who hold nothing yet, or one known person (`person`: key), earn a certification. */
  | { readonly kind: 'certify'; readonly certification: string; readonly people: number; readonly person?: string }
  /**
   * So many people, or one known person, leave with everything they hold: those of a certification and of a designation's
   * lists where named, the one who counts for most first.
   */
  | {
      readonly kind: 'lose-people';
      readonly people: number;
      readonly person?: string;
      readonly certification?: string;
      readonly designation?: Designation;
    }
  /**
   * So many customers nobody has yet, each just large enough to count in the designation, with one association. Here and
   * below, `track` is the one that counts today unless said.
   */
  | {
      readonly kind: 'add-customers';
      readonly customers: number;
      readonly designation: Designation;
      readonly type?: AssociationType;
      readonly track?: Track;
    }
  /** One known customer (`tenant`) is gone from the last full month on, or so many that count in the designation. */
  | { readonly kind: 'lose-customer'; readonly tenant: string }
  | { readonly kind: 'lose-customers'; readonly customers: number; readonly designation: Designation }
  /** Associations that are not there yet. */
  | { readonly kind: 'associate'; readonly association: NewAssociation }
  /** So many more deployments by the designation's own measure. */
  | {
      readonly kind: 'deploy';
      readonly deployments: number;
      readonly designation: Designation;
      readonly track?: Track;
    }
  /**
   * The designation's growing usage by so much more. `percent` without a tenant: percentage points where the growth metric
   * is a percentage, else percent of the users of today; with one: percent of what the tenant uses today. `users` means
   * nothing where usage is dollars (Azure).
   */
  | {
      readonly kind: 'grow';
      readonly designation: Designation;
      readonly percent?: number;
      readonly users?: number;
      readonly tenant?: string;
      readonly track?: Track;
    };

export type ChangeOf<K extends ScenarioChange['kind']> = Extract<ScenarioChange, { kind: K }>;
