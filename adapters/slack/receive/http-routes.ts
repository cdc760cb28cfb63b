/** Bolt's receiver behind restify: https://docs.slack.dev/authentication/verifying-requests-from-slack */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HTTPReceiver } from '@slack/bolt';
import type { Server } from 'restify';
import type { Log, Timing } from '../../ports.ts';
import { EVENTS_PATH, INSTALL_PATH, REDIRECT_PATH } from '../declaration.ts';
import { readBody } from './read-body.ts';
import { refusal } from './refuse.ts';

export interface RouteOptions {
  readonly log: Log;
  readonly timing: Timing;
  /** False once the adapter stops. */
  readonly open: () => boolean;
}

export function mountEvents(server: Server, receiver: HTTPReceiver, { log, timing, open }: RouteOptions): void {
  const refuse = (response: ServerResponse, status: number, why: string) => {
    log.warn({ status, why }, 'a Slack request was refused');
    response.writeHead(status, { Connection: 'close' });
    response.end();
  };

  server.post(EVENTS_PATH, async (request: IncomingMessage, response: ServerResponse) => {
    if (!open()) return refuse(response, 503, 'stopping');
    const refused = refusal(request, timing.now());
    if (refused) return refuse(response, refused.status, refused.why);
    const body = await readBody(request).catch(() => undefined);
    if (body === null) return refuse(response, 413, 'too large');
    if (body === undefined) return refuse(response, 400, 'broken off');
    // Bolt takes a Buffer of this name for the body as it came, and then does not read the stream.
    await handled(receiver, Object.assign(request, { rawBody: body }), response);
  });
}

export function mountInstall(server: Server, receiver: HTTPReceiver): void {
  for (const path of [INSTALL_PATH, REDIRECT_PATH]) {
    server.get(path, async (request: IncomingMessage, response: ServerResponse) =>
      handled(receiver, request, response),
    );
  }
}

/** restify answers for a handler that is done, so this one is done only when Bolt has answered. */
function handled(receiver: HTTPReceiver, request: IncomingMessage, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    response.once('close', resolve);
    receiver.requestListener(request, response);
  });
}
