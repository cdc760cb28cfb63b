/** Credentials that need no token: the peer of a bench asks for none. */
import type { ServiceClientCredentials, ServiceClientCredentialsFactory } from 'botframework-connector';
import { APP_ID } from '../peer.ts';

const anonymous: ServiceClientCredentials = { signRequest: async (request) => request };

export const freeCredentials: ServiceClientCredentialsFactory = {
  isValidAppId: async (appId) => appId === APP_ID,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => anonymous,
};
