/** The parts of a customer's use that one association covers, and which types of association count there. */
import type { AssociationType } from '../ids.ts';
import { ASSOCIATION_TYPES } from '../ids.ts';
import type { EligibleAssociations, MetricRule } from '../rules/metric-schema.ts';
import type { RuleSet } from '../rules/schema.ts';

export const ESTATES = [
  'microsoft-365',
  'business-applications',
  'azure',
  'power-platform',
  'customer-insights',
] as const;
export type Estate = (typeof ESTATES)[number];

/** The types that count for at least one metric on one of its tracks, in the fixed order. */
export function typesThatCount(ruleSet: RuleSet, estate: Estate): readonly AssociationType[] {
  const counting = ruleSet.designations.flatMap(({ metrics }) =>
    metrics.flatMap((rule) => eligible(rule)[estate] ?? []),
  );
  return ASSOCIATION_TYPES.filter((type) => counting.includes(type));
}

type Eligible = Partial<Record<Estate, readonly AssociationType[]>>;

function eligible(rule: MetricRule): Eligible {
  switch (rule.method) {
    case 'certified-people':
      return {};
    case 'workload-revenue-adds':
      return { 'business-applications': rule.associations.types };
    case 'workload-usage-growth':
    case 'workload-usage-deployments':
      return { 'business-applications': rule.associations.any.types, ...linked(rule.associations.pal) };
    case 'seat-adds':
      return { 'microsoft-365': onBothTracks(rule.tracks, ({ associations }) => associations.types) };
    case 'seat-usage-growth':
    case 'seat-deployments':
      return { 'microsoft-365': onBothTracks(rule.tracks, ({ options }) => options.map(({ option }) => option)) };
    case 'security-adds':
    case 'security-growth':
    case 'security-deployments':
      return { azure: rule.associations.azure.types, 'microsoft-365': rule.associations.microsoft365.types };
    case 'consumption-adds':
    case 'consumption-growth':
    case 'consumed-services':
      return { azure: rule.associations.types };
  }
}

/** Workloads of a rate card that only a partner link attributes. */
const linked = ({ types }: EligibleAssociations): Eligible => ({ 'power-platform': types, 'customer-insights': types });

function onBothTracks<T>(
  { enterprise, smb }: { readonly enterprise: T; readonly smb: T },
  types: (track: T) => readonly AssociationType[],
): readonly AssociationType[] {
  return [...types(enterprise), ...types(smb)];
}
