/** What counted, in words: who was gained and lost, who grew, who holds a certification. */
import type { Counted, Designation, MetricScore } from '../../src/scoring/index.ts';
import type { Show } from './frame.ts';
import { growthInWords } from './growth.ts';
import type { Labelled } from './labelled.ts';
import { cut, names } from './list.ts';
import { countOf } from './units.ts';

const SUBJECT_LENGTH = 45;
const DETAIL_LENGTH = 20;
const PHRASE_LENGTH = 70;

/** What made the value; nothing when nothing did. */
export function countedInWords(
  designation: Designation,
  metric: MetricScore,
  show: Show,
  limit: number,
): readonly Labelled[] {
  const { counted, unit } = metric;
  if (counted.length === 0) return [];
  switch (unit) {
    case 'people':
      return show.names
        ? [{ label: 'Counted', text: names(counted.map(withDetail), limit, PHRASE_LENGTH) }]
        : [{ label: 'Counted', text: countOf(counted.length, 'person') }];
    case 'services':
      return [{ label: 'Counted', text: names(counted.map(withDetail), limit, PHRASE_LENGTH) }];
    case 'customers':
    case 'workloads':
    case 'deployments':
      return gainedAndLost(counted, limit);
    default:
      return growth(designation, metric, show, limit);
  }
}

/** Those who moved most, for each part of the metric where it has parts. */
function growth(designation: Designation, { counted, unit }: MetricScore, { money }: Show, limit: number) {
  const moved = counted.filter(({ amount }) => amount !== 0);
  const parts = Map.groupBy(moved, ({ detail }) => detail?.split(',')[0] ?? 'Most change');
  return [...parts].map(([part, group]) => {
    const subjects = bySize(group).map(({ subject, amount, detail }) => {
      const figure = growthInWords({ designation, unit, amount, detail }, money);
      return figure === null ? subject : `${cut(subject, SUBJECT_LENGTH)} ${figure}`;
    });
    return { label: cut(part, SUBJECT_LENGTH), text: names(subjects, limit, PHRASE_LENGTH) };
  });
}

function gainedAndLost(counted: readonly Counted[], limit: number): readonly Labelled[] {
  // A customer may be there once for each part of a metric.
  const subjects = (which: (amount: number) => boolean) => [
    ...new Set(counted.filter(({ amount }) => which(amount)).map(({ subject }) => subject)),
  ];
  const kept = subjects((amount) => amount === 0);
  const gained = subjects((amount) => amount > 0);
  const lost = subjects((amount) => amount < 0);
  return [
    ...(gained.length > 0 ? [{ label: 'Gained', text: names(gained, limit) }] : []),
    ...(lost.length > 0 ? [{ label: 'Lost', text: names(lost, limit) }] : []),
    ...(kept.length > 0 ? [{ label: 'Kept', text: names(kept, limit) }] : []),
  ];
}

const bySize = (counted: readonly Counted[]) => counted.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));

function withDetail({ subject, detail }: Counted): string {
  return detail ? `${cut(subject, SUBJECT_LENGTH)} (${cut(detail, DETAIL_LENGTH)})` : subject;
}
