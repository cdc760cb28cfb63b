/** People to certify: one more person in a list or a gate for each certification passed. */
import { certificationsOf, type Day, type RuleSet } from '../../scoring/index.ts';
import { EPSILON } from '../../scoring/numbers.ts';
import { ADVANCED_FACTOR } from '../effort.ts';
import type { PeopleList } from '../plan.ts';
import type { Book, Quantity } from '../score/book.ts';
import type { Measured } from '../score/measured.ts';
import type { Candidate } from './candidate.ts';

interface Counts extends PeopleList {
  readonly id: string;
}

/**
 * People are not rationed: whoever is not in a list yet, a newcomer or somebody who counts elsewhere, can pass one of its
 * certifications, and each pass is one more person in that list. Lists of one designation have no certification in
 * common, so who passes what makes no difference.
 * @param lastDay the latest day a certification must still be offered, by its weight
 */
export function peopleToCertify(
  measured: readonly Measured[],
  book: Book,
  ruleSet: RuleSet,
  lastDay: (weight: number) => Day,
): readonly Candidate[] {
  const known = certificationsOf(ruleSet);
  const weightOf = (id: string) =>
    known
      .find((certification) => certification.id === id)
      ?.lists.some(({ metric }) => metric === 'advanced-certifications')
      ? ADVANCED_FACTOR
      : 1;
  const candidateFor = (quantity: Quantity, list: readonly string[], most: number, counts: Counts): Candidate[] => {
    const offered = known.filter(({ id, retiredOn }) => {
      return list.includes(id) && (retiredOn === null || retiredOn >= lastDay(weightOf(id)));
    });
    const weight = Math.min(...offered.map(({ id }) => weightOf(id)));
    const certifications = list.filter((id) => offered.some((one) => one.id === id && weightOf(id) === weight));
    const [first] = certifications;
    if (first === undefined || most <= 0) return [];
    return [
      {
        id: `certify ${counts.id}`,
        kind: 'people',
        step: `people ${counts.id}`,
        most,
        gains: [{ quantity, amount: 1 }],
        weight,
        size: 1,
        change: (people) => ({ kind: 'certify', certification: first, people }),
        certifications,
        list: { metric: counts.metric, gate: counts.gate },
      },
    ];
  };
  return measured.flatMap(({ rule }, index) => {
    const own = book.metrics[index]!;
    if (rule.method !== 'certified-people' || !own.payable) return [];
    const [list] = own.parts;
    const metric = rule.id;
    const gates = own.gates.flatMap(({ quantity, needed }, gate) =>
      candidateFor(quantity, rule.gates[gate]!, needed - book.quantities[quantity]!, {
        id: `${metric} gate ${gate + 1}`,
        metric,
        gate: true,
      }),
    );
    const open = Math.ceil(own.max / list!.pointsPerUnit - EPSILON) - book.quantities[list!.quantity]!;
    return [...gates, ...candidateFor(list!.quantity, rule.list, open, { id: metric, metric, gate: false })];
  });
}
