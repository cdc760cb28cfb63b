/** The argument types that commands share. */
import { z } from 'zod';
import {
  ASSOCIATION_TYPES,
  DESIGNATIONS,
  type Designation,
  type DesignationScore,
  isMonth,
  METRICS,
  type Metric,
  type Scorecard,
  TRACKS,
} from '../../scoring/index.ts';

/** One, or a list of at most `most`. */
export const oneOrMore = <T extends z.ZodType>(item: T, most = Number.POSITIVE_INFINITY) =>
  z.union([item, z.array(item).min(1).max(most)]);

/** One designation, several as a list, all by absence. */
export const designation = oneOrMore(z.enum(DESIGNATIONS)).optional();
export const metric = oneOrMore(z.enum(METRICS)).optional();
export const track = z.enum(TRACKS).optional();
export const associationTypes = oneOrMore(z.enum(ASSOCIATION_TYPES)).optional();
const name = z.string().trim().min(1).max(200);
export const customer = name.optional();
export const person = name.optional();
export const certification = oneOrMore(name).optional();
export const month = z.string().refine(isMonth, 'a month such as 2026-10');

/** What a question is about; what it does not name is asked of all. */
export interface Subject {
  readonly designation?: Designation | readonly Designation[] | undefined;
  readonly metric?: Metric | readonly Metric[] | undefined;
}

/** The items an argument names; empty when it is absent. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
}

/** Designations named, or all six. */
export function designationsOf(value: Designation | readonly Designation[] | undefined): readonly Designation[] {
  const named = listOf<Designation>(value);
  return named.length > 0 ? named : DESIGNATIONS;
}

/** The scores of the designations named, or of all six. */
export function scoresOf({ designations }: Scorecard, value: Subject['designation']): readonly DesignationScore[] {
  const asked = designationsOf(value);
  return designations.filter(({ id }) => asked.includes(id));
}

/** Metrics named, or all five. */
export function metricsOf(value: Metric | readonly Metric[] | undefined): readonly Metric[] {
  const named = listOf<Metric>(value);
  return named.length > 0 ? named : METRICS;
}
