/** Plans and their steps in words. */
import type { Plan, PlanStep, StepCustomer, StepKind } from '../../src/planning/index.ts';
import { type AssociationType, MONEY_MEASURES } from '../../src/scoring/index.ts';
import { decimal, whole } from './format.ts';
import { joined, names } from './list.ts';
import { countOf, nounFor } from './units.ts';

const CUSTOMERS_NAMED = 2;

/** What a plan leaves out, or does alone. */
export const KIND_WORDS: Readonly<Record<StepKind, string>> = {
  customers: 'new customers',
  claims: 'claims and associations',
  people: 'skilling',
  deployments: 'deployments',
  users: 'more usage',
};

/** "1 working day", "2.5 working days". */
export function daysInWords(days: number): string {
  const shown = Number.isInteger(days) ? whole(days) : decimal(days);
  return `${shown} working ${days === 1 ? 'day' : 'days'}`;
}

/** "Certify 2 people", "Claim at Litware and Northwind Traders (CPOR)". */
export function stepInWords({ kind, count, customers = [], measure }: PlanStep): string {
  switch (kind) {
    case 'customers':
      return `Add ${whole(count)} new ${nounFor(count, 'customer')}`;
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
    CUSTOMERS_NAMED,
  );

const DONE_BY: Readonly<Record<AssociationType, string>> = {
  cpor: 'Claim at',
  pal: 'Link our partner ID at',
  dpor: 'Ask for DPOR at',
  csp: 'Sell CSP at',
};

function claimsInWords(customers: readonly StepCustomer[]): string {
  const byType = Map.groupBy(customers, ({ claim }) => claim?.type ?? 'cpor');
  const said = Array.from(byType, ([type, own]) => `${DONE_BY[type]} ${namesOf(own)}`);
  return said.map((words, index) => (index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1))).join(', ');
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

/** The steps of a plan in one sentence, without an end. */
export function stepsInWords({ steps }: Plan): string {
  const all = steps.map(stepInWords);
  return joined(
    all.map((words, index) => (index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1))),
    'and',
  );
}

/** Whether what is shown of a step tells money. */
export const tellsMoneyIn = ({ customers = [] }: PlanStep): boolean =>
  customers.some(({ lift }) => lift !== undefined && MONEY_MEASURES.includes(lift.measure));
