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
const NO_CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH']);

export function patientFetch(fetch: Fetch, timing: Timing): Fetch {
  const insist = async (number: number, ...call: Parameters<Fetch>): ReturnType<Fetch> => {
    const outcome = await fetch(...call).then(
      (response) => ({ end: () => response, pause: pauseAfter(response, number) }),
      (error: unknown) => ({ end: () => rethrow(error), pause: lostConnection(error) ? backOff(number) : Infinity }),
    );
    if (number === ATTEMPTS || outcome.pause > LONGEST_PAUSE) return outcome.end();
    await timing.wait(outcome.pause);
    return insist(number + 1, ...call);
  };
  return (address, init) => insist(1, address, init);
}

/**
 * Milliseconds until it is worth asking again; never when the answer stands. After a 5xx Slack may have posted the
 * message all the same, which is rare: as Slack's own client does, an answer that comes twice is preferred to none.
 */
function pauseAfter({ status, headers }: Awaited<ReturnType<Fetch>>, number: number): number {
  if (status === 429) return (Number(headers.get('retry-after')) || 1) * 1000;
  return status >= 500 ? backOff(number) : Infinity;
}

/** Between half and all of a pause that doubles. */
function backOff(number: number): number {
  return FIRST_PAUSE * 2 ** (number - 1) * (0.5 + Math.random() / 2);
}

function lostConnection(error: unknown): boolean {
  return NO_CONNECTION.has((error as NodeJS.ErrnoException).code ?? '');
}

function rethrow(error: unknown): never {
  throw error;
}
