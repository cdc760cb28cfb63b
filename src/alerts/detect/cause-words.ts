/** Why somebody's part in a metric changed: a few words that follow the name, of people beginning with the certification. */

import type { Day, Designation, MetricScore, NotCounted } from '../../scoring/index.ts';
import type { AlertCause } from '../alert.ts';
import { countedWith, type Fall } from './falls.ts';
import { figureInWords } from './figures.ts';
import type { Moved } from './moved.ts';

type Words = Pick<AlertCause, 'words' | 'person' | 'money'>;

/** @param falls who fell under a threshold, with the words for it */
export function wordsFor(moved: Moved, metric: MetricScore, designation: Designation, falls: readonly Fall[]): Words {
  if (metric.unit === 'people') return { words: ofPerson(moved, metric), person: true, money: false };
  const fall = falls.find(
    (one) =>
      one.id === moved.id && one.part === moved.part && one.metric === metric.id && one.designation === designation,
  );
  if (fall) return { words: fall.words, person: false, money: fall.money };
  if (metric.id === 'usage-growth') return { ...ofGrowth(moved, metric, designation), person: false };
  const { words, money } = metric.unit === 'services' ? ofService(moved) : ofCustomer(moved, metric);
  return { words, person: false, money };
}

/** The scorecard of a month ahead speaks as if the month were over; what was before today stays past. */
export const foreseen = (words: string, today: Day): string =>
  words.replace(/ (expire|end|count)e?d (on|until) (\S{10})/, (said, verb: string, to: string, day: Day) =>
    day < today ? said : ` ${verb}s ${to} ${day}`,
  );

function ofPerson({ id, amount, detail }: Moved, metric: MetricScore): string {
  if (amount > 0) return `${detail} counts now`;
  const why = reasonsFor(id, metric).find((one) => one.detail?.startsWith(`${detail} `));
  return why?.detail ?? `${detail} no longer counts`;
}

function ofCustomer({ id, was, now }: Moved, metric: MetricScore): { words: string; money: boolean } {
  const { as, one } = metric.unit === 'deployments' ? DEPLOYMENT : metric.unit === 'customers' ? CUSTOMER : WORKLOAD;
  if (was !== undefined && was > 0 && countedWith(now)) return plain(`is no longer ${one}: it counted a year ago too`);
  if (was !== undefined && was < 0 && now === undefined) return plain('was lost more than a year ago');
  if (countedWith(now)) return plain(now === 0 ? `counts again${as}` : `counts${as} now`);
  const why = reasonsFor(id, metric)[0];
  if (why?.detail === undefined) return plain((why && WITHOUT_DETAIL[why.reason]) ?? `no longer counts${as}`);
  return { words: `no longer counts${as}: ${why.detail}`, money: why.money ?? false };
}

const CUSTOMER = { as: ' as a customer', one: 'a new customer' };
const DEPLOYMENT = { as: ' as a deployment', one: 'a new deployment' };
/** Their names tell the workload. */
const WORKLOAD = { as: '', one: 'new' };

const WITHOUT_DETAIL: Partial<Record<NotCounted['reason'], string>> = {
  'association-unknown': 'has no association that is recognised any more',
  'association-not-eligible': 'has no association that counts here any more',
  trial: 'has only a trial left',
};

const ofService = ({ amount }: Moved) => plain(amount > 0 ? 'is used now' : 'is not used any more');

/** What somebody adds now says more than by how much that differs from the month before. */
function ofGrowth(
  { amount, now, part }: Moved,
  { unit }: MetricScore,
  designation: Designation,
): Omit<Words, 'person'> {
  if (now === undefined) return plain('has growth that does not count any more');
  const figure = figureInWords(Math.abs(now));
  const only = amount > 0 ? '' : 'only ';
  if (unit === 'users' || part === 'microsoft-365') {
    return plain(
      now < 0 ? `has ${figure} fewer active users than a year before` : `grew by ${only}${figure} active users`,
    );
  }
  if (designation === 'business-applications') {
    return plain(
      now < 0
        ? `has ${figure} less consumption value than a year before`
        : `grew by ${only}${figure} of consumption value`,
    );
  }
  const words = now < 0 ? `uses $${figure} less than a year before` : `grew by ${only}$${figure}`;
  return { words, money: true };
}

const plain = (words: string) => ({ words, money: false });

const reasonsFor = (id: string, { notCounted }: MetricScore) => notCounted.filter((one) => one.id === id);
