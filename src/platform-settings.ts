/** What the environment says about Teams and Slack: nothing, not enough, or all that is needed. */

export type Setup<Settings> =
  | { readonly state: 'off' }
  /** Some variables are set and others, without which nothing works, are not. */
  | { readonly state: 'incomplete'; readonly missing: readonly string[] }
  | { readonly state: 'ready'; readonly settings: Settings };

export interface TeamsSettings {
  readonly appId: string;
  readonly password: string;
  readonly tenantId: string;
}

export interface SlackSettings {
  /** Absent only with Socket Mode, where nothing comes in over HTTP. */
  readonly signingSecret: string | undefined;
  /** Of the one workspace; absent when workspaces install the app themselves. */
  readonly botToken: string | undefined;
  /** Socket Mode: Seventy calls Slack, and no port is opened. */
  readonly appToken: string | undefined;
  /** For installing the app into several workspaces. */
  readonly install: SlackInstallSettings | undefined;
}

export interface SlackInstallSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Encrypts the tokens of workspaces at rest. */
  readonly key: string;
  /** Where the world reaches this server, without a slash at its end. */
  readonly publicUrl: string;
}

type Values = Readonly<Partial<Record<PlatformVariable, string | undefined>>>;
export type PlatformVariable =
  | 'MICROSOFT_APP_ID'
  | 'MICROSOFT_APP_PASSWORD'
  | 'MICROSOFT_APP_TENANT_ID'
  | 'SLACK_BOT_TOKEN'
  | 'SLACK_SIGNING_SECRET'
  | 'SLACK_APP_TOKEN'
  | 'SLACK_CLIENT_ID'
  | 'SLACK_CLIENT_SECRET'
  | 'SEVENTY_SECRET_KEY'
  | 'SEVENTY_PUBLIC_URL';

export function teamsSetup(values: Values): Setup<TeamsSettings> {
  const names = ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID'] as const;
  const { missing, complete } = needed(values, names);
  if (missing.length === names.length) return { state: 'off' };
  if (!complete) return { state: 'incomplete', missing };
  const [appId, password, tenantId] = complete;
  return { state: 'ready', settings: { appId: appId!, password: password!, tenantId: tenantId! } };
}

/**
 * One workspace by its token, several by installing, or both. Over HTTP the signing secret is a must; with an app token
 * it is not, because Slack is called and never calls.
 */
export function slackSetup(values: Values): Setup<SlackSettings> {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken } = values;
  const installing = Boolean(values.SLACK_CLIENT_ID || values.SLACK_CLIENT_SECRET);
  if (!botToken && !installing && !signingSecret && !appToken) return { state: 'off' };

  const missing: string[] = [];
  if (!signingSecret && (!appToken || installing)) missing.push('SLACK_SIGNING_SECRET');
  if (!botToken && !installing) missing.push('SLACK_BOT_TOKEN');
  const install = installing ? installSettings(values) : undefined;
  if (install && 'missing' in install) missing.push(...install.missing);
  if (missing.length > 0 || (install && 'missing' in install)) return { state: 'incomplete', missing };
  return { state: 'ready', settings: { signingSecret, botToken, appToken, install } };
}

function installSettings(values: Values): SlackInstallSettings | { readonly missing: readonly string[] } {
  const names = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SEVENTY_SECRET_KEY', 'SEVENTY_PUBLIC_URL'] as const;
  const { missing, complete } = needed(values, names);
  if (!complete) return { missing };
  const [clientId, clientSecret, key, publicUrl] = complete;
  return { clientId: clientId!, clientSecret: clientSecret!, key: key!, publicUrl: publicUrl! };
}

function needed(values: Values, names: readonly PlatformVariable[]) {
  const missing = names.filter((name) => !values[name]);
  return { missing, complete: missing.length === 0 ? names.map((name) => values[name]) : undefined };
}
