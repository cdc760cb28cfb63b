/** Plans and their steps in words. */
import type { Plan, PlanStep, Plans, StepCustomer, StepKind } from '../../src/planning/index.ts';
import { type AssociationType, MONEY_MEASURES, type Month, type TrackScore } from '../../src/scoring/index.ts';
import { decimal, monthName, whole } from './format.ts';
import { joined, names } from './list.ts';
import { blockerInWords, blockers, shortfall, totalInWords } from './standing.ts';
import { countOf, nounFor, pointsInWords } from './units.ts';
import { metricName, TRACK_NAMES } from './words.ts';

/** Up to three are all named; of more the first two. */
const [ALL_NAMED, FIRST_NAMED] = [3, 2];

/** What a plan leaves out, or does alone. */
export const KIND_WORDS: Readonly<Record<StepKind, string>> = {
  customers: 'new customers',
  claims: 'claims and associations',
  people: 'skilling',
  deployments: 'deployments',
  users: 'more usage',
};

/** How it stands before anything is done: "5.2 points short of 70", "75.0 points, but usage growth is at zero". */
export function todayInWords(score: TrackScore): string {
  const missing = shortfall(score);
  if (missing > 0) return `${pointsInWords(missing)} short of ${score.needed}`;
  const [first] = blockers(score.metrics);
  const but = first ? `, but ${lower(blockerInWords(first))}` : '';
  return `${totalInWords(score)} points${but}`;
}

/** For the small print: why a plan may ask for more than is missing today. */
export const plannedFor = (month: Month): string =>
  `Planned for the figures of ${monthName(month)}, which count when it shows`;

/** Said only of the track that does not count today. */
export const trackIn = ({ counts, track }: Plans): string => (counts ? '' : ` on the ${TRACK_NAMES[track]} track`);

export const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** "1 working day", "2.5 working days". */
export function daysInWords(days: number): string {
  const shown = Number.isInteger(days) ? whole(days) : decimal(days);
  return `${shown} working ${days === 1 ? 'day' : 'days'}`;
}

/** "Certify 2 people", "Claim at Litware and Northwind Traders (CPOR)". */
export function stepInWords({ kind, count, customers = [], measure, type }: PlanStep): string {
  switch (kind) {
    case 'customers':
      return `Add ${whole(count)} new ${[...boughtWith(type), nounFor(count, 'customer')].join(' ')}`;
    case 'claims':
      return claimsInWords(customers);
    case 'people':
      return `Certify ${countOf(count, 'person')}`;
    case 'deployments':
      return customers.length > 0
        ? `Lift ${namesOf(customers)} over the threshold`
        : `Complete ${countOf(count, 'deployment')}`;
    case 'users':
      return measure === 'percent' ? `Raise usage by ${whole(count)} %` : `Win ${whole(count)} more active users`;
  }
}

const namesOf = (customers: readonly StepCustomer[]) =>
  names(
    customers.map(({ customer }) => customer),
    customers.length > ALL_NAMED ? FIRST_NAMED : ALL_NAMED,
  );

/** Security counts customers of Azure by a partner link and those of Microsoft 365 by a claim. */
const boughtWith = (type: AssociationType | undefined): readonly string[] =>
  type === 'pal' ? ['Azure'] : type === 'cpor' ? ['Microsoft 365'] : [];

const DONE_BY: Readonly<Record<AssociationType, string>> = {
  cpor: 'Claim at',
  pal: 'Link our partner ID at',
  dpor: 'Ask for DPOR at',
  csp: 'Sell CSP at',
};

function claimsInWords(customers: readonly StepCustomer[]): string {
  const byType = Map.groupBy(customers, ({ claim }) => claim?.type ?? 'cpor');
  const said = Array.from(byType, ([type, own]) => `${DONE_BY[type]} ${namesOf(own)}`);
  return said.map((words, index) => (index === 0 ? words : lower(words))).join(', ');
}

const CERTIFICATIONS_NAMED = 6;

/** What a step needs to be known beyond its words; empty where there is nothing. */
export function detailOfStep({ certifications = [], customers = [] }: PlanStep, money: boolean): string {
  if (certifications.length > 0) {
    const shown = certifications.slice(0, CERTIFICATIONS_NAMED);
    const more = certifications.length > shown.length ? [`${certifications.length - shown.length} more`] : [];
    return joined([...shown, ...more], 'or');
  }
  const [nearest] = customers.flatMap(({ customer, lift }) => (lift ? [{ customer, lift }] : []));
  if (!nearest) return '';
  const { measure, have, needed } = nearest.lift;
  if (MONEY_MEASURES.includes(measure))
    return money ? `$${whole(have)} of $${whole(needed)} today` : 'close to what counts';
  const [unit, what] = measure === 'active-share' ? [' %', ' active'] : ['', ''];
  return `${whole(Math.floor(have))}${unit}${what} today, ${whole(needed)}${unit} count`;
}

/** The steps of a plan in one sentence, without an end: "Claim at Litware, and certify 3 people (intermediate) and 1 (advanced)". */
export function stepsInWords({ steps }: Plan): string {
  const people = steps.filter(({ kind }) => kind === 'people');
  const all = steps.flatMap((step) => {
    if (step.kind !== 'people' || people.length === 1) return [stepInWords(step)];
    return step === people[0] ? [peopleInWords(people)] : [];
  });
  const said = all.map((words, index) => (index === 0 ? words : lower(words)));
  if (said.length < 2) return said.join('');
  const last = said.at(-1)!;
  // Names are joined with "and" too, so the last step is told apart by a comma.
  return `${said.slice(0, -1).join(', ')}, and ${last}`;
}

function peopleInWords(steps: readonly PlanStep[]): string {
  const said = steps.map((step, index) => {
    const { count } = step;
    return `${index === 0 ? countOf(count, 'person') : whole(count)} (${listInWords(step)})`;
  });
  return `Certify ${joined(said, 'and')}`;
}

const GATE_NAMED = 2;

function listInWords({ list, certifications = [] }: PlanStep): string {
  if (!list || list.gate) return joined(certifications.slice(0, GATE_NAMED), 'or');
  return metricName(list.metric)
    .toLowerCase()
    .replace(/ certifications$/, '');
}

/** Whether what is shown of a step tells money. */
export const tellsMoneyIn = ({ customers = [] }: PlanStep): boolean =>
  customers.some(({ lift }) => lift !== undefined && MONEY_MEASURES.includes(lift.measure));
