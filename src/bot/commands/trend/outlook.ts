import type { Outlook } from '../../../../cards/index.ts';
import { compare, type Day, type Designation, type Portfolio, type Scorecard } from '../../../scoring/index.ts';
import { isKnown } from './courses.ts';
import { turningPoint } from './turning-point.ts';

/**
 * Where a designation goes if nothing changes; null where too little of it is known.
 * @param cards of the last full month and each month after it
 */
export function outlookOf(
  portfolio: Portfolio,
  cards: readonly Scorecard[],
  id: Designation,
  today: Day,
): Outlook | null {
  const [first] = cards;
  const last = cards.at(-1);
  if (!first || !last || first === last) return null;
  const [before, after] = [only(first, id), only(last, id)];
  if (![before, after].every(({ designations }) => designations.every(isKnown))) return null;
  const [change = null] = compare(before, after);
  return {
    designation: id,
    until: last.asOf,
    change,
    turn: turningPoint(portfolio, cards, id, today),
    closing: closing(before, after),
  };
}

function closing(before: Scorecard, after: Scorecard): NonNullable<Outlook['closing']> {
  const metricsOf = ({ designations }: Scorecard) => designations.flatMap(({ metrics }) => metrics);
  return metricsOf(after).flatMap(({ id: metric, gates = [] }) => {
    const then = metricsOf(before).find((own) => own.id === metric)?.gates ?? [];
    const gate = gates.find(({ met }, index) => !met && then[index]?.met);
    return gate ? [{ metric, gate }] : [];
  });
}

const only = (card: Scorecard, id: Designation): Scorecard => ({
  ...card,
  designations: card.designations.filter((score) => score.id === id),
});
