/** Lets an activity in: it comes from Teams, from the service its token names, and from this bot's own tenant. */
import type { TeamsSettings } from '../../../src/platform-settings.ts';
import { CHANNEL_ID, isService, type TeamsAuthority } from '../authority.ts';
import { Refusal } from './refusal.ts';
import type { VerifyToken } from './verify-token.ts';

/** What an activity says about where it is from; none of it is believed before it is checked. */
interface Origin {
  readonly channelId?: unknown;
  readonly serviceUrl?: unknown;
  readonly channelData?: unknown;
  readonly conversation?: unknown;
}

/** @throws Refusal with 401, 403 or 503 */
export type Admit = (activity: Origin, authorization: string) => Promise<void>;

export function admission(verify: VerifyToken, authority: TeamsAuthority, { tenantId }: TeamsSettings): Admit {
  const own = tenantId.toLowerCase();
  return async (activity, authorization) => {
    const token = await verify(authorization);
    const { channelId, serviceUrl } = activity;
    if (channelId !== CHANNEL_ID) throw new Refusal(401, 'The activity is not from Teams.');
    if (token.serviceUrl !== serviceUrl) throw new Refusal(401, 'The activity names another service than its token.');
    if (!isService(authority, token.serviceUrl))
      throw new Refusal(401, 'The activity names a service that is not Teams.');
    const tenants = tenantsOf(activity);
    const all = token.tenant === undefined ? tenants : [token.tenant, ...tenants];
    if (tenants.length === 0 || all.some((tenant) => tenant.toLowerCase() !== own)) {
      throw new Refusal(403, 'The activity is from another tenant.');
    }
  };
}

/** The tenant of the conversation is named twice; both must agree. */
function tenantsOf({ channelData, conversation }: Origin): string[] {
  const named = [field(field(channelData, 'tenant'), 'id'), field(conversation, 'tenantId')];
  return named.filter((tenant) => typeof tenant === 'string');
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
