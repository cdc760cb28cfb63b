/** The shape of a dated rule set. Every number and name a rule needs is a row of it; code holds only the arithmetic. */
import { z } from 'zod';
import { DESIGNATIONS } from '../ids.ts';
import { metricRuleSchema } from './metric-schema.ts';
import { eligibleSpellingSchema, namesSchema, sourced, workloadTablesSchema } from './table-schema.ts';
import { trackRuleSchema } from './track-schema.ts';

const day = z.iso.date();

const certificationRowSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Normalised, without the prefix a training title may carry. */
  titles: z.array(z.string()).min(1),
  /** The last day on which it could be earned. */
  retiredOn: day.nullable(),
  /** The last day on which it still counts, however long the person's own one is valid. */
  countsUntil: day.nullable(),
  ...sourced,
});
export type CertificationRow = z.infer<typeof certificationRowSchema>;

const designationRuleSchema = z.strictObject({
  id: z.enum(DESIGNATIONS),
  name: z.string(),
  trackRule: trackRuleSchema,
  metrics: z.array(metricRuleSchema).min(1),
});
export type DesignationRule = z.infer<typeof designationRuleSchema>;

export const ruleSetSchema = z.strictObject({
  id: z.string(),
  /** Source id -> what a person reads. */
  sources: z.record(z.string(), z.string()),
  qualification: z.strictObject({ total: z.number().positive(), ...sourced }),
  associations: z.strictObject({
    spellings: z.array(eligibleSpellingSchema),
    cporActivities: z.array(
      z.strictObject({
        activity: z.enum(['osu', 'osa', 'revrec', 'revrec-performance']),
        suffixes: z.array(z.string()),
        ...sourced,
      }),
    ),
    /** Attributions of the partner's own consumption, which no association can make count. */
    ownUse: namesSchema,
  }),
  certifications: z.strictObject({
    titlePrefixes: z.array(z.string()),
    countedTypes: z.array(z.string()),
    countedStatuses: z.array(z.string()),
    rows: z.array(certificationRowSchema),
    ...sourced,
  }),
  azure: z.strictObject({
    namePrefixes: z.array(z.string()),
    supportServices: namesSchema,
    offers: z.strictObject({ excludedWords: z.array(z.string()), ...sourced }),
    security: namesSchema,
    notDeployments: namesSchema,
  }),
  ...workloadTablesSchema,
  designations: z.array(designationRuleSchema),
});
export type RuleSet = z.infer<typeof ruleSetSchema>;
