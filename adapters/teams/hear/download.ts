/** Streams a file from where Teams keeps it. The address holds its own permission, so no token goes along. */
import http from 'node:http';
import https from 'node:https';
import { PlainError } from '../../../src/plain-error.ts';
import type { Timing } from '../../ports.ts';
import { isOutside, publicLookup } from './public-only.ts';

/** Milliseconds without a byte. */
const PATIENCE = 30_000;

/** @throws PlainError, while the bytes are read */
export type Download = (address: string, room: { left: number }) => AsyncIterable<Uint8Array>;

/** @param local whether files may lie on this machine, by plain HTTP */
export function downloads(local: boolean, timing: Timing): Download {
  return async function* download(address, room) {
    const url = URL.parse(address);
    if (!url || !(local || isOutside(url))) throw new PlainError('Teams did not say where the file is. Send it again.');
    const response = await answerOf(url, local, timing);
    try {
      for await (const piece of response as AsyncIterable<Uint8Array>) {
        room.left -= piece.length;
        if (room.left < 0)
          throw new PlainError('The files are too large together. Send smaller ones, or fewer at a time.');
        yield piece;
      }
    } catch (error) {
      throw error instanceof PlainError ? error : broken();
    }
  };
}

const broken = () => new PlainError('The file could not be fetched from Teams. Send it again.');

function answerOf(url: URL, local: boolean, timing: Timing): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = local ? {} : { lookup: publicLookup };
    const request = (url.protocol === 'http:' ? http : https).get(url, options);
    const open: { request?: http.ClientRequest } = { request };
    watch(timing, open);
    request.on('close', () => delete open.request);
    request.on('error', () => reject(broken()));
    request.on('response', (response) => {
      // A redirect would need every check again, and the addresses Teams gives are final.
      if (response.statusCode === 200) return resolve(response);
      response.resume();
      reject(broken());
    });
  });
}

/** Ends a download that has stood still between two looks. */
function watch(timing: Timing, open: { request?: http.ClientRequest }): void {
  let seen = -1;
  const look = async (): Promise<void> => {
    await timing.wait(PATIENCE);
    const { request } = open;
    if (!request) return;
    const received = request.socket?.bytesRead ?? 0;
    if (received === seen) return void request.destroy(broken());
    seen = received;
    return look();
  };
  void look();
}
