/** Connections to Slack that stay open, because every answer is at least one call. */
import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

export interface Connections {
  request(url: URL, options: { readonly method: string; readonly headers: OutgoingHttpHeaders }): ClientRequest;
  /** What is under way fails. */
  close(): void;
}

const AT_ONCE = 100;

export function connections(): Connections {
  const http = new HttpAgent({ keepAlive: true, maxSockets: AT_ONCE });
  const https = new HttpsAgent({ keepAlive: true, maxSockets: AT_ONCE });
  return {
    request: (url, options) =>
      url.protocol === 'https:'
        ? httpsRequest(url, { ...options, agent: https })
        : httpRequest(url, { ...options, agent: http }),
    close() {
      http.destroy();
      https.destroy();
    },
  };
}
