/** Proof of execution: the documents of a claim and what they must show. */
import { z } from 'zod';

/** What reviewers look for; the filer ticks what the documents show. */
export const TICKS = ['signature', 'products', 'activities', 'names', 'dates'] as const;
export type Tick = (typeof TICKS)[number];

/** Types by content, whatever the name says. */
export const PROOF_TYPES = ['pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpeg'] as const;
export type ProofType = (typeof PROOF_TYPES)[number];

export const HINTS = ['customer', 'partner', 'product', 'date'] as const;

export const proofSchema = z.object({
  /** sha-256 of the bytes in hex: where the Store keeps them. */
  file: z.string().regex(/^[0-9a-f]{64}$/),
  /** As it was called when it came, without path and control characters. */
  name: z.string().min(1).max(150),
  type: z.enum(PROOF_TYPES),
  bytes: z.number().int().positive(),
  /** ISO instant. */
  at: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  /** What the text seems to show; null where it cannot be read (images, scans). Hints, never verdicts. */
  hints: z.object({ customer: z.boolean(), partner: z.boolean(), product: z.boolean(), date: z.boolean() }).nullable(),
});
export type Proof = z.infer<typeof proofSchema>;
export type ProofHints = NonNullable<Proof['hints']>;
