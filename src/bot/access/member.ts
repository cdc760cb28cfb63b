/** A chat user with roles; the roles are Partner Center's own. */
import { z } from 'zod';

export const ROLES = [
  'global-admin',
  'account-admin',
  'mpn-partner-admin',
  'executive-report-viewer',
  'report-viewer',
  'incentives-admin',
  'incentives-user',
] as const;
export type Role = (typeof ROLES)[number];

export const memberSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  /** A role holds for the whole company, or for the partner locations (MPN location ids) named. */
  roles: z.array(z.object({ role: z.enum(ROLES), locations: z.union([z.literal('all'), z.array(z.string())]) })),
});
export type Member = z.infer<typeof memberSchema>;
