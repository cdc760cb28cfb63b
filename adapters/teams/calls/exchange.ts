/** One HTTP request and its answer on a connection that is kept open. */
import http from 'node:http';
import https from 'node:https';
import type { Timing } from '../../ports.ts';
import { CallFailed } from './call-failed.ts';

export interface Call {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  /** As Teams asks for it, in seconds. */
  readonly retryAfter: string | undefined;
  readonly body: string;
}

/** The call did not reach Teams, so that it may be made again whatever it asks for. */
export class NotArrived extends Error {
  override name = 'NotArrived';
}

export interface Exchange {
  /** @throws NotArrived, or CallFailed when nobody knows whether it arrived */
  exchange(call: Call): Promise<Answer>;
  close(): void;
}

/** What fails before a connection is there. */
const BEFORE_ARRIVAL = new Set(['connect', 'getaddrinfo']);
/** What Teams answers is an id or a member; anything larger is not Teams. */
const ANSWER_CHARACTERS = 4 * 2 ** 20;

/** @param patience milliseconds until an answer must be complete */
export function keptOpen(timing: Timing, patience: number): Exchange {
  const watch = watchman(timing, patience);
  const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) };

  const exchange = ({ url, method, headers, body }: Call): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const address = new URL(url);
      const protocol = address.protocol === 'http:' ? 'http:' : 'https:';
      const request = (protocol === 'http:' ? http : https).request(address, {
        method,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: agents[protocol],
      });
      watch(request);
      request.on('error', (error) => reject(asFailure(error, request.reusedSocket)));
      request.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          text += piece;
          if (text.length > ANSWER_CHARACTERS) request.destroy(new CallFailed('Teams answered too much.'));
        });
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            contentType: response.headers['content-type'] ?? '',
            retryAfter: response.headers['retry-after'],
            body: text,
          }),
        );
        response.on('error', (error) => reject(asFailure(error, false)));
      });
      request.end(body);
    });

  return {
    exchange,
    close: () => {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

function asFailure(error: NodeJS.ErrnoException, reused: boolean): Error {
  if (error instanceof CallFailed) return error;
  // Several addresses of one name fail as one error, which is refused as a whole.
  const unconnected = BEFORE_ARRIVAL.has(error.syscall ?? '') || error.code === 'ECONNREFUSED';
  // A kept connection that turns out closed was almost always closed before this call.
  const arrivedNowhere = unconnected || (reused && error.code === 'ECONNRESET');
  return arrivedNowhere
    ? new NotArrived('Teams could not be reached.')
    : new CallFailed('The connection to Teams broke.');
}

/** One timer for all calls: a timer each would outlive its call by far, thousands of times over. */
function watchman(timing: Timing, patience: number): (request: http.ClientRequest) => void {
  const deadlines = new Map<http.ClientRequest, number>();
  let awake = false;
  const patrol = async (): Promise<void> => {
    awake = true;
    while (deadlines.size > 0) {
      await timing.wait(patience / 10);
      const overdue = [...deadlines].filter(([, deadline]) => deadline <= timing.now());
      for (const [request] of overdue) request.destroy(new CallFailed('Teams did not answer in time.'));
    }
    awake = false;
  };
  return (request) => {
    deadlines.set(request, timing.now() + patience);
    request.on('close', () => deadlines.delete(request));
    if (!awake) void patrol();
  };
}
