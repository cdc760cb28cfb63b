/**
 * What co-op funds pay, and what proves it.
 * Source: Partner Center documentation, June 2020, "Core requirements for incentives co-op claims", and the same tables in
 * October 2023. Where a cell of the first group is empty, its requirement is read from the first row, whose cell spans it.
 */
import { z } from 'zod';
import { documentBy } from '../documents.ts';
import activities from './activities.json' with { type: 'json' };
import { capSchema } from './cap.ts';
import { COOP_ACTIVITIES, COOP_GROUPS, COOP_PARTS, type CoopActivityId } from './ids.ts';
import rules from './rules.json' with { type: 'json' };

const name = z.string().trim().min(1).max(60);
/** As it stands inside a sentence. */
const phrase = z.string().trim().min(1).max(140);
const sentence = z.string().trim().max(250).endsWith('.');

const activitySchema = z.strictObject({
  name,
  group: z.enum(COOP_GROUPS),
  /** What the activity itself must show. */
  core: z.array(phrase),
  /** Its cell is empty in the table. */
  coreInferred: z.literal(true).optional(),
  /** Proof of execution. */
  proofs: z.array(phrase).min(1),
  /** What is to be reported of it. */
  metric: phrase.optional(),
  cap: capSchema.optional(),
  /** What is never paid. */
  excluded: z.array(phrase).default([]),
  /** What is paid. */
  expenses: z.array(phrase),
  note: sentence.optional(),
});

const rulesSchema = z.strictObject({
  groups: z.record(z.enum(COOP_GROUPS), z.strictObject({ name, about: phrase })),
  /** Days after the usage period in which it can be claimed. */
  deadlineDays: z.number().int().positive(),
  parts: z.record(z.enum(COOP_PARTS), z.strictObject({ name, says: sentence })),
  sources: z.array(z.string().refine((id) => documentBy(id) !== undefined, 'is in no documents.json')).min(1),
  caution: sentence,
});

const CATALOGUE = z.record(z.enum(COOP_ACTIVITIES), activitySchema).parse(activities);
const { parts, ...shared } = rulesSchema.parse(rules);
const { deadline } = parts;
export const COOP_RULES = {
  ...shared,
  parts: { ...parts, deadline: { ...deadline, says: deadline.says.replace('{days}', String(shared.deadlineDays)) } },
};

export interface CoopActivity extends Readonly<z.infer<typeof activitySchema>> {
  readonly id: CoopActivityId;
}

export const coopActivity = (id: CoopActivityId): CoopActivity => ({ id, ...CATALOGUE[id] });
