import {
  type CustomerEntry,
  type CustomerLine,
  designationName,
  metricName,
  month,
  reasonWords,
} from '../../../cards/index.ts';
import { type Customer, customersOf, type Month, type Reason, ruleSetFor, seatsOf } from '../../scoring/index.ts';
import type { Partner } from '../partner.ts';
import { designationsOf, type Subject } from './arguments.ts';
import {
  hasSeats,
  hasType,
  lacksType,
  type Narrowing,
  narrowedInWords,
  remarkOn,
  typesInWords,
} from './customer-narrowing.ts';
import { standingsOf } from './customer-standing.ts';

export const CUSTOMER_FILTERS = ['no-association', 'counted', 'not-counted', 'gained', 'lost'] as const;
export type CustomerFilter = (typeof CUSTOMER_FILTERS)[number];

interface Question extends Subject, Narrowing {
  readonly filter?: CustomerFilter | undefined;
}

const HEADINGS: Record<CustomerFilter | 'all', string> = {
  all: 'Customers',
  'no-association': 'Customers without an association',
  counted: 'Customers that count',
  'not-counted': 'Customers that do not count',
  gained: 'Customers gained in the year to',
  lost: 'Customers lost in the year to',
};

/** Who came and went is told of the twelve months up to the one that is asked for, never of that month alone. */
const headingOf = (filter: CustomerFilter | undefined, asOf: Month): string =>
  `${HEADINGS[filter ?? 'all']}${filter === 'gained' || filter === 'lost' ? ` ${month(asOf)}` : ''}`;

/**
 * The customers that answer a question, by name, with what is to be said of each. Customers "of" a designation are those
 * that count for it.
 */
export function customerLines(partner: Partner, asOf: Month, question: Question, money: boolean) {
  const { designation, seats: limits, filter = designation === undefined ? undefined : 'counted' } = question;
  const asked = designationsOf(designation);
  const standings = standingsOf(partner.scorecard(asOf), asked, CUSTOMER_METRICS);
  const lines: CustomerEntry[] = [];
  const ruleSet = ruleSetFor(asOf);
  // "Without CPOR" are those that may well have CSP.
  const lacking = filter === 'no-association' && question.type !== undefined;
  const seats = limits === undefined ? undefined : seatsOf(partner.portfolio, ruleSet, asOf);
  for (const customer of customersOf(partner.portfolio, ruleSet, asOf)) {
    if (limits !== undefined && !hasSeats(limits, seats?.get(customer.id) ?? 0)) continue;
    if (!lacking && !hasType(customer, question)) continue;
    const note = noteOf(customer, standings.get(customer.id) ?? [], {
      filter,
      anywhere: designation === undefined,
      money,
      lacking: lacking ? question : undefined,
    });
    if (note !== null) lines.push({ name: customer.name, associations: associationWords(customer), note });
  }
  lines.sort((a, b) => a.name.localeCompare(b.name));
  const where = designation === undefined ? '' : ` for ${asked.map(designationName).join(', ')}`;
  const counted = lines.length === 1 ? '1 customer' : `${lines.length} customers`;
  const remark = remarkOn(question);
  return {
    title: lacking
      ? `Customers without ${typesInWords(question)}${where}${narrowedInWords({ seats: limits })}`
      : `${headingOf(filter, asOf)}${where}${narrowedInWords(question)}`,
    summary: remark === null ? counted : `${counted}; ${remark}`,
    lines,
    total: lines.length,
  };
}

const CUSTOMER_METRICS = ['net-customer-adds', 'usage-growth', 'deployments'] as const;

const associationWords = ({ associations }: Customer) =>
  associations.length === 0 ? 'none' : associations.map((type) => type.toUpperCase()).join(', ');

interface Look {
  readonly filter: CustomerFilter | undefined;
  /** No designation was named: an association counts wherever it is. */
  readonly anywhere: boolean;
  readonly money: boolean;
  /** The types of association that a customer is asked to be without; undefined: all. */
  readonly lacking: Narrowing | undefined;
}

/** What to say of a customer; null leaves it out of the list. */
function noteOf(customer: Customer, lines: readonly CustomerLine[], look: Look): string | null {
  const { filter, anywhere, money, lacking } = look;
  if (lacking !== undefined) return lacksType(customer, lacking) && (anywhere || lines.length > 0) ? '' : null;
  switch (filter) {
    case undefined:
      return '';
    case 'no-association':
      return lacksAssociation(customer, lines, anywhere) ? instead(customer, anywhere) : null;
    case 'counted':
      return countedNote(lines.filter(counts));
    case 'not-counted':
      return lines.some(counts) ? null : whyNot(lines, money);
    case 'gained':
      return countedNote(lines.filter((line) => isNetAdd(line) && line.amount! > 0));
    case 'lost':
      return countedNote(lines.filter((line) => isNetAdd(line) && line.amount! < 0));
  }
}

const counts = ({ amount }: CustomerLine) => amount !== undefined && amount >= 0;
const isNetAdd = ({ metric, amount }: CustomerLine) => metric === 'net-customer-adds' && amount !== undefined;

const ASSOCIATION_REASONS: readonly Reason[] = ['association-unknown', 'association-not-eligible'];

/** No association at all, or for a designation none that it accepts. */
function lacksAssociation({ associations }: Customer, lines: readonly CustomerLine[], anywhere: boolean): boolean {
  if (anywhere || lines.length === 0) return associations.length === 0;
  return lines.every(({ reason }) => reason !== undefined && ASSOCIATION_REASONS.includes(reason));
}

/** What a customer without an association has instead. */
function instead({ associations, otherAttributions }: Customer, anywhere: boolean): string {
  if (!anywhere && associations.length > 0) return 'what there is does not count here';
  return otherAttributions.length > 0 ? `only ${otherAttributions.join(', ')}` : '';
}

function countedNote(lines: readonly CustomerLine[]): string | null {
  if (lines.length === 0) return null;
  return [...new Set(lines.map(({ designation }) => designationName(designation)))].join(', ');
}

function whyNot(lines: readonly CustomerLine[], money: boolean): string {
  const first = lines.find(({ reason }) => reason !== undefined);
  if (first?.reason === undefined) return 'in no report of these metrics';
  const detail = first.detail && (money || !first.money) ? ` (${first.detail})` : '';
  return `${metricName(first.metric)}: ${reasonWords(first.reason)}${detail}`;
}
