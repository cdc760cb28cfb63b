/** What people say happened to a claim. */
import type { ClaimEvent } from '../../../associations/claims/change.ts';
import { firstSaid } from '../first-said.ts';
import type { Line } from '../matcher.ts';
import { EVENT_SAYINGS } from './event-sayings.ts';

/** What tells by itself that something happened to a claim. */
export const EVENT_PATTERNS: readonly string[] = EVENT_SAYINGS.flatMap(({ telling = [] }) => telling);
/** What tells only which of the events is meant. */
export const ORDINARY_EVENT_PATTERNS: readonly string[] = EVENT_SAYINGS.flatMap(({ ordinary = [] }) => ordinary);

const find = firstSaid(
  EVENT_SAYINGS.map(
    ({ event, telling = [], ordinary = [] }, place) => [{ event, place }, ...telling, ...ordinary] as const,
  ),
);

export const eventIn = (line: Line): ClaimEvent | undefined => find(line)?.event;
