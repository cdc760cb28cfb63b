/** Alerts about scores and the customers behind them. */
import type { Alert, AlertFacts, AlertOf } from '../../src/alerts/alert.ts';
import { alertCauses } from './alert-causes.ts';
import type { AlertReader } from './alert-reader.ts';
import { type AlertSaid, about, planFor, sentences, whereOf } from './alert-said.ts';
import { weEnrolled } from './enrolled-button.ts';
import { whenUnderLine } from './enrolment-words.ts';
import { decimal, monthName, signed, weekdayName } from './format.ts';
import { cut } from './list.ts';
import { shortfall, totalInWords } from './standing.ts';
import { pointsInWords } from './units.ts';
import { metricName, PLURAL_METRICS } from './words.ts';

const WORDS_LENGTH = 100;

export function belowLine(alert: AlertOf<'below-line'>, reader: AlertReader): AlertSaid {
  const { line, total, before, because } = alert.facts;
  const { first, also } = alertCauses(because, reader);
  return {
    headline: `${whereOf(alert)} fell to ${totalInWords({ total, needed: line })}${first}`,
    also,
    means: sentences([
      `That is ${shortOf(alert.facts, reader)}; it was ${decimal(before)}.`,
      total < reader.needed ? whenUnderLine(alert.designations, reader) : '',
    ]),
    next: planFor(alert),
  };
}

export function belowLineAhead(alert: AlertOf<'below-line-ahead'>, reader: AlertReader): AlertSaid {
  const { line, total, before, month, because } = alert.facts;
  const { first, also } = alertCauses(because, reader);
  const falls = `${whereOf(alert)} falls to ${totalInWords({ total, needed: line })}`;
  return {
    headline: `${foreseen(alert, falls, month, reader)}${first}`,
    also,
    means: sentences([
      `It is ${decimal(before)} now; then it is ${shortOf(alert.facts, reader)}.`,
      actBy(alert, reader),
    ]),
    next: { ...planFor(alert), label: 'What to do' },
    second: trendOf(alert),
  };
}

export function metricZero(alert: AlertOf<'metric-zero'>, reader: AlertReader): AlertSaid {
  const { metric, before, total, because } = alert.facts;
  const { first, also } = alertCauses(because, reader);
  return {
    headline: `${subjectOf(alert)} fell from ${pointsInWords(before)}${isOfSeveral(alert) ? ' each' : ''} to zero${first}`,
    also,
    means: sentences([
      isOfSeveral(alert)
        ? `With ${metricName(metric).toLowerCase()} at zero none of them can qualify, whatever the total.`
        : `With ${metricName(metric).toLowerCase()} at zero it cannot qualify, whatever the total (${decimal(total)} now).`,
      whenUnderLine(alert.designations, reader),
    ]),
    next: planFor(alert),
  };
}

export function metricZeroAhead(alert: AlertOf<'metric-zero-ahead'>, reader: AlertReader): AlertSaid {
  const { metric, month, before, because } = alert.facts;
  const { first, also } = alertCauses(because, reader);
  const reach = PLURAL_METRICS.has(metric) ? 'reach' : 'reaches';
  return {
    headline: `${foreseen(alert, `${subjectOf(alert)} ${reach} zero`, month, reader)}${first}`,
    also,
    means: sentences([
      `Worth ${pointsInWords(before)}${isOfSeveral(alert) ? ' in each' : ''} now. With a metric at zero a designation cannot qualify, whatever its total.`,
      actBy(alert, reader),
    ]),
    next: { ...planFor(alert), label: 'What to do' },
    second: trendOf(alert),
  };
}

export function qualified(alert: AlertOf<'qualified'>, reader: AlertReader): AlertSaid {
  const { total, before, because } = alert.facts;
  const { first, also } = alertCauses(because, reader);
  const enrolled = alert.designations.every((one) => reader.program.enrolled.includes(one));
  return {
    headline: `${whereOf(alert)} qualifies with ${totalInWords({ total, needed: reader.needed })}${first}`,
    also,
    means: `It was ${decimal(before)}. ${enrolled ? STAYS : ENROL}`,
    next: { label: 'Score', command: 'score', args: about(alert) },
    ...(enrolled ? {} : weEnrolled(alert, reader)),
  };
}

const STAYS = 'It is enrolled already; at the anniversary it has to qualify again.';
/** A day of qualifying counts for its month and the five after it (Partner Center, partner capability score, 2024). */
const ENROL =
  'You can enrol in Partner Center now; a day of qualifying is enough for this month and the five after it.';

export function customerFell(alert: AlertOf<'customer-fell'>, reader: AlertReader): AlertSaid {
  const { metric, tenant, customer, points, words, money } = alert.facts;
  const name = cut(customer);
  const fell = money && !reader.money ? 'fell under a threshold it counted by' : cut(words, WORDS_LENGTH);
  const lost = signed(-Math.abs(points), decimal);
  const where = whereOf(alert);
  return {
    headline: `${name} ${fell}: ${alert.designations.length > 1 ? `${lost} in ${where}` : `${where} ${lost}`}`,
    also: [],
    means: `It does not count for ${metricName(metric).toLowerCase()} any more. Above the threshold it counts again.`,
    next: { label: `Why ${name}?`, command: 'explain', args: { customer: tenant, ...about(alert) } },
  };
}

/** "3.3 points short of 70", "6.8 points under the line of 75, and short of the 70 that qualify". */
function shortOf({ line, total }: Extract<AlertFacts, { line: number }>, { needed }: AlertReader): string {
  const missing = pointsInWords(shortfall({ total, needed: line }));
  if (line === needed) return `${missing} short of ${needed}`;
  const also = total < needed ? `, and short of the ${needed} that qualify` : '';
  return `${missing} under the line of ${line}${also}`;
}

/** A month that is over is settled, though no import has shown it yet. */
function foreseen({ due }: Pick<Alert, 'due'>, what: string, month: string, { today }: AlertReader): string {
  const isOver = due !== null && due < today;
  return isOver
    ? `${what} with the figures of ${monthName(month)}`
    : `If nothing changes, ${what} in ${monthName(month)}`;
}

const subjectOf = (alert: AlertOf<'metric-zero'> | AlertOf<'metric-zero-ahead'>) =>
  `${whereOf(alert)} ${metricName(alert.facts.metric).toLowerCase()}`;
/** The same cause, told once (together.ts). */
const isOfSeveral = ({ designations }: Alert): boolean => designations.length > 1;
/** Imports may be so late that the month they look ahead to is over. */
const actBy = ({ due }: Alert, { today }: AlertReader) =>
  due === null || due < today ? '' : `Act by ${weekdayName(due)}.`;
const trendOf = (alert: Parameters<typeof about>[0]) =>
  ({ label: 'Trend', command: 'trend', args: about(alert) }) as const;
