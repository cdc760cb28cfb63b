/** Certifications: people of a list, behind gates where a designation has them. */
import { coverageOf } from '../coverage.ts';
import type { Track } from '../ids.ts';
import { certifiedPeople, type Holding, type Person } from '../people/people.ts';
import { certificationById } from '../people/titles.ts';
import type { RuleOf } from '../rules/metric-schema.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Gate } from '../scorecard.ts';
import type { Compute } from './context.ts';
import { metricScore } from './metric-score.ts';
import { explanationOf, type Verdict, type Why } from './verdict.ts';

export const certifiedPeopleScore: Compute<'certified-people'> = (rule, track, { portfolio, ruleSet, day, month }) => {
  const { pays } = rule.tracks[track];
  const coverage = coverageOf(portfolio, rule.needs, month);
  if (!coverage.known.get('training')) return metricScore({ rule, coverage, pays, value: null });
  const people = certifiedPeople(portfolio, ruleSet, day);
  const { gates, ...standing } = standingOf(people, rule, track);
  const closed = gates.filter(({ met }) => !met);
  return metricScore({
    rule,
    coverage,
    pays,
    ...standing,
    ...(gates.length > 0 ? { more: { gates } } : {}),
    explain: () =>
      explanationOf(people.flatMap((person) => verdictsOn(person, rule.list, rule.gates, closed, ruleSet))),
  });
};

/** The points that these people alone bring, on the day they were judged on. */
export function pointsOfPeople(people: readonly Person[], rule: RuleOf<'certified-people'>, track: Track): number {
  const { gates: _, ...standing } = standingOf(people, rule, track);
  const { pays } = rule.tracks[track];
  return metricScore({ rule, coverage: { known: new Map(), gaps: [] }, pays, ...standing }).points;
}

function standingOf(people: readonly Person[], rule: RuleOf<'certified-people'>, track: Track) {
  const { gate } = rule.tracks[track];
  const gates = rule.gates.map((certifications): Gate => {
    const count = people.filter((person) => holds(person, certifications)).length;
    const needed = gate?.people ?? 0;
    return { certifications, people: count, needed, met: count >= needed };
  });
  const met = gates.filter((each) => each.met).length;
  return {
    value: people.filter((person) => holds(person, rule.list)).length,
    gates,
    base: (gate?.points ?? 0) * met,
    payable: met === gates.length,
  };
}

function holds({ holdings }: Person, list: readonly string[]): boolean {
  return holdings.some(({ counts, certification }) => counts && certification !== null && list.includes(certification));
}

function verdictsOn(
  person: Person,
  list: readonly string[],
  gates: readonly (readonly string[])[],
  closed: readonly Gate[],
  ruleSet: RuleSet,
): Verdict[] {
  const { key: id, name: subject } = person;
  const counting = list.filter((certification) => holds(person, [certification]));
  const [first, ...others] = counting;
  const not: Why[] = [];
  if (first && closed.length > 0) not.push({ reason: 'gate-closed', detail: closed.map(missingPeople).join('; ') });
  for (const other of others) not.push({ reason: 'already-counted', detail: `${other}, counted once with ${first}` });
  for (const certification of [...gates.flat(), ...list]) {
    if (holds(person, [certification])) continue;
    const newest = person.holdings.find((holding) => holding.certification === certification);
    if (newest?.reason) not.push({ reason: newest.reason, detail: detailOf(newest, ruleSet) });
  }
  return [{ subject, id, ...(first ? { amount: 1, detail: first } : {}), not }];
}

function missingPeople({ certifications, people, needed }: Gate): string {
  return `${certifications.join(' or ')} missing: ${people} of ${needed} ${needed === 1 ? 'person' : 'people'}`;
}

function detailOf({ certification, reason, completed, expires }: Holding, ruleSet: RuleSet): string {
  const row = certificationById(ruleSet, certification ?? '');
  if (reason === 'expired') return `${certification} expired on ${expires}`;
  if (reason === 'retired') return `${certification} counted until ${row?.countsUntil}`;
  if (reason === 'completed-after-retirement') {
    return `${certification} completed on ${completed}, retired on ${row?.retiredOn}`;
  }
  return reason === 'completed-later' ? `${certification} completed on ${completed}` : `${certification}`;
}
