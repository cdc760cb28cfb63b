/** Where the certifications that a question of the rules names are asked for. */
import { certificationsOf, type Designation, type Metric, type Month, ruleSetFor } from '../../scoring/index.ts';
import { ofKind } from './entity.ts';
import type { ReadLine } from './read.ts';

/** In the designations that are named, in all where none is; empty where no certification of the rules is named. */
export function certifiedWhere(
  line: ReadLine,
  month: Month,
  designations: readonly Designation[] = [],
): { readonly designations: readonly Designation[]; readonly metrics: readonly Metric[] } {
  const named = new Set(ofKind(line.entities, 'certification').map(({ value }) => value));
  const places = named.size === 0 ? [] : certificationsOf(ruleSetFor(month)).filter(({ id }) => named.has(id));
  const asked = places
    .flatMap(({ lists }) => lists)
    .filter(({ designation }) => designations.length === 0 || designations.includes(designation));
  return {
    designations: [...new Set(asked.map(({ designation }) => designation))],
    metrics: [...new Set(asked.map(({ metric }) => metric))],
  };
}
