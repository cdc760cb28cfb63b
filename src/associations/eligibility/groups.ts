/** Single ways of counting put together: what differs in nothing but one respect is said at once. */
import { type AssociationType, type Metric, TRACKS, type Track } from '../../scoring/index.ts';
import type { Way } from './counting.ts';
import { CPOR_ACTIVITIES, type CporActivity, type Part } from './eligibility-schema.ts';

/** Each combination of what the lists name is a way of counting. */
export interface WayGroup {
  readonly metrics: readonly Metric[];
  readonly tracks: readonly Track[];
  /** null: every part the metrics have. */
  readonly parts: readonly Part[] | null;
  /** null: whatever it was claimed for. */
  readonly activities: readonly CporActivity[] | null;
}

interface Lists {
  readonly metrics: readonly Metric[];
  readonly tracks: readonly Track[];
  readonly parts: readonly Part[];
  readonly activities: readonly CporActivity[];
}
const DIMENSIONS = ['activities', 'parts', 'tracks', 'metrics'] as const satisfies readonly (keyof Lists)[];

/** @param ways those of one association type in one designation */
export function grouped(
  ways: readonly Way[],
  type: AssociationType,
  partsOf: (metric: Metric) => readonly Part[],
): readonly WayGroup[] {
  const single = ways.map(
    ({ metric, track, part, activity }): Lists => ({
      metrics: [metric],
      tracks: [track],
      parts: [part],
      activities: [activity],
    }),
  );
  return DIMENSIONS.reduce(mergedBy, single).map((lists) => ({
    metrics: lists.metrics,
    tracks: TRACKS.filter((track) => lists.tracks.includes(track)),
    parts: lists.metrics.every((metric) => partsOf(metric).length === lists.parts.length) ? null : lists.parts,
    activities: type !== 'cpor' || lists.activities.length === CPOR_ACTIVITIES.length ? null : lists.activities,
  }));
}

function mergedBy(groups: readonly Lists[], dimension: keyof Lists): readonly Lists[] {
  const rest = (lists: Lists) =>
    JSON.stringify(DIMENSIONS.filter((other) => other !== dimension).map((other) => lists[other].toSorted()));
  return Array.from(Map.groupBy(groups, rest).values(), (same) => ({
    ...same[0]!,
    [dimension]: [...new Set<string>(same.flatMap((lists) => [...lists[dimension]]))],
  }));
}
