/** What somebody imagines, as said: names as typed, resolved by the command. */
import { z } from 'zod';
import { ASSOCIATION_TYPES, DESIGNATIONS } from '../../scoring/index.ts';

const name = z.string().trim().min(1).max(200);
const count = z.number().int().min(1).max(1000);
const designation = z.enum(DESIGNATIONS).optional();

export const saidChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('certify'), certification: name, people: count, person: name.optional() }),
  z.object({
    kind: z.literal('lose-people'),
    people: count,
    person: name.optional(),
    certification: name.optional(),
    designation,
  }),
  z.object({
    kind: z.literal('add-customers'),
    customers: count,
    designation,
    type: z.enum(ASSOCIATION_TYPES).optional(),
  }),
  /** One by name, or so many. */
  z.object({ kind: z.literal('lose-customers'), customer: name.optional(), customers: count, designation }),
  z.object({
    kind: z.literal('associate'),
    customer: name,
    type: z.enum(ASSOCIATION_TYPES),
    products: z.array(name).max(30).optional(),
  }),
  /** By our number or Partner Center's, or by customer and product. */
  z.object({
    kind: z.literal('approve-claim'),
    claim: name.optional(),
    customer: name.optional(),
    product: name.optional(),
  }),
  z.object({ kind: z.literal('deploy'), deployments: count, designation }),
  z.object({
    kind: z.literal('grow'),
    percent: z.number().positive().max(1000).optional(),
    users: z.number().int().positive().max(10_000_000).optional(),
    customer: name.optional(),
    designation,
  }),
]);
export type SaidChange = z.infer<typeof saidChangeSchema>;

/** One, or at most twenty: a scenario is said by a person. */
export const saidChanges = z.array(saidChangeSchema).max(20);
