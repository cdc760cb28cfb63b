/** The two years as a text that a person can review: what appeared and what ended, day by day. */
import { type Alert, type AlertFacts, type AlertKind, endingOf } from '../../src/alerts/index.ts';
import type { Day } from '../../src/scoring/index.ts';
import type { DayOfTwoYears } from './two-years-clock.ts';

export function inWords(days: readonly DayOfTwoYears[]): string {
  let held: readonly Alert[] = [];
  const lines = days.flatMap(({ day, world, alerts }) => {
    const happened = changes(held, alerts, day);
    held = alerts;
    return happened.length === 0 ? [] : [`${day}, data to ${world.scores.asOf}`, ...happened, ''];
  });
  return lines.join('\n');
}

function changes(before: readonly Alert[], now: readonly Alert[], day: Day): readonly string[] {
  const [earlier, held] = [new Set(before.map(({ key }) => key)), new Set(now.map(({ key }) => key))];
  const over = before.filter(({ key }) => !held.has(key));
  const begun = now.filter(({ key }) => !earlier.has(key));
  return [
    ...over.map((alert) => `  - ${ENDED[endingOf(alert, now, day)]}: ${said(alert)}`),
    ...begun.flatMap((alert) => [`  + ${said(alert)}`, ...because(alert)]),
  ];
}

const ENDED = { resolved: 'resolved', happened: 'over, as it was told' };

function said({ key, facts, designations, due }: Alert): string {
  const stage = key.includes('#') ? ` (${key.split('#')[1]})` : '';
  const until = due === null ? '' : `, due ${due}`;
  const where = designations.length === 0 ? '' : ` [${designations.join(', ')}]`;
  return `${facts.kind}${stage}${where} ${words(facts)}${until}`;
}

type Say = { readonly [K in AlertKind]: (facts: Extract<AlertFacts, { kind: K }>) => string };

const SAY: Say = {
  'below-line': ({ line, before, total }) => `under ${line}: ${one(before)} -> ${one(total)}`,
  'below-line-ahead': ({ line, before, total, month }) => `under ${line} in ${month}: ${one(before)} -> ${one(total)}`,
  'metric-zero': ({ metric, before, total }) => `${metric}: ${one(before)} -> 0, total ${one(total)}`,
  'metric-zero-ahead': ({ metric, before, month }) => `${metric} in ${month}: ${one(before)} -> 0`,
  qualified: ({ before, total }) => `${one(before)} -> ${one(total)}`,
  'customer-fell': ({ customer, words, metric, points }) => `${customer} ${words}: ${metric} ${one(points)}`,
  'association-ended': ({ type, customer, item, ended }) => `${type} at ${customer} for ${item}, last seen ${ended}`,
  'certification-ends': ({ person, certification, why, counts }) =>
    `${certification} of ${person} ${why}: ${counts.map(({ metric, points }) => `${metric} -${one(points)}`).join(', ')}`,
  'claim-deadline': ({ claim, status, whose, words }) => `${claim} ${status}, ${whose}: ${words}`,
  'claim-declined': ({ claim, status }) => `${claim} ${status}`,
  'ask-again': ({ type, customer, member }) => `${member} about ${type} at ${customer}`,
  'window-closing': ({ lastQualified }) => `last qualified ${lastQualified}`,
  anniversary: ({ opens, qualified, total }) =>
    `looked at from ${opens}, ${qualified ? 'qualified' : 'not qualified'} since, ${one(total)} now`,
  'import-overdue': ({ month, expected }) => `${month}, complete by ${expected}`,
};

const words = <F extends AlertFacts>(facts: F): string => (SAY[facts.kind] as (facts: F) => string)(facts);

function because({ facts }: Alert): readonly string[] {
  if (!('because' in facts)) return [];
  return facts.because.map(
    ({ subject, words, points }) => `      ${subject} ${words} (${points === null ? '?' : one(points)})`,
  );
}

const one = (points: number) => points.toFixed(1);
