/** What `plan` is asked. */
import { z } from 'zod';
import { effortSchema, STEP_KINDS, type StepKind } from '../../../planning/index.ts';
import { designation, listOf, oneOrMore, track } from '../arguments.ts';

/** Inputs of the form, as typed. */
export const INPUT_OF = {
  customers: 'days-customers',
  claims: 'days-claims',
  people: 'days-people',
  deployments: 'days-deployments',
  users: 'days-users',
} as const satisfies Record<StepKind, string>;

const typed = z.string().max(20).optional();
const kinds = oneOrMore(z.enum(STEP_KINDS)).optional();

export const planArguments = z.object({
  designation,
  track,
  only: kinds,
  without: kinds,
  effort: effortSchema.optional(),
  /** Points to reach, where they were said and are not those at which a designation qualifies. */
  target: z.number().optional(),
  step: z.enum(['form', 'save']).optional(),
  [INPUT_OF.customers]: typed,
  [INPUT_OF.claims]: typed,
  [INPUT_OF.people]: typed,
  [INPUT_OF.deployments]: typed,
  [INPUT_OF.users]: typed,
});
export type PlanArguments = z.infer<typeof planArguments>;

/** The plan without the form, to come back to. */
export function planAsked({ designation, track, only, without, effort }: PlanArguments): Record<string, unknown> {
  return {
    ...(designation && { designation }),
    ...(track && { track }),
    ...(listOf(only).length > 0 && { only }),
    ...(listOf(without).length > 0 && { without }),
    ...(effort && { effort }),
  };
}
