/** Which association counts where, in words. */
import { isDeepStrictEqual } from 'node:util';
import { designationName, joined, metricName, month, TRACK_NAMES } from '../../../cards/index.ts';
import type { Eligibility } from '../../associations/eligibility/eligibility.ts';
import type { CporActivity, Part } from '../../associations/eligibility/eligibility-schema.ts';
import type { WayGroup } from '../../associations/eligibility/groups.ts';
import type { ProductMeant } from '../../associations/eligibility/product-meant.ts';
import { type Designation, type Metric, TRACKS } from '../../scoring/index.ts';

export const designationsInWords = (ids: readonly Designation[]) => joined(ids.map(designationName), 'and');
/** "Power Platform (Business Applications)". */
export function whereInWords(ids: readonly Designation[], product: ProductMeant | undefined): string {
  return product ? `${product.name} (${designationsInWords(ids)})` : designationsInWords(ids);
}
export const metricsInWords = (ids: readonly Metric[]) =>
  joined(
    ids.map((id) => metricName(id).toLowerCase()),
    'and',
  );

const PART_WORDS: Readonly<Record<Part, string>> = {
  whole: '',
  azure: 'the Azure side',
  'microsoft-365': 'the Microsoft 365 side',
  'dynamics-365': 'Dynamics 365',
  'power-platform': 'Power Platform and Customer Insights',
};
const ACTIVITY_WORDS: Readonly<Record<Exclude<CporActivity, 'none'>, string>> = {
  osu: 'usage (OSU)',
  osa: 'pre-sales (OSA)',
  revrec: 'revenue association (RevRec)',
  'revrec-performance': 'revenue association (RevRec)',
};

/** "usage growth and deployments, Dynamics 365 workloads only, with usage (OSU) claims". */
export function groupWords({ metrics, tracks, parts, activities }: WayGroup): string {
  const claimed = new Set((activities ?? []).flatMap((one) => (one === 'none' ? [] : [ACTIVITY_WORDS[one]])));
  return [
    metricsInWords(metrics),
    parts === null
      ? ''
      : `${joined(
          parts.map((part) => PART_WORDS[part]),
          'and',
        )} only`,
    tracks.length === TRACKS.length ? '' : `${tracks.map((track) => TRACK_NAMES[track]).join()} track only`,
    claimed.size === 0 ? '' : `with ${joined([...claimed], 'or')} claims`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** How an association counts in a designation: "net customer adds, usage growth and deployments". */
export function countsInWords({ counts }: Pick<Eligibility, 'counts'>): string {
  return counts.length === 0 ? 'does not count' : counts.map(groupWords).join('; ');
}

/** One sentence where the playbooks say otherwise; `editions` names them. */
export function otherwiseInWords(cell: Eligibility, editions: string): string | null {
  if (cell.playbooks === null) return null;
  const { more, less } = cell.playbooks;
  const [what, where] = [cell.type.toUpperCase(), designationName(cell.designation)];
  const nothing = more.length === 0 && isDeepStrictEqual(less, cell.counts);
  const said = nothing
    ? ['it does not count']
    : [
        ...(more.length === 0 ? [] : [`also ${more.map(groupWords).join('; ')}`]),
        ...(less.length === 0 ? [] : [`not ${less.map(groupWords).join('; ')}`]),
      ];
  return `${editions} differs on ${what} for ${where}: ${said.join('; ')}. The newer page (${month(cell.since)}) holds.`;
}
