/** Rows of the name tables: how exports spell associations, workloads and services. Names are normalised. */
import { z } from 'zod';
import { ASSOCIATION_TYPES } from '../ids.ts';

/** `source` is a key of the rule set's `sources`; `effectiveFrom` the first month the row holds. */
export const sourced = { source: z.string(), effectiveFrom: z.string().regex(/^\d{4}-\d{2}$/) };

export const namesSchema = z.strictObject({ names: z.array(z.string()).min(1), ...sourced });

/** type null: a known association that never counts. */
export const eligibleSpellingSchema = z.strictObject({
  type: z.enum(ASSOCIATION_TYPES).nullable(),
  names: z.array(z.string()).min(1),
  ...sourced,
});

const workload = { name: z.string(), names: z.array(z.string()).min(1), ...sourced };

export const workloadTablesSchema = {
  microsoft365Workloads: z.array(
    z.strictObject({
      ...workload,
      countsIn: z.array(z.enum(['modern-work', 'security'])).min(1),
      /** The columns of Enterprise mobility that state this workload. */
      mobility: z.enum(['entra', 'intune', 'purview']).optional(),
    }),
  ),
  businessApplications: z.strictObject({
    revenue: z.array(z.strictObject(workload)),
    /** rate: monthly consumption value of one unit. */
    usage: z.array(
      z.strictObject({
        ...workload,
        rate: z.number().positive(),
        /** users: MAU; app-users: PAMAU where filled, else MAU; capacity: MAC. */
        unit: z.enum(['users', 'app-users', 'capacity']),
        /** Which of the metric's two association rules holds. */
        attributedBy: z.enum(['any', 'pal']),
      }),
    ),
    countedMetricTypes: namesSchema,
  }),
};
