/** The living document of one account: small, changed as one step. Everything large lies in snapshots beside it. */
import { z } from 'zod';
import { memberSchema } from '../bot/access/member.ts';
import { importRecordSchema } from '../portfolio/import.ts';

export const ACCOUNT_SCHEMA = 1;

export const accountSchema = z.object({
  schema: z.literal(ACCOUNT_SCHEMA),
  /** Grows by one at each change. */
  version: z.number().int().nonnegative(),
  members: z.array(memberSchema),
  /** Oldest first; the portfolio is what these bring, the later over the earlier. */
  imports: z.array(importRecordSchema),
  /** Keys of changes already made, newest last, so that a change sent twice is made once. */
  done: z.array(z.object({ key: z.string(), at: z.string(), result: z.json() })),
});
export type Account = z.infer<typeof accountSchema>;

export const EMPTY_ACCOUNT: Account = { schema: ACCOUNT_SCHEMA, version: 0, members: [], imports: [], done: [] };
