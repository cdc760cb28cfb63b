/** What the partner told us about its enrolment; no export says it. */
import { z } from 'zod';
import { DESIGNATIONS } from '../scoring/index.ts';

export const programSchema = z.object({
  /** Designations the partner paid for and holds. */
  enrolled: z.array(z.enum(DESIGNATIONS)),
  /** The next anniversary, `YYYY-MM-DD`, shared by all designations held; empty while unknown. */
  anniversary: z.string().max(10),
});
export type Program = z.infer<typeof programSchema>;
