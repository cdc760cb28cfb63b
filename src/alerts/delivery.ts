/** Work that is due: one message to one place. It lies in the store, so a restart neither loses nor repeats it. */
import { z } from 'zod';
import { alertSchema } from './alert.ts';
import { placeSchema } from './subscription.ts';

export const deliverySchema = z.object({
  /** Made from what it says and to whom, so that the same message is never due twice. */
  id: z.string().min(1),
  /** null for what needs no subscription: a reminder somebody asked for, a notice to an admin. */
  subscription: z.string().nullable(),
  place: placeSchema,
  /** Member id of whoever it is for; their permissions at the time of sending bound what is shown. */
  member: z.string(),
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('alerts'), alerts: z.array(alertSchema), over: z.array(alertSchema) }),
    /** `for`: the ISO instant it was scheduled for. The alerts are those it is the first to tell, where nothing was told at once. */
    z.object({
      kind: z.literal('digest'),
      for: z.string(),
      alerts: z.array(alertSchema).optional(),
      over: z.array(alertSchema).optional(),
    }),
    /** A subscription was parked. */
    z.object({ kind: z.literal('parked'), subscription: z.string(), why: z.string() }),
  ]),
  /** ISO instant from which it may be sent. */
  due: z.string(),
  /** ISO instant at which the first attempt began that may have come through; null while nobody can have it yet. */
  sending: z.string().nullable(),
  attempts: z.number().int().nonnegative(),
});
export type Delivery = z.infer<typeof deliverySchema>;
