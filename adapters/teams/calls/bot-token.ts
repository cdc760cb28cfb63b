/** The bot's own tokens, asked for once at a time and never waited for without end. */
import {
  MicrosoftAppCredentials,
  type ServiceClientCredentials,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { TeamsSettings } from '../../../src/platform-settings.ts';
import type { Timing } from '../../ports.ts';
import type { TeamsAuthority } from '../authority.ts';
import { inTime } from '../in-time.ts';

const PATIENCE = 10_000;
/** MSAL renews a token minutes before it ends, so a minute is safe. */
const FRESH = 60_000;

/** Microsoft gave the bot no token. Its own words are not repeated, since they name what was sent. */
class NoToken extends Error {
  override name = 'NoToken';
}

/** @throws NoToken */
export type BotToken = () => Promise<string>;

/** By SingleTenant credentials. */
export function botToken(
  { appId, password, tenantId }: TeamsSettings,
  { scope, token }: TeamsAuthority,
  timing: Timing,
): BotToken {
  const msal = new MicrosoftAppCredentials(appId, password, tenantId, scope);
  const ask = token ?? (() => msal.getToken());
  let asking: Promise<string> | undefined;
  let last: { readonly token: string; readonly until: number } | undefined;

  return async () => {
    if (last && last.until > timing.now()) return last.token;
    // At the start many answers may need the first token at the same moment.
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    const answer = await inTime(timing, PATIENCE, asking).catch(() => undefined);
    if (answer?.inTime) {
      last = { token: answer.value, until: timing.now() + FRESH };
      return answer.value;
    }
    // A question that hangs must not keep the next one from being asked.
    asking = undefined;
    throw new NoToken('There is no token for Teams; check the credentials with "seventy doctor".');
  };
}

/** The token as the SDK's clients want it; authentication is never off. */
export function botCredentials(appId: string, token: BotToken): ServiceClientCredentialsFactory {
  const credentials: ServiceClientCredentials = {
    async signRequest(request) {
      request.headers.set('authorization', `Bearer ${await token()}`);
      return request;
    },
  };
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => credentials,
  };
}
