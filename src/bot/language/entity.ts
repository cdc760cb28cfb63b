/** What a stretch of words names. */

import type { PalProduct } from '../../associations/guides/pal-guide.ts';
import type { AssociationType, Designation, Metric, Track } from '../../scoring/index.ts';
import type { Role } from '../access/member.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Values by kind. A customer or person without one value (several fit, or none) is the text as typed. */
export interface EntityValues {
  readonly designation: readonly Designation[];
  readonly metric: readonly Metric[];
  readonly track: Track;
  readonly association: AssociationType;
  /** What brings no points, by its name: "GDAP", "Deal registration". */
  readonly attribution: string;
  /** A workload or product; it is no designation. */
  readonly product: string;
  /** Where a partner id is linked; it stands beside the designation of that name. */
  readonly platform: PalProduct;
  /** A claim's number: `C7` as ours, others as typed. */
  readonly claim: string;
  /** What may be Partner Center's number of a claim, as typed. */
  readonly portal: string;
  /** A tenant or subscription id, in lower case. */
  readonly guid: string;
  readonly domain: string;
  readonly certification: string;
  readonly customer: string;
  readonly person: string;
  readonly role: Role;
  /** An e-mail address or an identity on a platform, as typed. */
  readonly contact: string;
  /** Somebody who may use the bot. */
  readonly member: string;
  readonly number: number;
  /** "60 days", "half a year". */
  readonly length: { readonly unit: TimeUnit; readonly count: number };
  /** "this quarter", "last month", "next year". */
  readonly period: { readonly which: 'last' | 'this' | 'next'; readonly unit: TimeUnit };
  /** "May", "May 2025"; `month` is 1-12. "Q2" goes from one `through` another. */
  readonly month: { readonly month: number; readonly through?: number; readonly year?: number };
}
export type EntityKind = keyof EntityValues;

export type Entity = {
  [K in EntityKind]: {
    readonly kind: K;
    readonly value: EntityValues[K];
    /** Words `from` up to, without, `to`. */
    readonly from: number;
    readonly to: number;
  };
}[EntityKind];

/** The entities of one kind, in the order of the text. */
export function ofKind<K extends EntityKind>(
  entities: readonly Entity[],
  kind: K,
): readonly Extract<Entity, { kind: K }>[] {
  return entities.filter((entity): entity is Extract<Entity, { kind: K }> => entity.kind === kind);
}
