/** What people say happened to a claim. */
import type { ClaimEvent } from '../../../associations/claims/change.ts';
import { type Manner, mannerOf } from '../manner.ts';
import { matcher, type Span } from '../matcher.ts';
import { oncePerLine } from '../once-per-line.ts';
import type { ReadLine } from '../read.ts';
import { EVENT_SAYINGS } from './event-sayings.ts';

/** What tells by itself that something happened to a claim. */
export const EVENT_PATTERNS: readonly string[] = EVENT_SAYINGS.flatMap(({ telling = [] }) => telling);
/** What tells only which of the events is meant. */
export const ORDINARY_EVENT_PATTERNS: readonly string[] = EVENT_SAYINGS.flatMap(({ ordinary = [] }) => ordinary);

const NEGATIVE = /\b(?:not|never|no|nein)\b/;

const find = matcher(
  EVENT_SAYINGS.flatMap(({ event, telling = [], ordinary = [] }, place) =>
    [...telling, ...ordinary].map((pattern) => [pattern, { event, place, negative: NEGATIVE.test(pattern) }] as const),
  ),
);

interface Spoken {
  readonly event: ClaimEvent;
  /** undefined where it is told. */
  readonly manner: Manner | undefined;
}

/** The event that is told; where none is, the one that is only spoken of. */
export const eventSpokenOf = oncePerLine((line: ReadLine): Spoken | undefined => {
  const hits = find(line).toSorted((one, other) => one.value.place - other.value.place);
  const own = hits.flatMap(({ value, spans }) => (value.negative ? spans : []));
  const manner = (spans: readonly Span[]) => mannerOf(line, spans.slice(0, 1), own);
  const spoken = hits.map(({ value: { event }, spans }): Spoken => ({ event, manner: manner(spans) }));
  return spoken.find((one) => one.manner === undefined) ?? spoken[0];
});

/** The event that the line tells, or wants recorded. */
export function eventIn(line: ReadLine): ClaimEvent | undefined {
  const spoken = eventSpokenOf(line);
  return spoken?.manner === undefined ? spoken?.event : undefined;
}
