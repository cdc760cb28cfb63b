/** The body of a request exactly as it came, which is what its signature covers, and never more than a limit. */
import type { IncomingMessage } from 'node:http';

/** Slack's largest payloads are a few hundred kilobytes. */
export const BODY_LIMIT = 2 ** 20;

/** null when there is more. @throws when the sender goes away */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return null;
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    received += chunk.length;
    if (received > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
