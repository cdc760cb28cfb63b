/** What counted, in words: who was gained and lost, who grew, who holds a certification. */
import type { Counted, Designation, MetricScore } from '../../src/scoring/index.ts';
import { decimal, signed, signedDollars } from './format.ts';
import type { Show } from './frame.ts';
import type { Labelled } from './labelled.ts';
import { cut, names } from './list.ts';
import { countOf } from './units.ts';

const SUBJECT_LENGTH = 45;
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
      return [
        {
          label: 'Most change',
          text: names(bySize(counted).map(amountOf(designation, metric, show)), limit, PHRASE_LENGTH),
        },
      ];
  }
}

function gainedAndLost(counted: readonly Counted[], limit: number): readonly Labelled[] {
  const subjects = (which: (amount: number) => boolean) =>
    counted.filter(({ amount }) => which(amount)).map(({ subject }) => subject);
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
  return detail ? `${cut(subject, SUBJECT_LENGTH)} (${cut(detail, 20)})` : subject;
}

/** "Contoso +120"; in dollars or in points made of dollars only for those who may see money. */
function amountOf(designation: Designation, { unit }: MetricScore, { money }: Show): (counted: Counted) => string {
  const users = unit === 'users';
  return ({ subject, amount }) => {
    if (!users && !money) return subject;
    const name = cut(subject, SUBJECT_LENGTH);
    if (users) return `${name} ${signed(amount)}`;
    if (unit === 'points') return `${name} ${signed(amount, decimal)}`;
    // The growth of Business Applications is measured in units of a rate card, not in dollars.
    return `${name} ${designation === 'business-applications' ? signed(amount) : signedDollars(amount)}`;
  };
}
