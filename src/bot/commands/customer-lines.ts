import { designationName, metricName, reasonWords } from '../../../cards/index.ts';
import { type Customer, customersOf, type Designation, type Month, ruleSetFor } from '../../scoring/index.ts';
import type { Partner } from '../partner.ts';
import { designationsOf } from './arguments.ts';
import { type StandingLine, standingOfCustomer } from './customer-standing.ts';

export const CUSTOMER_FILTERS = ['no-association', 'counted', 'not-counted', 'gained', 'lost'] as const;
export type CustomerFilter = (typeof CUSTOMER_FILTERS)[number];

interface Question {
  readonly filter?: CustomerFilter | undefined;
  readonly designation?: Designation | readonly Designation[] | undefined;
}

interface Line {
  readonly name: string;
  readonly associations: string;
  readonly note: string;
}

const HEADINGS: Record<CustomerFilter | 'all', string> = {
  all: 'Customers',
  'no-association': 'Customers without an association',
  counted: 'Customers that count',
  'not-counted': 'Customers that do not count',
  gained: 'Customers gained in a year',
  lost: 'Customers lost in a year',
};

/** The customers that answer a question, by name, with what is to be said of each. */
export function customerLines(partner: Partner, asOf: Month, question: Question, money: boolean) {
  const scorecard = partner.scorecard(asOf);
  const asked = designationsOf(question.designation);
  const lines: Line[] = [];
  for (const customer of customersOf(partner.portfolio, ruleSetFor(asOf), asOf)) {
    const standing = () => standingOfCustomer(scorecard, customer.id, asked, CUSTOMER_METRICS);
    const note = noteOf(customer, question.filter, standing, money);
    if (note !== null) {
      lines.push({ name: customer.name, associations: associationWords(customer), note });
    }
  }
  lines.sort((a, b) => a.name.localeCompare(b.name));
  const where = question.designation === undefined ? '' : ` for ${asked.map(designationName).join(', ')}`;
  const heading = HEADINGS[question.filter ?? 'all'];
  return {
    title: `${heading}${where}`,
    summary: lines.length === 1 ? '1 customer' : `${lines.length} customers`,
    lines,
    total: lines.length,
  };
}

const CUSTOMER_METRICS = ['net-customer-adds', 'usage-growth', 'deployments'] as const;

const associationWords = ({ associations }: Customer) =>
  associations.length === 0 ? 'none' : associations.map((type) => type.toUpperCase()).join(', ');

/** What to say of a customer; null leaves it out of the list. */
function noteOf(
  customer: Customer,
  filter: CustomerFilter | undefined,
  standing: () => readonly StandingLine[],
  money: boolean,
): string | null {
  if (filter === undefined) return '';
  if (filter === 'no-association') {
    if (customer.associations.length > 0) return null;
    return customer.otherAttributions.length > 0 ? `only ${customer.otherAttributions.join(', ')}` : '';
  }
  const lines = standing();
  if (filter === 'counted') return countedNote(lines.filter(({ amount }) => amount !== undefined && amount >= 0));
  if (filter === 'not-counted') {
    const counts = lines.some(({ amount }) => amount !== undefined && amount >= 0);
    return counts ? null : whyNot(lines, money);
  }
  const sign = filter === 'gained' ? 1 : -1;
  return countedNote(
    lines.filter(({ metric, amount }) => metric === 'net-customer-adds' && amount !== undefined && amount * sign > 0),
  );
}

function countedNote(lines: readonly StandingLine[]): string | null {
  if (lines.length === 0) return null;
  return [...new Set(lines.map(({ designation }) => designationName(designation)))].join(', ');
}

function whyNot(lines: readonly StandingLine[], money: boolean): string {
  const [first] = lines.filter(({ reason }) => reason !== undefined);
  if (first?.reason === undefined) return 'in no report of these metrics';
  const detail = first.detail && (money || !first.money) ? ` (${first.detail})` : '';
  return `${metricName(first.metric)}: ${reasonWords(first.reason)}${detail}`;
}
