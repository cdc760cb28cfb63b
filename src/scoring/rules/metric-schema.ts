/** One metric of a designation: which computation (`method`), with which numbers on each track. */
import { z } from 'zod';
import { ASSOCIATION_TYPES, METRICS, REPORTS } from '../ids.ts';
import { UNITS } from '../scorecard.ts';
import { sourced } from './table-schema.ts';

/** `points` for every `per` units, so that thirds and sevenths stay exact. */
const paysSchema = z.strictObject({ points: z.number().positive(), per: z.number().positive() });
export type Pays = z.infer<typeof paysSchema>;

const associationsSchema = z.strictObject({
  types: z.array(z.enum(ASSOCIATION_TYPES)).min(1),
  /** Absent: any activity. `none` is a CPOR row without activity. */
  cporActivities: z.array(z.enum(['none', 'osu', 'osa', 'revrec', 'revrec-performance'])).optional(),
});
export type EligibleAssociations = z.infer<typeof associationsSchema>;

/** Seats of one workload that make a tenant eligible; from and to are inclusive, above is not. */
const seatsSchema = z.strictObject({ enterpriseAbove: z.number(), smbFrom: z.number(), smbTo: z.number() });
export type SeatRule = z.infer<typeof seatsSchema>;

const dollarBandSchema = z.strictObject({
  enterpriseAbove: z.number(),
  smbFrom: z.number(),
  smbFromIncluded: z.boolean(),
  smbTo: z.number(),
});
export type DollarBand = z.infer<typeof dollarBandSchema>;

const common = {
  id: z.enum(METRICS),
  max: z.number().positive(),
  unit: z.enum(UNITS),
  /** Months of each report that must be there; null: any row will do. */
  needs: z.array(z.strictObject({ report: z.enum(REPORTS), monthsBack: z.number().int().nullable() })).min(1),
  ...sourced,
};

function tracks<T extends z.ZodRawShape>(shape: T) {
  const track = z.strictObject(shape);
  return z.strictObject({ enterprise: track, smb: track });
}

const pays = paysSchema;
const options = z
  .array(z.strictObject({ option: z.enum(['cpor', 'dpor', 'csp']), fullMarksAt: z.number().positive() }))
  .min(1);
const usageAssociations = z.strictObject({ any: associationsSchema, pal: associationsSchema });
const securityAssociations = z.strictObject({ azure: associationsSchema, microsoft365: associationsSchema });

export const metricRuleSchema = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('certified-people'),
    ...common,
    /** Each gate is met by people holding one of its certifications. */
    gates: z.array(z.array(z.string()).min(1)),
    list: z.array(z.string()).min(1),
    tracks: tracks({
      gate: z.strictObject({ people: z.number().int(), points: z.number() }).nullable(),
      pays,
    }),
  }),
  z.strictObject({
    method: z.literal('workload-revenue-adds'),
    ...common,
    associations: associationsSchema,
    tracks: tracks({ dollars: z.number(), pays }),
  }),
  z.strictObject({
    method: z.literal('workload-usage-growth'),
    ...common,
    associations: usageAssociations,
    tracks: tracks({ minimumBase: z.number(), pays }),
  }),
  z.strictObject({
    method: z.literal('workload-usage-deployments'),
    ...common,
    associations: usageAssociations,
    tracks: tracks({ consumption: z.number(), pays }),
  }),
  z.strictObject({
    method: z.literal('seat-adds'),
    ...common,
    seats: seatsSchema,
    withoutWorkloads: z.array(z.string()),
    tracks: tracks({ associations: associationsSchema, pays }),
  }),
  z.strictObject({
    method: z.literal('seat-usage-growth'),
    ...common,
    seats: seatsSchema,
    tracks: tracks({ options }),
  }),
  z.strictObject({
    method: z.literal('seat-deployments'),
    ...common,
    seats: seatsSchema,
    activePercent: z.number(),
    tracks: tracks({ options }),
  }),
  z.strictObject({
    method: z.literal('security-adds'),
    ...common,
    associations: securityAssociations,
    seats: seatsSchema,
    dollars: z.number(),
    tracks: tracks({ pays }),
  }),
  z.strictObject({
    method: z.literal('security-growth'),
    ...common,
    associations: securityAssociations,
    seats: seatsSchema,
    dollars: dollarBandSchema,
    tracks: tracks({ dollarsPerPoint: z.number(), usersPerPoint: z.number(), pays }),
  }),
  z.strictObject({
    method: z.literal('security-deployments'),
    ...common,
    associations: securityAssociations,
    seats: seatsSchema,
    dollars: dollarBandSchema,
    activePercent: z.number(),
    tracks: tracks({ pays }),
  }),
  z.strictObject({
    method: z.literal('consumption-adds'),
    ...common,
    associations: associationsSchema,
    /** A tenant qualifies by any one of this many months. */
    lastMonths: z.number().int().positive(),
    tracks: tracks({ dollars: z.number(), pays }),
  }),
  z.strictObject({
    method: z.literal('consumption-growth'),
    ...common,
    associations: associationsSchema,
    tracks: tracks({ minimumTotal: z.number(), pays }),
  }),
  z.strictObject({
    method: z.literal('consumed-services'),
    ...common,
    associations: associationsSchema,
    tracks: tracks({ pays }),
  }),
]);
export type MetricRule = z.infer<typeof metricRuleSchema>;
export type Method = MetricRule['method'];
export type RuleOf<M extends Method> = Extract<MetricRule, { method: M }>;
