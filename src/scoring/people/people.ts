/** The partner's people and what they hold. */
import { compareText } from '../compare-text.ts';
import type { Day } from '../ids.ts';
import type { Portfolio, Table } from '../portfolio.ts';
import { remember } from '../remember.ts';
import type { CertificationRow, RuleSet } from '../rules/schema.ts';
import type { Reason } from '../scorecard.ts';
import { personKeys } from './identities.ts';
import { reasonOn } from './judge.ts';
import { certificationOf } from './titles.ts';
import { type TrainingCells, trainingRows } from './training-rows.ts';

export interface Holding {
  /** Id of the rule set; null for a title of no list. */
  readonly certification: string | null;
  /** As the rules call it, else as written. */
  readonly title: string;
  readonly completed: Day;
  readonly expires: Day | null;
  readonly counts: boolean;
  readonly reason?: Reason;
  /** The last day it can count: its own expiry or its retirement, whichever is earlier. */
  readonly until: Day | null;
}

export interface Person {
  readonly key: string;
  readonly name: string;
  /** MPN location ids the person's rows are linked to. */
  readonly locations: readonly string[];
  /** Newest first. */
  readonly holdings: readonly Holding[];
}

/** Everybody of the Training completions report, by name. @param day the day certifications are judged on */
export function certifiedPeople({ tables }: Portfolio, ruleSet: RuleSet, day: Day): readonly Person[] {
  const { training } = tables;
  if (!training) return [];
  const days = judgedDays(training, ruleSet);
  const known = days.get(day) ?? judge(training, ruleSet, day);
  days.set(day, known);
  return known;
}

const judgedDays = remember((_training: Table<'training'>, _ruleSet: RuleSet) => new Map<Day, readonly Person[]>());

type KnownRow = TrainingCells & { readonly key: string; readonly certification: CertificationRow | undefined };

/** The rows of each person, newest first. */
const identified = remember((training: Table<'training'>, ruleSet: RuleSet): KnownRow[][] => {
  const rows = trainingRows(training);
  const keys = personKeys(rows);
  const known = rows.map((row, index): KnownRow => {
    return { ...row, key: keys[index]!, certification: certificationOf(ruleSet, row.title, row.activity) };
  });
  return [...Map.groupBy(known, ({ key }) => key).values()].map((own) => own.sort(newestFirst));
});

function judge(training: Table<'training'>, ruleSet: RuleSet, day: Day): readonly Person[] {
  const people = identified(training, ruleSet).map((rows) => ({
    key: rows[0]!.key,
    name: nameOf(rows),
    locations: [...new Set(rows.map(({ location }) => location).filter((location) => location !== ''))].sort(),
    holdings: rows.map((row) => holdingOn(day, row, ruleSet)),
  }));
  return people.sort((a, b) => compareText(a.name, b.name) || compareText(a.key, b.key));
}

function holdingOn(day: Day, row: KnownRow, ruleSet: RuleSet): Holding {
  const reason = reasonOn(day, row, ruleSet);
  const limits = [row.expires, row.certification?.countsUntil].filter((limit) => limit !== '' && limit != null);
  return {
    certification: row.certification?.id ?? null,
    title: row.certification?.title ?? row.title,
    completed: row.completed,
    expires: row.expires || null,
    counts: reason === null,
    ...(reason ? { reason } : {}),
    until: limits.sort()[0] ?? null,
  };
}

/** First and last name as most recently written, else the address's local part, else the Microsoft id. */
function nameOf(rows: readonly KnownRow[]): string {
  const named = rows.find(({ firstName, lastName }) => firstName !== '' || lastName !== '');
  if (named) return `${named.firstName} ${named.lastName}`.trim();
  const mail = rows.flatMap(({ corpEmail, email }) => [corpEmail, email]).find((address) => address.includes('@'));
  return mail?.split('@')[0] || (rows.find(({ mcpId }) => mcpId !== '')?.mcpId ?? rows[0]!.key);
}

/** Rows of one day are told apart by what they say, so that the order of rows does not matter. */
function newestFirst(a: KnownRow, b: KnownRow): number {
  return compareText(b.completed, a.completed) || compareText(rowText(a), rowText(b));
}

function rowText({ certification: _, ...cells }: KnownRow): string {
  return Object.values(cells).join('\t');
}
