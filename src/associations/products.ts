/**
 * What can be claimed by CPOR, by the names of the scoring rules, so that a claim and the points it brings speak of the
 * same thing. Workloads, their spellings and who counts their usage are derived from the rule set; only everyday words
 * and what the rule set cannot know are written here.
 */
import { RULE_SETS, type RuleSet } from '../scoring/index.ts';
import { normalise, withoutPrefix } from '../scoring/normalise.ts';
import type { SolutionArea } from './claims/claim.ts';

export interface Product {
  readonly name: string;
  readonly solutionArea: SolutionArea;
  /** Other names, normalised. */
  readonly aliases: readonly string[];
  /** A claim on it can be for usage alone and brings no incentive money. */
  readonly usageOnly: boolean;
  /** The name of the workload in the scoring rule set; absent where no score knows it. */
  readonly ruleName?: string;
  /** Business Applications: the workload whose monthly consumption value it is part of, often a wider one ("Customer Engagement"). */
  readonly consumption?: string;
  /** Its usage is counted through partner admin link alone: a usage claim on it brings no points. */
  readonly usageByPal: boolean;
}

/** No score knows it, and Partner Center lets it be claimed (capability score playbooks, usage-only workloads). */
const WITHOUT_RULE = ['Outlook Mobile'];

/** Claims on these bring no incentive money (capability score playbooks). */
const USAGE_ONLY = ['Teams', 'Viva Engage', 'Outlook Mobile', 'Defender for Office 365'];

/** Lines of a revenue report that stand for no product. */
const NO_PRODUCT = ['Non-workload-specific F&O', 'Non-workload-specific'];

/** What people say, where the rule set's spellings do not have it. */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  'Microsoft 365 Copilot': ['copilot'],
  'Microsoft 365 Apps': ['office apps'],
  'Entra ID P1': ['entra', 'entra id', 'azure ad', 'azure ad premium', 'azure active directory', 'aad premium'],
  'SharePoint Online': ['onedrive and sharepoint'],
  'Teams Rooms': ['teams room'],
  'Viva Engage': ['engage', 'yammer enterprise'],
  'Windows 365': ['cloud pc', 'w365'],
  'Outlook Mobile': ['outlook mobile app'],
  'Defender for Office 365': ['defender for office', 'mdo'],
  'Defender for Identity': ['mdi'],
  'Purview Information Protection': ['purview', 'aip', 'mip'],
  'Business Central': ['bc'],
  'Project Operations': ['project ops'],
  'Supply Chain': ['scm'],
  'Power Automate': ['flow'],
  'Finance and Operations': ['finance operations', 'f and o'],
};

/** Words people put before a product's name. */
const PREFIXES = [
  'microsoft dynamics 365',
  'microsoft',
  'ms',
  'dynamics 365',
  'dynamics',
  'd365',
  'office 365',
  'o365',
];

export const PRODUCTS: readonly Product[] = productsOf(RULE_SETS.at(-1)!);

/** The product a text names, whatever its case, blanks and punctuation; undefined where none or no single one is meant. */
export function productNamed(text: string): Product | undefined {
  const written = normalise(text);
  return [written, ...withoutPrefix(written, PREFIXES)].map((name) => BY_NAME.get(together(name))).find(Boolean);
}

/** "Power BI" is often written "PowerBI". */
const together = (name: string): string => normalise(name).replaceAll(' ', '');

const BY_NAME: ReadonlyMap<string, Product> = new Map(
  PRODUCTS.flatMap((product) => [product.name, ...product.aliases].map((name) => [together(name), product])),
);

function productsOf(rules: RuleSet): readonly Product[] {
  return [
    ...WITHOUT_RULE.map((name) => product(name, 'microsoft-365', [])),
    ...rules.microsoft365Workloads.map(({ name, names }) => product(name, 'microsoft-365', names, { ruleName: name })),
    ...businessProducts(rules.businessApplications),
  ];
}

/**
 * The rule set names Business Applications twice, by revenue and by consumption. A workload of the rate card that is one
 * workload of the revenue list under another name ("Core HR") is that product; one that spans several of them ("Customer
 * Engagement"), or none, is a product of its own.
 */
function businessProducts({ revenue, usage }: RuleSet['businessApplications']): readonly Product[] {
  const sold = revenue.filter(({ name }) => !NO_PRODUCT.includes(name));
  const partsOf = (names: readonly string[]) => sold.filter((own) => own.names.some((name) => names.includes(name)));
  return [
    ...sold.map(({ name, names }) => {
      const consumption = usage.find((wider) => names.some((own) => wider.names.includes(own)));
      const same = consumption && partsOf(consumption.names).length === 1 ? consumption.names : [];
      return product(name, 'business-applications', [...names, ...same], { ruleName: name, consumption });
    }),
    ...usage
      .filter(({ names }) => partsOf(names).length !== 1)
      .map((own) => {
        const parts = partsOf(own.names).flatMap(({ names }) => names);
        const names = own.names.filter((name) => !parts.includes(name));
        return product(own.name, 'business-applications', names, { ruleName: own.name, consumption: own });
      }),
  ];
}

type Consumption = RuleSet['businessApplications']['usage'][number];

function product(
  name: string,
  solutionArea: SolutionArea,
  names: readonly string[],
  { ruleName, consumption }: { ruleName?: string; consumption?: Consumption | undefined } = {},
): Product {
  const aliases = new Set([...names, ...(EVERYDAY[name] ?? [])]);
  aliases.delete(normalise(name));
  return {
    name,
    solutionArea,
    aliases: [...aliases],
    usageOnly: USAGE_ONLY.includes(name),
    ...(ruleName === undefined ? {} : { ruleName }),
    ...(consumption ? { consumption: consumption.name } : {}),
    usageByPal: consumption?.attributedBy === 'pal',
  };
}
