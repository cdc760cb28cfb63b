/** The audit of a claim: one line a change, never altered and never removed. */
import { z } from 'zod';

/** Who did what an import of the portal's claim export brought. */
export const PARTNER_CENTER = { id: 'partner-center', name: 'Partner Center' } as const;

export const historyLineSchema = z.object({
  /** ISO instant. */
  at: z.string(),
  /** Who: the member's id and name as they were then, or `PARTNER_CENTER`. */
  by: z.object({ id: z.string(), name: z.string() }),
  kind: z.enum(['created', 'status', 'edited', 'number', 'comment', 'proof-added', 'proof-removed', 'ticked']),
  /** What changed, one entry a field: "status" from "draft" to "submitted"; a comment has its text in `to`. */
  changes: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
  /** The event of a change of status. */
  event: z.string().optional(),
  /** Why, in the member's words. */
  reason: z.string().optional(),
});
export type HistoryLine = z.infer<typeof historyLineSchema>;
