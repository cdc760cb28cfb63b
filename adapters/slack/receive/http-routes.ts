/** Bolt's receiver behind restify: https://docs.slack.dev/authentication/verifying-requests-from-slack */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HTTPReceiver } from '@slack/bolt';
import type { Server } from 'restify';
import type { Log, Timing } from '../../ports.ts';
import { EVENTS_PATH, INSTALL_PATH, REDIRECT_PATH } from '../declaration.ts';
import { readBody } from './read-body.ts';
import { type Refusal, refusal } from './refuse.ts';

export interface RouteOptions {
  readonly log: Log;
  readonly timing: Timing;
  /** False once the adapter stops. */
  readonly open: () => boolean;
}

export function mountEvents(server: Server, receiver: HTTPReceiver, { log, timing, open }: RouteOptions): void {
  const refuse = (response: ServerResponse, refused: Refusal) => {
    log.warn(refused, 'a Slack request was refused');
    response.writeHead(refused.status, { Connection: 'close' });
    response.end();
  };

  server.post(EVENTS_PATH, async (request: IncomingMessage, response: ServerResponse) => {
    const refused = open() ? refusal(request, timing.now()) : { status: 503, why: 'stopping' };
    if (refused) return refuse(response, refused);
    const body = await readBody(request);
    if (!Buffer.isBuffer(body)) return refuse(response, body);
    // Bolt takes a Buffer of this name for the body as it came, and then does not read the stream.
    await handled(receiver, EVENTS_PATH, Object.assign(request, { rawBody: body }), response);
    const { statusCode: status } = response;
    if (status === 401) log.warn({ status, why: 'not signed with this signing secret' }, 'a Slack request was refused');
  });
}

export function mountInstall(server: Server, receiver: HTTPReceiver): void {
  for (const path of [INSTALL_PATH, REDIRECT_PATH]) {
    server.get(path, async (request: IncomingMessage, response: ServerResponse) =>
      handled(receiver, path, request, response),
    );
  }
}

/** restify answers for a handler that is done, so this one is done only when Bolt has answered. */
function handled(
  receiver: HTTPReceiver,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Bolt looks for its path again, and knows it in one spelling only.
  request.url = path + (/\?.*$/.exec(request.url ?? '')?.[0] ?? '');
  return new Promise((resolve) => {
    response.once('close', resolve);
    receiver.requestListener(request, response);
  });
}
