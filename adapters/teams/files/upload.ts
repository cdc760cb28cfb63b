/**
 * Puts a document where a person has agreed to have it, piece by piece:
 * https://learn.microsoft.com/graph/api/driveitem-createuploadsession#upload-bytes-to-the-upload-session
 */
import pRetry from 'p-retry';
import type { Timing } from '../../ports.ts';
import { BrokeOff, type ExchangeOutside } from './exchange-outside.ts';

/** Every piece but the last must be a multiple of 320 KiB. */
const PIECE = 32 * 320 * 2 ** 10;
const RETRIES = 3;
/** Milliseconds before the second try; doubled each time. */
const FIRST_PAUSE = 400;

/** The place does not take the document. */
export class NotTaken extends Error {
  override name = 'NotTaken';
}

/** @throws NotTaken, NotOutside, BrokeOff */
export type Upload = (address: string, bytes: Uint8Array) => Promise<void>;

export function uploads(exchange: ExchangeOutside, timing: Timing): Upload {
  const put = async (address: string, bytes: Uint8Array, from: number): Promise<void> => {
    const body = bytes.subarray(from, from + PIECE);
    const response = await exchange(address, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Length': body.length,
        'Content-Range': `bytes ${from}-${from + body.length - 1}/${bytes.length}`,
      },
      body,
    });
    const { statusCode: status = 0 } = response;
    // Only the status counts, and whoever does not read the rest keeps the connection open.
    response.destroy();
    if (status === 429 || status >= 500) throw new BrokeOff(`It was answered ${status}.`);
    if (![200, 201, 202].includes(status)) throw new NotTaken(`It was answered ${status}.`);
  };

  return async (address, bytes) => {
    for (let from = 0; from < bytes.length; from += PIECE) {
      await pRetry(() => put(address, bytes, from), {
        retries: RETRIES,
        minTimeout: 0,
        shouldRetry: ({ error }) => error instanceof BrokeOff,
        onFailedAttempt: async ({ error, retriesLeft, attemptNumber }) => {
          if (retriesLeft > 0 && error instanceof BrokeOff)
            await timing.wait(FIRST_PAUSE * 2 ** (attemptNumber - 1) * (0.5 + Math.random() / 2));
        },
      });
    }
  };
}
