/**
 * A small `fetch` over connections that stay open. Calls to Slack are most of what an answer costs, and Node's own
 * `fetch` takes half as long again for each of them.
 */
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type * as webApi from '@slack/web-api';
import type { Connections } from './connections.ts';

/** What Slack's client needs of `fetch`: it posts text or bytes, and follows no redirect. */
export type Fetch = (address: Parameters<webApi.FetchFunction>[0], init?: Init) => ReturnType<webApi.FetchFunction>;
type ClientInit = NonNullable<Parameters<webApi.FetchFunction>[1]>;
type Init = Omit<ClientInit, 'body'> & { body?: ClientInit['body'] | Uint8Array };
type FetchResponse = Awaited<ReturnType<Fetch>>;

/** Slack took longer than a call may take; whether it did what it was asked is unknown. */
export class TookTooLong extends Error {
  override name = 'TookTooLong';
}

/** Slack began to answer, so it did what it was asked, and what it said is lost. */
export class AnswerBrokeOff extends Error {
  override name = 'AnswerBrokeOff';
}

/** @param timeout milliseconds one call may take, its answer included */
export function keepAliveFetch({ request }: Connections, timeout: number): Fetch {
  return (address, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(address);
      const outgoing = request(url, { method, headers });
      const timer = setTimeout(() => {
        reject(new TookTooLong('Slack did not answer in time.'));
        outgoing.destroy();
      }, timeout);
      outgoing
        .on('close', () => clearTimeout(timer))
        .on('error', reject)
        .on('response', (incoming) => readResponse(url, incoming).then(resolve, () => reject(new AnswerBrokeOff())));
      outgoing.end(typeof body === 'string' || body instanceof Uint8Array ? body : undefined);
    });
}

async function readResponse(url: URL, incoming: IncomingMessage): Promise<FetchResponse> {
  const body = await buffer(incoming);
  const { statusCode = 0, statusMessage = '', headers } = incoming;
  const text = () => body.toString('utf8');
  return {
    ok: statusCode >= 200 && statusCode < 300,
    status: statusCode,
    statusText: statusMessage,
    url: url.href,
    headers: {
      get: (name) => headers[name.toLowerCase()]?.toString() ?? null,
      entries: () => Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    },
    text: async () => text(),
    json: async (): Promise<unknown> => JSON.parse(text()),
    arrayBuffer: async () => Uint8Array.from(body).buffer,
  };
}
