/** The kinds of step a plan is made of. */
import { z } from 'zod';

export const STEP_KINDS = ['customers', 'claims', 'people', 'deployments', 'users'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Working days one unit of a kind costs. */
export const effortSchema = z.partialRecord(z.enum(STEP_KINDS), z.number().positive().max(1000));
export type EffortSaid = z.infer<typeof effortSchema>;
