import type { PersonLine } from '../../../cards/index.ts';
import { certifiedPeople, type Day, lastDayOf, type Person, ruleSetFor } from '../../scoring/index.ts';
import type { Partner } from '../partner.ts';
import { holdingStatus } from './holding-status.ts';

export interface PeopleQuestion {
  /** All of these must be held by a person; none asks for any. */
  readonly certifications: readonly string[];
  readonly person: string | undefined;
  /** Only what runs out from `from` to this day. */
  readonly until: Day | undefined;
  readonly from: Day;
}

/**
 * The holdings that answer a question, soonest to run out first, how many people they belong to and how many count.
 * @param scope the partner locations whose people the asker may see
 */
export function peopleLines(partner: Partner, scope: 'all' | readonly string[], question: PeopleQuestion) {
  const visible = certifiedPeople(partner.portfolio, ruleSetFor(partner.asOf), lastDayOf(partner.asOf))
    .filter(({ locations }) => scope === 'all' || locations.some((location) => scope.includes(location)))
    .filter(({ name }) => question.person === undefined || isNamed(name, question.person))
    .map((person) => ({ person, holdings: holdingsAsked(person, question) }))
    .filter(({ holdings }) => holdings.length > 0);
  const lines = visible
    .flatMap(({ person, holdings }) =>
      holdings.map(
        (holding): PersonLine => ({
          name: person.name,
          certification: holding.certification ?? '',
          title: holding.title,
          until: holding.until,
          status: holdingStatus(holding),
        }),
      ),
    )
    .sort((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999') || a.name.localeCompare(b.name));
  const counting = visible.flatMap(({ holdings }) => holdings).filter(({ counts }) => counts).length;
  return { lines, people: visible.length, counting };
}

function holdingsAsked({ holdings }: Person, { certifications, until, from }: PeopleQuestion) {
  const wanted = certifications.map((id) => id.toUpperCase());
  const counting = holdings.filter((holding) => holding.certification !== null);
  const held = counting.filter(({ certification }) => wanted.length === 0 || wanted.includes(certification ?? ''));
  const hasAll = wanted.every((id) => held.some(({ certification }) => certification === id));
  if (!hasAll) return [];
  if (until === undefined) return held;
  return held.filter((holding) => holding.until !== null && holding.until >= from && holding.until <= until);
}

export const isNamed = (name: string, asked: string) => {
  const words = name.toLowerCase().split(/\s+/);
  const wanted = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return wanted.every((word) => words.some((each) => each === word || (word.length >= 4 && each.startsWith(word))));
};
