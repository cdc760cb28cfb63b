/** Security: an Azure part and a Microsoft 365 part, each cut at 0 before they are added. */
import type { Coverage } from '../coverage.ts';
import type { MetricRule, Pays } from '../rules/metric-schema.ts';
import { type MetricScore, REASONS } from '../scorecard.ts';
import { metricScore } from './metric-score.ts';
import { explanationOf, type Verdict, type Why } from './verdict.ts';

export type PartVerdict = Omit<Verdict, 'subject' | 'id'>;

export interface Part {
  readonly value: number;
  /** By tenant id. */
  readonly verdicts: () => ReadonlyMap<string, PartVerdict>;
}

export interface PartRule {
  /** Not cut at 0. */
  readonly value: number;
  /** undefined: the tenant does not count. */
  readonly amount: (tenant: number) => number | undefined;
  /** Why a tenant with rows in the part does not count. */
  readonly otherwise: (tenant: number) => Why;
  /** What the amount is of. */
  readonly detail: string;
}

interface Parts {
  readonly rule: MetricRule;
  readonly coverage: Coverage;
  readonly pays: Pays;
  /** null: unknown. */
  readonly azure: Part | null;
  readonly microsoft365: Part | null;
  readonly nameOf: (tenant: string) => string;
}

export function sumOfParts({ rule, coverage, pays, azure, microsoft365, nameOf }: Parts): MetricScore {
  const known = [azure, microsoft365].filter((part) => part !== null);
  return metricScore({
    rule,
    coverage,
    pays,
    value: known.length === 0 ? null : known.reduce((sum, { value }) => sum + Math.max(value, 0), 0),
    more: {
      parts: [
        { part: 'azure', value: azure?.value ?? null },
        { part: 'microsoft-365', value: microsoft365?.value ?? null },
      ],
    },
    explain: () => {
      const verdicts = known.map((part) => part.verdicts());
      const tenants = new Set(verdicts.flatMap((byTenant) => [...byTenant.keys()]));
      return explanationOf(
        Array.from(tenants).flatMap((id) => {
          const own = verdicts.map((byTenant) => byTenant.get(id)).filter((verdict) => verdict !== undefined);
          return together(own).map((verdict) => ({ subject: nameOf(id), id, ...verdict }));
        }),
      );
    },
  });
}

/** A tenant that counts in one part needs no excuse in the other; one that counts in none gets the nearest miss. */
function together(verdicts: readonly PartVerdict[]): readonly PartVerdict[] {
  // Most tenants have rows in one part only: what it says is all there is.
  if (verdicts.length === 1 && verdicts[0]!.not.length < 2) return verdicts;
  const counting = verdicts.filter(({ amount }) => amount !== undefined);
  if (counting.length > 0) return counting;
  const reasons = verdicts.flatMap(({ not }) => not);
  const nearest = reasons.toSorted((a, b) => REASONS.indexOf(b.reason) - REASONS.indexOf(a.reason)).slice(0, 1);
  return [{ not: nearest }];
}
