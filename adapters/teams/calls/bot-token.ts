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

/** SingleTenant credentials for the SDK; authentication is never off. */
export function botCredentials(
  { appId, password, tenantId }: TeamsSettings,
  { scope, token }: TeamsAuthority,
  timing: Timing,
): ServiceClientCredentialsFactory {
  const msal = new MicrosoftAppCredentials(appId, password, tenantId, scope);
  const get = token ?? (() => msal.getToken());
  let asking: Promise<string> | undefined;
  // At the start many answers may need the first token at the same moment.
  const once = (): Promise<string> => {
    asking ??= get().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  const credentials: ServiceClientCredentials = {
    async signRequest(request) {
      const answer = await inTime(timing, PATIENCE, once());
      if (!answer.inTime) throw new Error('No token came in time.');
      request.headers.set('authorization', `Bearer ${answer.value}`);
      return request;
    },
  };
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => credentials,
  };
}
