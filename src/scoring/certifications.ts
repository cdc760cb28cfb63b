/** The certifications of a rule set and the metrics they count in. */
import type { Day, Designation, Metric, Month } from './ids.ts';
import type { RuleSet } from './rules/schema.ts';

export interface Certification {
  readonly id: string;
  readonly title: string;
  readonly retiredOn: Day | null;
  /** The last day it counts, however long a person's own one is valid. */
  readonly countsUntil: Day | null;
  readonly lists: readonly { designation: Designation; metric: Metric; role: 'list' | 'gate' }[];
  readonly source: string;
  readonly effectiveFrom: Month;
}

export function certificationsOf({ certifications, designations, sources }: RuleSet): readonly Certification[] {
  return certifications.rows.map(({ id, title, retiredOn, countsUntil, source, effectiveFrom }) => ({
    id,
    title,
    retiredOn,
    countsUntil,
    lists: designations.flatMap((designation) =>
      designation.metrics.flatMap((metric) => {
        if (metric.method !== 'certified-people') return [];
        const place = { designation: designation.id, metric: metric.id };
        const gate = metric.gates.some((ids) => ids.includes(id)) ? [{ ...place, role: 'gate' as const }] : [];
        return metric.list.includes(id) ? [...gate, { ...place, role: 'list' as const }] : gate;
      }),
    ),
    source: sources[source] ?? source,
    effectiveFrom,
  }));
}
