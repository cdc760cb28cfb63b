/** Runs one route: guards it, and turns whatever goes wrong into a status and one sentence. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorForLog } from '../../src/log-error.ts';
import { refuseStrangers, SECURITY_HEADERS } from './guard.ts';
import { Problem } from './problem.ts';

export interface Log {
  error(details: object, message: string): void;
}

/** What a route answers; the body is complete, so that its length is known. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  body: JSON.stringify(value),
});

type Handler = (request: IncomingMessage) => Answer | Promise<Answer>;

/** A restify handler for `handle`; errors that are no {@link Problem} are logged and answered without detail. */
export function route(
  log: Log,
  handle: Handler,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const answer = await answerTo(request, handle, log);
    if (request.destroyed && !request.complete) return void response.destroy();
    response.writeHead(answer.status, {
      ...SECURITY_HEADERS,
      ...answer.headers,
      ...(answer.body !== undefined && { 'Content-Length': Buffer.byteLength(answer.body) }),
      // A body refused unread would be taken for the next request on this connection.
      ...(request.complete ? {} : { Connection: 'close' }),
    });
    response.end(answer.body);
  };
}

async function answerTo(request: IncomingMessage, handle: Handler, log: Log): Promise<Answer> {
  try {
    refuseStrangers(request);
    return await handle(request);
  } catch (error) {
    if (error instanceof Problem) return json(error.status, { error: error.message });
    const gone = request.destroyed && !request.complete;
    if (!gone) log.error({ err: errorForLog(error), path: request.url }, 'the web chat could not answer');
    return json(500, { error: 'Something went wrong here; the details are in the log.' });
  }
}
