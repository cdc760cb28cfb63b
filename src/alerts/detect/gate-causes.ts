/** Whose certification held a gate open that is closed now. */
import {
  certifiedPeople,
  type Gate,
  lastDayOf,
  type MetricScore,
  type Month,
  type Portfolio,
  ruleSetFor,
} from '../../scoring/index.ts';
import type { AlertCause } from '../alert.ts';

/** The gates that were met and are not any more. */
export function closedGates(before: MetricScore, after: MetricScore): readonly Gate[] {
  const wasMet = (gate: Gate) =>
    before.gates?.some(({ met, certifications }) => met && certifications.join() === gate.certifications.join()) ??
    false;
  return (after.gates ?? []).filter((gate) => !gate.met && wasMet(gate));
}

/** With a gate closed the whole list pays nothing, so the one who left it open no more cost all of it. */
export function causesOfGates(
  gates: readonly Gate[],
  change: number,
  months: { readonly before: Month; readonly after: Month },
  portfolio: Portfolio,
): AlertCause[] {
  const gone = gates.flatMap((gate) => goneFrom(gate, months, portfolio));
  if (gone.length > 0) {
    // Of several who left together nobody can say whose the loss is.
    return gone.map((one) => ({ ...one, points: gone.length === 1 ? change : null, person: true, money: false }));
  }
  return gates.map(({ certifications, people, needed }) => ({
    subject: certifications.join(' or '),
    points: gates.length === 1 ? change : null,
    words: `is held by ${people} of the ${needed} people needed`,
    person: false,
    money: false,
  }));
}

function goneFrom(
  { certifications }: Gate,
  months: { readonly before: Month; readonly after: Month },
  portfolio: Portfolio,
) {
  const holdersIn = (month: Month) =>
    certifiedPeople(portfolio, ruleSetFor(month), lastDayOf(month)).map((person) => ({
      person,
      held: person.holdings.find(({ counts, certification }) => counts && certifications.includes(certification ?? '')),
    }));
  const still = new Set(holdersIn(months.after).flatMap(({ person, held }) => (held ? [person.key] : [])));
  return holdersIn(months.before).flatMap(({ person, held }) => {
    if (!held || still.has(person.key)) return [];
    const until = held.until === null ? 'no longer counts' : `ended on ${held.until}`;
    return [{ subject: person.name, words: `${held.certification} ${until}, and nothing counts without it` }];
  });
}
