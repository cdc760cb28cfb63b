/** The arguments of `associate`: lenient where the form wants to say what is wrong. */
import { z } from 'zod';
import type { AssociateField } from '../../../../cards/index.ts';
import { ASSOCIATION_TYPES } from '../../../scoring/index.ts';

/** Characters that each text of the form may have. */
export const LONGEST: Readonly<Record<AssociateField, number>> = {
  customer: 200,
  type: 10,
  workload: 100,
  from: 20,
  tenant: 100,
  subscription: 100,
  location: 40,
};

const text = (longest: number) => z.string().trim().max(longest).optional();

export const associateArguments = z.object({
  customer: text(LONGEST.customer),
  /** Empty where the form was sent without a choice. */
  type: z.enum(ASSOCIATION_TYPES).or(z.literal('')).optional(),
  /** A workload, a product, or a service that PAL is linked in. */
  workload: text(LONGEST.workload),
  /** A day, or a month for its first day. */
  from: text(LONGEST.from),
  tenant: text(LONGEST.tenant),
  domain: text(254),
  subscription: text(LONGEST.subscription),
  location: text(LONGEST.location),
  /** The last day of one recorded before: a day, a month for its last day, or `today`. */
  ended: text(40),
  /** Id of the record that ended, where a button says it. */
  record: text(40),
  step: z.enum(['form', 'save']).optional(),
});
export type AssociateArguments = z.infer<typeof associateArguments>;
