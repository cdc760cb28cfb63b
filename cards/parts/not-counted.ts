/** What did not count, grouped by why. */
import { type NotCounted, REASONS } from '../../src/scoring/index.ts';
import type { Show } from './frame.ts';
import type { Labelled } from './labelled.ts';
import { cut, names } from './list.ts';
import { reasonWords } from './reasons.ts';
import { countOf, nounFor } from './units.ts';

const SUBJECT_LENGTH = 45;
const DETAIL_LENGTH = 90;
const PHRASE_LENGTH = 140;

interface Limits {
  readonly reasons: number;
  readonly names: number;
  /** Whether the figures behind a reason are told. */
  readonly details: boolean;
}

/**
 * "Not associated for this: Litware, Proseware and 3 more": a line a reason, the reason with most subjects first.
 * @param people whether the subjects are people, whose names only some may see
 */
export function notCountedInWords(
  all: readonly NotCounted[],
  people: boolean,
  show: Show,
  limits: Limits,
): readonly Labelled[] {
  const groups = Map.groupBy(all, ({ reason }) => reason);
  const sorted = [...groups].toSorted(
    ([a, left], [b, right]) => right.length - left.length || REASONS.indexOf(a) - REASONS.indexOf(b),
  );
  const lines = sorted.slice(0, limits.reasons).map(([reason, group]) => {
    const who =
      people && !show.names
        ? countOf(group.length, 'person')
        : names(
            group.map((one) => subjectOf(one, show, limits.details)),
            limits.names,
            PHRASE_LENGTH,
          );
    return { label: reasonWords(reason), text: who };
  });
  const hidden = sorted.length - lines.length;
  return hidden > 0 ? [...lines, { text: `${hidden} more ${nounFor(hidden, 'reason')}` }] : lines;
}

function subjectOf({ subject, detail, money }: NotCounted, show: Show, details: boolean): string {
  const name = cut(subject, SUBJECT_LENGTH);
  return details && detail && (show.money || !money) ? `${name} (${cut(detail, DETAIL_LENGTH)})` : name;
}
