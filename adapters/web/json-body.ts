/** Reads a small JSON body, and nothing that pretends to be one. */
import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

/**
 * The parsed body, at most `limit` bytes on the wire.
 * A body too large is read to its end and thrown away, so that the sender sees the answer and not a broken connection.
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  if (mediaType(request) !== 'application/json') throw new Problem(415, 'Send the message as application/json.');
  // A compressed body can grow a thousandfold once it is opened, past any limit on what came in.
  if (request.headers['content-encoding'] !== undefined) throw new Problem(415, 'Send the message uncompressed.');
  const text = await readText(request, limit);
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'The message is not valid JSON.');
  }
}

export function mediaType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();
}

async function readText(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    received += chunk.length;
    if (received <= limit) chunks.push(chunk);
  }
  if (received > limit) throw new Problem(413, `The message is too long; the limit is ${limit / 1024} KB.`);
  return Buffer.concat(chunks).toString('utf8');
}
