/** The product a question about eligibility names, and the part of the metrics that it is counted in. */
import type { Designation, DesignationRule, Estate, ReportId, RuleSet } from '../../scoring/index.ts';
import { normalise } from '../../scoring/normalise.ts';
import { itemName, palProductNamed } from '../items.ts';
import { productNamed } from '../products.ts';
import type { Part } from './eligibility-schema.ts';

export interface ProductMeant {
  readonly name: string;
  /** Where it counts at all. */
  readonly designations: readonly Designation[];
  /** Metrics without parts have all products in them. */
  readonly parts: readonly Part[];
}

const FAMILIES: Readonly<Record<string, { readonly estate: Estate; readonly names: readonly string[] }>> = {
  'Dynamics 365': {
    estate: 'business-applications',
    names: ['dynamics 365', 'dynamics', 'd365', 'microsoft dynamics 365'],
  },
  'Microsoft 365': { estate: 'microsoft-365', names: ['microsoft 365', 'm365', 'office 365', 'o365', 'office'] },
  'Power Platform': {
    estate: 'power-platform',
    names: ['power platform', 'microsoft power platform', 'powerplatform'],
  },
  Azure: { estate: 'azure', names: ['azure', 'microsoft azure'] },
};

const PART_OF: Readonly<Record<Estate, Part>> = {
  'microsoft-365': 'microsoft-365',
  'business-applications': 'dynamics-365',
  azure: 'azure',
  'power-platform': 'power-platform',
  'customer-insights': 'power-platform',
};

/** null where nothing is known of it. */
export function productMeant(ruleSet: RuleSet, typed: string): ProductMeant | null {
  const written = normalise(typed);
  const family = Object.entries(FAMILIES).find(([, { names }]) => names.includes(written));
  if (family) return meant(ruleSet, family[0], family[1].estate);
  const product = productNamed(typed);
  const service = palProductNamed(typed);
  if (service) return meant(ruleSet, itemName(service), service);
  if (!product) return null;
  const workload = ruleSet.microsoft365Workloads.find(({ name }) => name === product.ruleName);
  const estate = product.usageByPal ? 'power-platform' : product.solutionArea;
  return { ...meant(ruleSet, product.name, estate), ...(workload && { designations: workload.countsIn }) };
}

/** The report that tells of an estate: a designation that reads it counts the estate. */
const REPORT_OF: Readonly<Record<Part, ReportId | null>> = {
  azure: 'azure-usage',
  'microsoft-365': 'office-usage',
  'dynamics-365': 'business-applications-usage',
  'power-platform': 'business-applications-usage',
  whole: null,
};

function meant({ designations }: RuleSet, name: string, estate: Estate): ProductMeant {
  const part = PART_OF[estate];
  const reads = ({ metrics }: DesignationRule) =>
    metrics.some(({ needs }) => needs.some(({ report }) => report === REPORT_OF[part]));
  return { name, designations: designations.filter(reads).map(({ id }) => id), parts: [part] };
}
