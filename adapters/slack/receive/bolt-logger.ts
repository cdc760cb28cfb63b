/** Bolt's own lines in our log: what happened, without the details, which may hold what people wrote. */
import { LogLevel } from '@slack/web-api';
import type { Log } from '../../ports.ts';
import { failureOf } from '../send/failure.ts';

export type BoltLogger = ReturnType<typeof boltLogger>;

/** Bolt puts its details after a colon, in brackets or as JSON. */
const DETAILS = /[:({"'\n]/;
const LONGEST = 120;
/** Said without the reason; the route that hands requests to Bolt says it with. */
const REFUSED = 'Failed to parse and verify';

export function boltLogger(log: Log) {
  const line =
    (level: 'warn' | 'error') =>
    (...said: readonly unknown[]): void => {
      const text = said.find((part) => typeof part === 'string')?.split(DETAILS, 1)[0] ?? 'a failure in Bolt';
      if (text.startsWith(REFUSED)) return;
      const error = said.find((part) => part instanceof Error);
      log[level]({ from: 'bolt', ...(error && { failure: failureOf(error) }) }, text.trim().slice(0, LONGEST));
    };
  return {
    // What Bolt says at these levels holds whole messages and answers.
    debug: () => {},
    info: () => {},
    warn: line('warn'),
    error: line('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

const nothing = () => {};
export const silentLogger: BoltLogger = boltLogger({ debug: nothing, info: nothing, warn: nothing, error: nothing });
