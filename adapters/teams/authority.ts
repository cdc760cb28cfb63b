/** Whom the adapter believes and where it sends: Microsoft's public cloud, or the servers of a test. */
import { AuthenticationConstants } from 'botframework-connector';

/** Of Teams among the channels of the Bot Framework. */
export const CHANNEL_ID = 'msteams';

export interface TeamsAuthority {
  /** The OpenID metadata that name the keys Teams signs its requests with. */
  readonly openIdMetadataUrl: string;
  /** Who signs those requests, as `iss`. */
  readonly tokenIssuer: string;
  /** Where the bot's own credentials are checked; the tenant id is added as the next part of the path. */
  readonly loginUrl: string;
  /** What the bot's own tokens are for. */
  readonly scope: string;
  /** Hosts that activities may name as their service; a leading dot stands for every host below. */
  readonly serviceHosts: readonly string[];
  /** Whether services and files may lie on this machine and be reached by plain HTTP. */
  readonly local: boolean;
  /** Gives the bot's own tokens instead of MSAL, which speaks only https. */
  readonly token?: () => Promise<string>;
}

/**
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication. A host is exact where
 * everybody can register a neighbour, as below trafficmanager.net.
 */
export const PUBLIC_CLOUD: TeamsAuthority = {
  openIdMetadataUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
  tokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  loginUrl: 'https://login.microsoftonline.com',
  scope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  serviceHosts: ['smba.trafficmanager.net', '.teams.microsoft.com', '.botframework.com'],
  local: false,
};

/** Whether the bot may send its token and its answers to this address. */
export function isService({ serviceHosts, local }: TeamsAuthority, address: string): boolean {
  const url = URL.parse(address);
  if (!url || url.username || url.password) return false;
  const usual = url.protocol === 'https:' && url.port === '';
  if (!usual && !(local && url.protocol === 'http:')) return false;
  return serviceHosts.some((host) => (host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host));
}
