/** Counts with their noun, and the value of a metric in words. */
import type { MetricScore, Unit } from '../../src/scoring/index.ts';
import { decimal, percent, signed, whole } from './format.ts';

const NOUNS = {
  customer: 'customers',
  workload: 'workloads',
  person: 'people',
  user: 'users',
  deployment: 'deployments',
  service: 'services',
  point: 'points',
  file: 'files',
  row: 'rows',
  column: 'columns',
  designation: 'designations',
  rule: 'rules',
  reason: 'reasons',
  month: 'months',
  claim: 'claims',
  subscription: 'subscriptions',
  document: 'documents',
  change: 'changes',
} as const;
export type Noun = keyof typeof NOUNS;

const NOUN_OF_UNIT = {
  customers: 'customer',
  workloads: 'workload',
  people: 'person',
  users: 'user',
  percent: 'point',
  deployments: 'deployment',
  services: 'service',
  points: 'point',
} as const satisfies Record<Unit, Noun>;

/** "1 customer", "12 people", "no files". */
export function countOf(count: number, noun: Noun): string {
  return `${count === 0 ? 'no' : whole(count)} ${nounFor(count, noun)}`;
}

/** The noun that agrees with a whole count. */
export function nounFor(count: number, noun: Noun): string {
  return Math.abs(count) === 1 ? noun : NOUNS[noun];
}

/** The noun that agrees with a count of this unit. */
export function unitNoun(count: number, unit: Unit): string {
  return nounFor(count, NOUN_OF_UNIT[unit]);
}

/** "5.3 points", "1.0 point". */
export function pointsInWords(points: number): string {
  const shown = decimal(points);
  return `${shown} ${shown === '1.0' ? 'point' : 'points'}`;
}

/** The value of a metric: "+4 customers", "12 people", "growth 7.2 %", "unknown". */
export function valueInWords({ value, unit }: Pick<MetricScore, 'value' | 'unit'>): string {
  if (value === null) return 'unknown';
  switch (unit) {
    case 'percent':
      return `growth ${percent(value)}`;
    case 'points':
      return `growth worth ${pointsInWords(value)}`;
    case 'people':
    case 'services':
      return countOf(value, NOUN_OF_UNIT[unit]);
    default:
      return `${signed(value)} ${unitNoun(Math.round(value), unit)}`;
  }
}
