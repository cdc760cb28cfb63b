/** The route of Teams on the server: reads, lets the SDK run the turn, and answers whatever happens in one short sentence. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity, InvokeResponse } from 'botbuilder';
import { errorForLog } from '../../src/log-error.ts';
import type { Log } from '../ports.ts';
import type { Cloud } from './calls/cloud.ts';
import { readActivity } from './gate/read-activity.ts';
import { Refusal } from './gate/refusal.ts';
import type { VerifyToken } from './gate/verify-token.ts';
import type { TakeTurn } from './turns/take-turn.ts';

export const MESSAGES_PATH = '/api/messages';

export interface EndpointParts {
  readonly verify: VerifyToken;
  readonly cloud: Cloud;
  readonly takeTurn: TakeTurn;
  readonly isStopping: () => boolean;
  readonly log: Log;
}

export function endpoint(parts: EndpointParts): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { status, body } = await answerTo(request, parts);
    if (request.destroyed && !request.complete) return void response.destroy();
    const text = body === undefined ? '' : JSON.stringify(body);
    response.writeHead(status, {
      ...(text && { 'Content-Type': 'application/json; charset=utf-8' }),
      'Content-Length': Buffer.byteLength(text),
      'Cache-Control': 'no-store',
      // A body refused unread would be taken for the next request on this connection.
      ...(request.complete ? {} : { Connection: 'close' }),
    });
    response.end(text);
  };
}

async function answerTo(request: IncomingMessage, parts: EndpointParts): Promise<InvokeResponse> {
  const { verify, cloud, takeTurn, isStopping, log } = parts;
  try {
    if (isStopping()) throw new Refusal(503, 'The bot is stopping; send the activity again.');
    const authorization = request.headers.authorization ?? '';
    // Of a stranger's body nothing is read, let alone parsed.
    await verify(authorization);
    const activity = await readActivity(request);
    const response = await cloud.turn(authorization, activity as unknown as Activity, async (context) => {
      const value = await takeTurn(context.activity);
      // What is left here is what the SDK answers with; an invoke without it is answered 501.
      if (value) await context.sendActivity({ type: 'invokeResponse', value });
    });
    return response ?? { status: 200 };
  } catch (error) {
    if (error instanceof Refusal) {
      log.warn({ status: error.status, reason: error.message }, 'a Teams request was refused');
      return { status: error.status, body: { error: error.message } };
    }
    const gone = request.destroyed && !request.complete;
    if (!gone) log.error({ err: errorForLog(error) }, 'a Teams request could not be answered');
    return { status: 500, body: { error: 'Something went wrong here; the details are in the log.' } };
  }
}
