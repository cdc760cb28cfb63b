/** How the SDK's clients reach Teams: on kept connections, within a time, and again when Teams says so. */
import type { ConnectorClientOptions } from 'botframework-connector/lib/connectorApi/models/index.js';
import pRetry from 'p-retry';
import type { Timing } from '../../ports.ts';
import { CallFailed } from './call-failed.ts';
import { type Answer, type Call, keptOpen, NotArrived } from './exchange.ts';

const PATIENCE = 10_000;
const RETRIES = 3;
/** Milliseconds before the second try; doubled each time. */
const FIRST_PAUSE = 400;
/** Teams may ask for more than anybody waits. */
const LONGEST_PAUSE = 20_000;
/** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
const TRY_AGAIN = new Set([412, 429, 502, 504]);

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type Request = Parameters<HttpClient['sendRequest']>[0];
type Response = Awaited<ReturnType<HttpClient['sendRequest']>>;

export interface Transport {
  /** Within its time and with its tries. @throws CallFailed unless Teams took the call or refused it for good */
  call(call: Call): Promise<Answer>;
  /** The same for the SDK's own clients. */
  readonly client: HttpClient;
  close(): void;
}

/** An answer that asks to come again. */
class Later extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('Later');
    this.answer = answer;
  }
}

export function teamsTransport(timing: Timing): Transport {
  const { exchange, close } = keptOpen(timing, PATIENCE);

  const tryOnce = async (call: Call): Promise<Answer> => {
    const answer = await exchange(call);
    if (TRY_AGAIN.has(answer.status)) throw new Later(answer);
    return answer;
  };

  const answerTo = async (call: Call): Promise<Answer> => {
    try {
      return await pRetry(() => tryOnce(call), {
        retries: RETRIES,
        minTimeout: 0,
        shouldRetry: ({ error }) => error instanceof Later || error instanceof NotArrived,
        onFailedAttempt: async ({ error, retriesLeft, attemptNumber }) => {
          if (retriesLeft > 0 && !(error instanceof CallFailed)) await timing.wait(pause(error, attemptNumber));
        },
      });
    } catch (error) {
      if (error instanceof Later) return error.answer;
      throw error instanceof NotArrived ? new CallFailed(error.message, undefined, false) : error;
    }
  };

  const call: Transport['call'] = async (given) => {
    const answer = await answerTo(given);
    const { status } = answer;
    // The SDK would begin its own round of tries after ours with such an answer, but not with such an error.
    if (status === 408 || status === 429 || status >= 500) throw new CallFailed('Teams failed.', status);
    return answer;
  };

  return {
    call,
    close,
    client: {
      async sendRequest(request) {
        const { status, contentType, body } = await call(asCall(request));
        // Of the headers the SDK reads only their plain form, and of that only how to read the body.
        const headers = { toJson: () => ({ 'content-type': contentType }) };
        return { request, status, bodyAsText: body, headers } as unknown as Response;
      },
    },
  };
}

const asCall = ({ url, method, headers, body }: Request): Call => ({
  url,
  method,
  headers: headers.toJson({ preserveCase: true }),
  body: typeof body === 'string' ? body : '',
});

/** Milliseconds: what Teams asks for, else longer each time and never the same for many who wait. */
function pause(error: Error, attempt: number): number {
  const asked = error instanceof Later ? Number(error.answer.retryAfter) * 1_000 : Number.NaN;
  if (asked > 0) return Math.min(asked, LONGEST_PAUSE) * (1 + Math.random() / 10);
  return FIRST_PAUSE * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
}
