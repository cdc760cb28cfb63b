/** Checks a rule set across its tables, which a schema of single rows cannot. */
import { DESIGNATIONS } from '../ids.ts';
import type { RuleSet } from './schema.ts';

/** @throws Error that names the row, when a row refers to a certification or source that no table holds. */
export function checkReferences(ruleSet: RuleSet): void {
  const known = new Set(ruleSet.certifications.rows.map((row) => row.id));
  const listed = ruleSet.designations.map((designation) => designation.id);
  if (listed.join() !== DESIGNATIONS.join()) throw new Error(`Rule set ${ruleSet.id} must list the six designations.`);
  for (const designation of ruleSet.designations) {
    for (const metric of designation.metrics) {
      if (metric.method !== 'certified-people') continue;
      const unknown = [...metric.gates.flat(), ...metric.list].find((id) => !known.has(id));
      if (unknown) throw new Error(`${designation.id} ${metric.id} names ${unknown}, which is no certification.`);
    }
  }
  const missing = sourceIds(ruleSet).find((id) => !(id in ruleSet.sources));
  if (missing) throw new Error(`Rule set ${ruleSet.id} refers to the source ${missing}, which it does not describe.`);
}

function sourceIds(table: unknown): string[] {
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) =>
    key === 'source' ? [String(value)] : key === 'sources' ? [] : sourceIds(value),
  );
}
