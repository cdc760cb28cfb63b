/** How the track that counts is found. */
import { z } from 'zod';
import { sourced } from './table-schema.ts';

export const trackRuleSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('higher-total'), ...sourced }),
  /** Enterprise with at least `workloads` workloads above `dollarsAbove` at one tenant now and a year before. */
  z.strictObject({
    by: z.literal('revenue-breadth'),
    workloads: z.number().int(),
    dollarsAbove: z.number(),
    ...sourced,
  }),
  /** Smb when at least `smbPercent` of the customers have a segment with one of `smbWords`. */
  z.strictObject({
    by: z.literal('customer-segments'),
    smbPercent: z.number(),
    smbWords: z.array(z.string()),
    leftOutStatuses: z.array(z.string()),
    ...sourced,
  }),
]);
export type TrackRule = z.infer<typeof trackRuleSchema>;
