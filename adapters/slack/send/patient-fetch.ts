/** Tries again what Slack could not take: a few times, each later than the last, and never all callers at once. */
import type { Timing } from '../../ports.ts';
import type { Fetch } from './keep-alive-fetch.ts';

const ATTEMPTS = 4;
/** Milliseconds before the first repeat; each further one waits twice as long. */
const FIRST_PAUSE = 400;
/** A longer `Retry-After` is not waited for: whoever asked has gone by then. */
const LONGEST_PAUSE = 60_000;
/**
 * The connection failed before an answer began. Time-outs and answers that break off are not among them: Slack may have
 * done what it was asked.
 */
const NO_ANSWER = new Set(['ECONNRESET', 'EPIPE']);
/** There was no connection at all, so Slack has done nothing. */
const NO_CONNECTION = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH']);

/**
 * @param certain repeats only what Slack has surely not done, for callers that can find out about the rest; anything else
 *   is repeated too, because an answer that comes twice is preferred to none
 */
export function patientFetch(fetch: Fetch, timing: Timing, certain = false): Fetch {
  const insist = async (number: number, ...call: Parameters<Fetch>): ReturnType<Fetch> => {
    const outcome = await fetch(...call).then(
      (response) => ({ end: () => response, pause: pauseAfter(response, number, certain) }),
      (error: unknown) => ({
        end: () => rethrow(error),
        pause: isRepeatable(error, certain) ? backOff(number) : Infinity,
      }),
    );
    if (number === ATTEMPTS || outcome.pause > LONGEST_PAUSE) return outcome.end();
    await timing.wait(outcome.pause);
    return insist(number + 1, ...call);
  };
  return (address, init) => insist(1, address, init);
}

/**
 * Milliseconds until it is worth asking again; never when the answer stands. After a 5xx Slack may have posted the
 * message all the same, which is rare: Slack's own client tries again.
 */
function pauseAfter({ status, headers }: Awaited<ReturnType<Fetch>>, number: number, certain: boolean): number {
  if (status === 429) return (Number(headers.get('retry-after')) || 1) * 1000;
  return status >= 500 && !certain ? backOff(number) : Infinity;
}

/** Between half and all of a pause that doubles. */
function backOff(number: number): number {
  return FIRST_PAUSE * 2 ** (number - 1) * (0.5 + Math.random() / 2);
}

function isRepeatable(error: unknown, certain: boolean): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return NO_CONNECTION.has(code) || (!certain && NO_ANSWER.has(code));
}

function rethrow(error: unknown): never {
  throw error;
}
