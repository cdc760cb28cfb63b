/** The body of a request exactly as it came, which is what its signature covers, and never more than a limit. */
import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refuse.ts';

/** Slack's largest payloads are a few hundred kilobytes. */
const BODY_LIMIT = 2 ** 20;
/** Milliseconds a body may take, so that nobody holds connections and memory by sending slowly. Slack gives up after 3 seconds. */
export const BODY_TIME = 10_000;

const FORM = 'application/x-www-form-urlencoded';
const TOO_LARGE: Refusal = { status: 413, why: 'too large' };

export async function readBody(request: IncomingMessage): Promise<Buffer | Refusal> {
  const { promise: late, resolve } = Promise.withResolvers<Refusal>();
  const timer = setTimeout(() => resolve({ status: 408, why: 'too slow' }), BODY_TIME);
  const whole = collected(request).catch((): Refusal => ({ status: 400, why: 'broken off' }));
  const read = await Promise.race([whole, late]);
  clearTimeout(timer);
  return Buffer.isBuffer(read) && !isAboutSomething(read, request) ? { status: 400, why: 'no JSON object' } : read;
}

async function collected(request: IncomingMessage): Promise<Buffer | Refusal> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return TOO_LARGE;
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    received += chunk.length;
    if (received > BODY_LIMIT) return TOO_LARGE;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** JSON that is no object, `null` above all, makes Bolt fail outside of everything that could catch it. */
function isAboutSomething(body: Buffer, { headers }: IncomingMessage): boolean {
  const text = body.toString();
  const json = headers['content-type'] === FORM ? new URLSearchParams(text).get('payload') : text;
  return json === null || /^\s*\{/.test(json);
}
