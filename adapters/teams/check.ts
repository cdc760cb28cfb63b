/** Asks Microsoft for a token as the bot would, to say what is wrong with the credentials before anybody talks to it. */
import type { TeamsSettings } from '../../src/platform-settings.ts';
import { PUBLIC_CLOUD, type TeamsAuthority } from './authority.ts';

export interface CheckOptions {
  readonly authority?: TeamsAuthority;
  /** Milliseconds until the answer counts as missing; 5 seconds unless told. */
  readonly timeout?: number;
}

export interface CheckResult {
  readonly ok: boolean;
  /** One sentence: what is well, or what is wrong and the next step. */
  readonly says: string;
}

/** By the codes of Entra ID: https://learn.microsoft.com/entra/identity-platform/reference-error-codes. */
const ADVICE: Readonly<Record<string, string>> = {
  AADSTS7000215:
    'The client secret is wrong: create a new one for the app registration and set MICROSOFT_APP_PASSWORD to its value, not to its id.',
  AADSTS7000222:
    'The client secret has expired: create a new one for the app registration and set MICROSOFT_APP_PASSWORD to it.',
  AADSTS700016:
    'This tenant has no app with this id: compare MICROSOFT_APP_ID and MICROSOFT_APP_TENANT_ID with the overview of the app registration.',
  AADSTS90002:
    'There is no such tenant: set MICROSOFT_APP_TENANT_ID to the directory (tenant) id of the app registration.',
  AADSTS900023:
    'MICROSOFT_APP_TENANT_ID is not a tenant id: set it to the directory (tenant) id of the app registration.',
  AADSTS7000112: 'The app is disabled in this tenant: enable its enterprise application in Entra ID.',
};

/** Whether these credentials are good for a token. Never throws, and never repeats a secret. */
export async function checkTeams(settings: TeamsSettings, options: CheckOptions = {}): Promise<CheckResult> {
  const { authority = PUBLIC_CLOUD, timeout = 5_000 } = options;
  try {
    const response = await fetch(`${authority.loginUrl}/${encodeURIComponent(settings.tenantId)}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: settings.appId,
        client_secret: settings.password,
        scope: `${authority.scope}/.default`,
      }),
      signal: AbortSignal.timeout(timeout),
      redirect: 'error',
    });
    const text = await response.text();
    if (response.ok && text.includes('access_token'))
      return { ok: true, says: 'Microsoft gives this app a token: id, secret and tenant are right.' };
    const code = /AADSTS\d+/.exec(text)?.[0];
    const advice = code && ADVICE[code];
    const unknown = `Microsoft refused the credentials (${code ?? `status ${response.status}`}): check MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID.`;
    return { ok: false, says: advice ?? unknown };
  } catch {
    const { host } = new URL(authority.loginUrl);
    return {
      ok: false,
      says: `${host} cannot be reached: check that this machine may open https connections to it, and try again.`,
    };
  }
}
