import type { TeamsAuthority } from '../../../../adapters/teams/index.ts';
import { peer } from './process.ts';

/** The peer in place of Microsoft's cloud. */
export const benchAuthority: TeamsAuthority = {
  openIdMetadataUrl: `${peer}/openid`,
  tokenIssuer: 'https://api.botframework.com',
  loginUrl: `${peer}/login`,
  scope: 'https://api.botframework.com',
  serviceHosts: ['127.0.0.1'],
  local: true,
  token: async () => 'bench',
};
