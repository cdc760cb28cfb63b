/** What the dated tables of eligibility look like; the newest state is no table here, it is read from the scoring rules. */
import { z } from 'zod';
import type { Association } from '../../scoring/associations.ts';
import { ASSOCIATION_TYPES, DESIGNATIONS, METRICS, TRACKS } from '../../scoring/index.ts';

/** What a CPOR association was claimed for, as exports spell it out; `none` where they do not. */
export const CPOR_ACTIVITIES = [
  'none',
  'osu',
  'osa',
  'revrec',
  'revrec-performance',
] as const satisfies readonly Association['activity'][];
export type CporActivity = (typeof CPOR_ACTIVITIES)[number];

/** The part of a metric that an association reaches, where a metric has parts. */
export const PARTS = ['whole', 'azure', 'microsoft-365', 'dynamics-365', 'power-platform'] as const;
export type Part = (typeof PARTS)[number];

const some = <T extends z.ZodType>(item: T) => z.array(item).min(1);

const playbooksSchema = z.strictObject({
  /** Neither carries a date: `about` is the year its content fits. */
  editions: some(z.strictObject({ id: z.string(), about: z.string() })),
  /** The same in every edition. Absent parts and activities: all of them. */
  rows: some(
    z.strictObject({
      type: z.enum(ASSOCIATION_TYPES),
      designations: some(z.enum(DESIGNATIONS)),
      tracks: some(z.enum(TRACKS)),
      metrics: some(z.enum(METRICS)),
      parts: some(z.enum(PARTS)).optional(),
      activities: some(z.enum(CPOR_ACTIVITIES)).optional(),
    }),
  ),
});
export type Playbooks = z.infer<typeof playbooksSchema>;

const factsSchema = z.strictObject({
  neverCounting: some(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      /** Normalised. */
      names: some(z.string()),
      says: z.string(),
      instead: z.string(),
    }),
  ),
  limits: z.array(
    z.strictObject({
      type: z.enum(ASSOCIATION_TYPES),
      /** Absent: wherever the type counts. */
      designations: some(z.enum(DESIGNATIONS)).optional(),
      says: z.string(),
    }),
  ),
  source: z.string(),
  skilling: z.string(),
});
export type Facts = z.infer<typeof factsSchema>;

export const eligibilitySchemas = { playbooks: playbooksSchema, facts: factsSchema };
