/** Reads the body of a request, and nothing that pretends to be an activity. */
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** Teams sends a card's whole data back with a press, so an activity may well hold some hundred kilobytes. */
export const ACTIVITY_BYTES = 2 ** 20;

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
  const value = parse(await readText(request));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'The activity is not an object.');
  }
  const { type } = value as { type?: unknown };
  if (typeof type !== 'string' || type === '') throw new Refusal(400, 'The activity has no type.');
  return value as RawActivity;
}

async function readText(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > ACTIVITY_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    received += chunk.length;
    // Read on to the end, so that the sender sees the answer and not a broken connection.
    if (received <= ACTIVITY_BYTES) chunks.push(chunk);
  }
  if (received > ACTIVITY_BYTES) throw tooLarge();
  return Buffer.concat(chunks).toString('utf8');
}

const tooLarge = () => new Refusal(413, `The activity is too large; the limit is ${ACTIVITY_BYTES / 2 ** 10} KB.`);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The activity is not valid JSON.');
  }
}
