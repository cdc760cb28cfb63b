/** What a list of customers can be narrowed by beside its filter, and what is said where it cannot. */
import { z } from 'zod';
import type { AssociationType, Customer } from '../../scoring/index.ts';
import { associationTypes, listOf, oneOrMore } from './arguments.ts';

const MOST_SEATS = 10_000_000;
const seats = z.number().int().min(-1).max(MOST_SEATS).optional();
const BESIDE = ['dollars', 'users', 'share', 'product'] as const;
export type BesideNarrowing = (typeof BESIDE)[number];

export const narrowing = {
  /** Paid seats of the workload of which a customer has most: more than, fewer than. */
  seats: z.object({ more: seats, fewer: seats }).optional(),
  type: associationTypes,
  /** Of no other type. */
  alone: z.boolean().optional(),
  /** Asked for as well, and nothing that the list knows. */
  beside: oneOrMore(z.enum(BESIDE)).optional(),
};

export interface SeatLimits {
  readonly more?: number | undefined;
  readonly fewer?: number | undefined;
}

export interface Narrowing {
  readonly seats?: SeatLimits | undefined;
  readonly type?: AssociationType | readonly AssociationType[] | undefined;
  readonly alone?: boolean | undefined;
  readonly beside?: BesideNarrowing | readonly BesideNarrowing[] | undefined;
}

export const hasSeats = ({ more = -1, fewer = Number.POSITIVE_INFINITY }: SeatLimits, seats: number): boolean =>
  seats > more && seats < fewer;

/** Whether a customer has one of the types, and no other where they are to stand alone. */
export function hasType({ associations }: Customer, { type, alone }: Narrowing): boolean {
  const types = listOf<AssociationType>(type);
  if (types.length === 0) return true;
  return (
    associations.some((one) => types.includes(one)) && (!alone || associations.every((one) => types.includes(one)))
  );
}

/** Whether a customer has none of the types. */
export const lacksType = ({ associations }: Customer, { type }: Narrowing): boolean =>
  !associations.some((one) => listOf<AssociationType>(type).includes(one));

/** "CPOR or DPOR" */
export const typesInWords = ({ type }: Narrowing): string =>
  listOf<AssociationType>(type)
    .map((one) => one.toUpperCase())
    .join(' or ');

/** " with more than 300 seats", " on CSP only": for the heading of the list. */
export function narrowedInWords({ seats: limits, type, alone }: Narrowing): string {
  const types = typesInWords({ type });
  const on = types === '' ? '' : ` on ${types}${alone ? ' only' : ''}`;
  return `${on}${limits === undefined ? '' : seatsInWords(limits)}`;
}

function seatsInWords({ more, fewer }: SeatLimits): string {
  if (more !== undefined && fewer !== undefined)
    return fewer === more + 2 ? ` with ${more + 1} seats` : ` with ${more + 1} to ${fewer - 1} seats`;
  if (more !== undefined) return ` with more than ${more} seats`;
  return fewer === undefined ? '' : ` with fewer than ${fewer} seats`;
}

const UNKNOWN: Readonly<Record<BesideNarrowing, string>> = {
  dollars: 'dollars',
  users: 'active users',
  share: 'a share of usage',
  product: 'product',
};

/** What was asked for besides and is not done, and how seats are counted; null where there is nothing to say. */
export function remarkOn({ beside, seats: limits }: Narrowing): string | null {
  const unknown = listOf<BesideNarrowing>(beside).map((one) => UNKNOWN[one]);
  const remarks = [
    ...(unknown.length === 0 ? [] : [`I cannot narrow this list by ${unknown.join(' or ')}, so it is not`]),
    ...(limits === undefined ? [] : ['seats are paid ones of the workload with most']),
  ];
  return remarks.length === 0 ? null : remarks.join('; ');
}
