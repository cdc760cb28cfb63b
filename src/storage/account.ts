/** The living document of one account: small, changed as one step. Everything large lies in snapshots beside it. */
import { z } from 'zod';
import { alertSchema } from '../alerts/alert.ts';
import { deliverySchema } from '../alerts/delivery.ts';
import { programSchema } from '../alerts/program.ts';
import { subscriptionSchema } from '../alerts/subscription.ts';
import { claimSchema } from '../associations/claims/claim.ts';
import { associationRecordSchema } from '../associations/record.ts';
import { memberSchema } from '../bot/access/member.ts';
import { effortSchema } from '../planning/kinds.ts';
import { importRecordSchema } from '../portfolio/import.ts';
import { deepFreeze } from './freeze.ts';

export const ACCOUNT_SCHEMA = 4;

export const accountSchema = z.object({
  schema: z.literal(ACCOUNT_SCHEMA),
  /** Grows by one at each change. */
  version: z.number().int().nonnegative(),
  members: z.array(memberSchema),
  /** Oldest first; the portfolio is what these bring, the later over the earlier. */
  imports: z.array(importRecordSchema),
  /** In the order of their making. */
  claims: z.array(claimSchema),
  /** Associations that no export and no claim tells. */
  associations: z.array(associationRecordSchema),
  subscriptions: z.array(subscriptionSchema),
  /** Alerts somebody was told of that are not over yet, each once however many were told. */
  alerts: z.array(alertSchema),
  /** Messages that are due; one that was sent is removed. */
  deliveries: z.array(deliverySchema),
  program: programSchema,
  /** What a unit of work costs this partner, where that differs from the usual. */
  effort: effortSchema,
  /** Keys of changes already made, newest last, so that a change sent twice is made once. */
  done: z.array(z.object({ key: z.string(), at: z.string(), result: z.json() })),
});

type ReadonlyLists<T> = { readonly [K in keyof T]: T[K] extends (infer E)[] ? readonly Readonly<E>[] : T[K] };

/** As a store hands it out: one object for everybody who reads this version, so it is frozen through and through. */
export type Account = ReadonlyLists<z.infer<typeof accountSchema>>;

export const EMPTY_ACCOUNT: Account = deepFreeze({
  schema: ACCOUNT_SCHEMA,
  version: 0,
  members: [],
  imports: [],
  claims: [],
  associations: [],
  subscriptions: [],
  alerts: [],
  deliveries: [],
  program: { enrolled: [], anniversary: '' },
  effort: {},
  done: [],
});
