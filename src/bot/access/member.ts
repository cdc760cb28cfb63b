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
  /** Lower case. Whom a platform knows by this address, verified, is this member. */
  email: z.string().optional(),
  /** Who this member is on the platforms, as `slack:<team>:<user>` or `teams:<tenant>:<object id>`. */
  identities: z.array(z.string()),
  /** A role holds for the whole company, or for the partner locations (MPN location ids) named. */
  roles: z.array(z.object({ role: z.enum(ROLES), locations: z.union([z.literal('all'), z.array(z.string())]) })),
});
export type Member = z.infer<typeof memberSchema>;
