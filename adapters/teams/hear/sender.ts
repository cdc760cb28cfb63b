/** Who is asking: the account of their tenant, and the address it vouches for. */
import type { Sender } from '../../../src/bot/message.ts';
import { errorForLog } from '../../../src/log-error.ts';
import type { Log } from '../../ports.ts';
import type { TeamsMember } from '../calls/voice.ts';
import { type Incoming, timeZoneOf } from './incoming.ts';

/** `<tenant>:<object id>`. Who has no account in the tenant keeps the id of Teams, which is nobody's identity. */
export const personId = (tenant: string, { id, aadObjectId }: Incoming['from']): string =>
  `${tenant}:${aadObjectId || id}`.toLowerCase();

export function senderOf(activity: Incoming, tenant: string, look: () => Promise<TeamsMember>, log: Log): Sender {
  const { from } = activity;
  return {
    platform: 'teams',
    id: personId(tenant, from),
    ...(from.name && { name: from.name }),
    timeZone: async () => timeZoneOf(activity),
    verifiedEmail: async () => {
      try {
        return addressOf(await look(), from.aadObjectId, tenant);
      } catch (error) {
        log.warn({ err: errorForLog(error) }, 'Teams did not say who somebody is');
        return null;
      }
    },
  };
}

const ADDRESS = /^[^\s@#]+@[^\s@#]+\.[^\s@#]+$/;

/**
 * The user principal name, which only the tenant's administrators give and whose domain the tenant has proved to own. A
 * guest's holds #EXT#; the attribute `email` can be edited by whoever owns another tenant, so it proves nothing.
 */
function addressOf(member: TeamsMember, objectId: string | null | undefined, tenant: string): string | null {
  const { userPrincipalName: name, userRole: role, tenantId, aadObjectId } = member;
  const own = tenantId?.toLowerCase() === tenant.toLowerCase() && Boolean(objectId) && aadObjectId === objectId;
  const regular = role === undefined || role === 'user';
  return own && regular && name && ADDRESS.test(name) ? name.toLowerCase() : null;
}
