/** Requests to where Teams keeps files. Their addresses hold their own permission, so no token goes along. */
import http from 'node:http';
import https from 'node:https';
import type { Timing } from '../../ports.ts';
import { isOutside, publicLookup } from './public-only.ts';

/** Milliseconds without a byte. */
const PATIENCE = 30_000;

/** The address is none of the internet's. */
export class NotOutside extends Error {
  override name = 'NotOutside';
}

/** Nothing was answered, or not to its end. */
export class BrokeOff extends Error {
  override name = 'BrokeOff';
}

export interface Sending {
  readonly method: 'GET' | 'PUT';
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: Uint8Array;
}

/** The answer as soon as it begins; whoever gets it reads or ends it. @throws NotOutside, BrokeOff */
export type ExchangeOutside = (address: string, sending: Sending) => Promise<http.IncomingMessage>;

/** @param local whether files may lie on this machine, by plain HTTP */
export function exchangeOutside(local: boolean, timing: Timing): ExchangeOutside {
  return async (address, { method, headers = {}, body }) => {
    const url = URL.parse(address);
    if (!url || !(local || isOutside(url))) throw new NotOutside('The address does not lie outside.');
    return new Promise((resolve, reject) => {
      const options = { method, headers, ...(local ? {} : { lookup: publicLookup }) };
      const request = (url.protocol === 'http:' ? http : https).request(url, options);
      const open: { request?: http.ClientRequest } = { request };
      watch(timing, open);
      request.on('close', () => delete open.request);
      request.on('error', () => reject(new BrokeOff('The connection broke.')));
      request.on('response', resolve);
      request.end(body);
    });
  };
}

/** Ends what has stood still between two looks. */
function watch(timing: Timing, open: { request?: http.ClientRequest }): void {
  let seen = -1;
  const look = async (): Promise<void> => {
    await timing.wait(PATIENCE);
    const { request } = open;
    if (!request) return;
    const moved = (request.socket?.bytesRead ?? 0) + (request.socket?.bytesWritten ?? 0);
    if (moved === seen) return void request.destroy(new BrokeOff('Nothing moved for too long.'));
    seen = moved;
    return look();
  };
  void look();
}
