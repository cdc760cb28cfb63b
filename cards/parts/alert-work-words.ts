/** Alerts about claims, associations and certifications: work that waits for somebody. */
import type { AlertOf } from '../../src/alerts/alert.ts';
import type { Day, Designation } from '../../src/scoring/index.ts';
import { SOMEBODY } from './alert-causes.ts';
import type { AlertReader } from './alert-reader.ts';
import { type AlertSaid, about, sentences, whereOf } from './alert-said.ts';
import { capital } from './capital.ts';
import { dayName, decimal, monthName, signed, weekdayName } from './format.ts';
import { cut, joined } from './list.ts';
import { ASSOCIATION_NAMES, designationName, metricName } from './words.ts';

const CERTIFICATION_LENGTH = 40;
const COUNTS_NAMED = 3;
const ITEM_LENGTH = 80;
const TURN_LENGTH = 160;

export function associationEnded(alert: AlertOf<'association-ended'>): AlertSaid {
  const { type, tenant, customer, item, ended } = alert.facts;
  const name = cut(customer);
  const what = item === '' ? '' : ` on ${cut(item, ITEM_LENGTH)}`;
  return {
    headline: `The ${ASSOCIATION_NAMES[type]} association with ${name}${what} ended on ${dayName(ended)}`,
    also: [],
    means: alert.designations.length === 0 ? '' : `Without it ${name} does not count for ${whereOf(alert)} this way.`,
    next: { label: `What would count at ${name}?`, command: 'opportunities', args: { customer: tenant } },
  };
}

export function certificationEnds(alert: AlertOf<'certification-ends'>, reader: AlertReader): AlertSaid {
  const { person, certification, counts } = alert.facts;
  const who = reader.names ? cut(person) : SOMEBODY;
  const held = cut(certification, CERTIFICATION_LENGTH);
  const lost = counts
    .slice(0, COUNTS_NAMED)
    .map(
      ({ designation, metric, points }) =>
        `${designationName(designation)} ${metricName(metric).toLowerCase()} ${signed(-Math.abs(points), decimal)}`,
    );
  const more = counts.length - lost.length;
  const all = joined(more > 0 ? [...lost, `${more} more`] : lost, 'and');
  return {
    headline: `${capital(who)}’s ${held} ${endingInWords(alert, reader.today)}${fallOf(alert)}`,
    also: [],
    means: sentences([
      all === '' ? '' : `${hasEnded(alert) ? 'It cost' : 'Without it'}: ${all}.`,
      shownInWords(alert),
      wayOut(alert, reader.today),
    ]),
    next: reader.names
      ? { label: `Who has ${held}?`, command: 'people', args: { certification } }
      : { label: 'What is missing?', command: 'gaps', args: about(alert) },
  };
}

/** "expires on Fri 4 December 2026", "retired on Sun 31 May 2026". */
export function endingInWords({ facts, due }: AlertOf<'certification-ends'>, today: Day): string {
  if (due === null) return `${facts.why} soon`;
  return `${due < today ? facts.why.replace(/s$/, 'd') : facts.why} on ${weekdayName(due)}`;
}

/** ": Data & AI falls to 20.0 with the figures of December 2026". */
function fallOf(alert: AlertOf<'certification-ends'>): string {
  const { shows } = alert.facts;
  const [first] = worstOf(alert);
  return shows && first ? `: ${first} with the figures of ${monthName(shows.month)}` : '';
}

function shownInWords(alert: AlertOf<'certification-ends'>): string {
  const [, ...others] = worstOf(alert);
  return others.length === 0 ? '' : `${joined(others, 'and')}.`;
}

/** By what each loses with it. */
function worstOf({ facts: { counts, shows } }: AlertOf<'certification-ends'>): readonly string[] {
  const lost = (id: Designation) =>
    counts.filter(({ designation }) => designation === id).reduce((sum, { points }) => sum + points, 0);
  return (shows?.totals ?? [])
    .toSorted((a, b) => lost(b.designation) - lost(a.designation))
    .map(({ designation, total }) => `${designationName(designation)} falls to ${decimal(total)}`);
}

/** As far as the imports tell: what was renewed in time is seen in the next one. */
export const hasEnded = ({ tone }: Pick<AlertOf<'certification-ends'>, 'tone'>): boolean => tone === 'bad';

function wayOut(alert: AlertOf<'certification-ends'>, today: Day): string {
  if (alert.facts.why === 'retires') return 'Another certification of the same list can take its place.';
  if (hasEnded(alert)) return 'Earned again, it counts again.';
  if (alert.due !== null && alert.due < today) return 'The next import tells whether it was renewed.';
  return 'A renewal in time keeps it.';
}

export function claimDeadline(alert: AlertOf<'claim-deadline'>, reader: AlertReader): AlertSaid {
  const { whose, words, overdue } = alert.facts;
  const ours = whose === 'partner';
  const claim = `${ours && !overdue ? 'Your turn with claim' : 'Claim'} ${claimOf(alert)}`;
  const day = alert.due === null ? '' : weekdayName(alert.due);
  const when = overdue ? (ours ? 'overdue since' : 'late since') : ours ? 'by' : 'until';
  return {
    headline: `${claim}${day === '' ? '' : `, ${when} ${day}`}: ${cut(words, TURN_LENGTH)}`,
    also: [],
    means: overdue ? 'Look in Partner Center what became of it.' : '',
    next: openClaim(alert, reader),
  };
}

export function claimDeclined(alert: AlertOf<'claim-declined'>, reader: AlertReader): AlertSaid {
  const declined = alert.facts.status === 'customer-consent-denied';
  const again = declined ? 'Once the customer agrees, file a new claim.' : 'It can be filed again with better proof.';
  return {
    headline: `Claim ${claimOf(alert)}: ${declined ? 'the customer declined it' : 'Microsoft rejected it'}`,
    also: [],
    means: alert.due === null ? again : `It can be disputed until ${weekdayName(alert.due)}.`,
    next: openClaim(alert, reader),
  };
}

export function askAgain(alert: AlertOf<'ask-again'>, reader: AlertReader): AlertSaid {
  const { type, customer } = alert.facts;
  const name = cut(customer);
  return {
    headline: `Ask ${name} again about the ${ASSOCIATION_NAMES[type]} request`,
    also: [],
    means: 'You wanted to be reminded today; no export shows the association yet.',
    next: reader.claims ? { label: `Associations: ${name}`, command: 'associations', args: { customer } } : null,
  };
}

type AboutClaim = AlertOf<'claim-deadline'> | AlertOf<'claim-declined'>;
const claimOf = ({ facts }: AboutClaim) => `${facts.claim} (${cut(facts.customer) || 'customer not named'})`;

const openClaim = ({ facts }: AboutClaim, { claims }: AlertReader): AlertSaid['next'] =>
  claims ? { label: `Open ${facts.claim}`, command: 'claim-show', args: { claim: facts.claim } } : null;
