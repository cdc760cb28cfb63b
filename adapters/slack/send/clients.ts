/** Slack's Web API, one client a token. */
import * as webApi from '@slack/web-api';
import { keepNewest } from '../../../src/keep-newest.ts';
import { silentLogger } from '../receive/bolt-logger.ts';
import type { Fetch } from './keep-alive-fetch.ts';

export type Client = webApi.WebClient;
export type Clients = (token?: string) => Client;
export type ClientOptions = webApi.WebClientOptions;

const TOKENS = 1000;

/**
 * The fetch knows about time-outs and repeats, so the client itself does neither; whoever calls notes the failure, so the
 * client notes nothing.
 */
export function clientOptions(fetch: Fetch, apiUrl: string | undefined): ClientOptions {
  return {
    fetch,
    logger: silentLogger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  };
}

export function clientsOf(options: ClientOptions): Clients {
  const clients = new Map<string, Client>();
  return (token = '') => {
    const known = clients.get(token);
    if (known) return known;
    const client = new webApi.WebClient(token || undefined, { ...options });
    clients.set(token, client);
    keepNewest(clients, TOKENS);
    return client;
  };
}
