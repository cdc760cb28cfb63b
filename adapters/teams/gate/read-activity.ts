/** Reads the body of a request, and nothing that pretends to be an activity. */
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** Teams sends a card's whole data back with a press, so an activity may well hold some hundred kilobytes. */
export const ACTIVITY_BYTES = 2 ** 20;

const READ_ON_BYTES = 8 * ACTIVITY_BYTES;

/** An object with a type; what else it holds is checked once it is known who sent it. */
export interface RawActivity {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** @throws Refusal with 400, 413 or 415 */
export async function readActivity(request: IncomingMessage): Promise<RawActivity> {
  // A compressed body can grow a thousandfold once it is opened, past any limit on what came in.
  if (request.headers['content-encoding'] !== undefined) throw new Refusal(415, 'Send the activity uncompressed.');
  const media = (request.headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();
  if (media !== 'application/json') throw new Refusal(415, 'Send the activity as application/json.');
  const value = parse(await readBytes(request));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'The activity is not an object.');
  }
  const { type } = value as { type?: unknown };
  if (typeof type !== 'string' || type === '') throw new Refusal(400, 'The activity has no type.');
  return value as RawActivity;
}

async function readBytes(request: IncomingMessage): Promise<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > ACTIVITY_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    received += chunk.length;
    if (received <= ACTIVITY_BYTES) chunks.push(chunk);
    // Read on for a while, so that the sender sees the answer and not a broken connection.
    else if (received > READ_ON_BYTES) break;
  }
  if (received > ACTIVITY_BYTES) throw tooLarge();
  return Buffer.concat(chunks);
}

const tooLarge = () => new Refusal(413, `The activity is too large; the limit is ${ACTIVITY_BYTES / 2 ** 10} KB.`);

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new Refusal(400, 'The activity is not valid JSON.');
  }
}
