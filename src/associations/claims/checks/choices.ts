/** Whether solution area, activities and products go together, and what the choice will not bring. */
import { type Product, productNamed } from '../../products.ts';
import type { ClaimFields } from '../claim.ts';
import { error, type Finding, warning } from './finding.ts';

export const AREA_NAMES: Readonly<Record<ClaimFields['solutionArea'], string>> = {
  'business-applications': 'Business Applications',
  'microsoft-365': 'Microsoft 365',
};

export function choiceFindings(fields: ClaimFields): readonly Finding[] {
  return [...activityFindings(fields), ...productFindings(fields)];
}

function activityFindings({ solutionArea, activities }: ClaimFields): readonly Finding[] {
  const revenue = activities.includes('revenue-association');
  if (solutionArea === 'microsoft-365' && activities.some((activity) => activity !== 'usage')) {
    return [
      error(
        'activities',
        'A Microsoft 365 claim is for usage only; pre-sales and revenue association are for Business Applications.',
      ),
    ];
  }
  if (!revenue) return [];
  if (activities.length > 1) {
    return [error('activities', 'Revenue association stands alone: choose either it, or usage and pre-sales.')];
  }
  return [
    warning(
      'activities',
      'Do not choose revenue association if you want incentives: choose usage or pre-sales instead.',
    ),
  ];
}

function productFindings({ solutionArea, products, activities }: ClaimFields): readonly Finding[] {
  return products.flatMap((name): readonly Finding[] => {
    const product = productNamed(name);
    if (!product) return [warning('products', `I do not know "${name}": take the name that Partner Center lists.`)];
    if (product.solutionArea !== solutionArea) {
      const says = `${product.name} belongs to ${AREA_NAMES[product.solutionArea]}: file it as a claim of its own.`;
      return [error('products', says)];
    }
    return whatItWillNotBring(product, activities).map((says) => warning('products', says));
  });
}

/** Rules of the capability score (2026) and the usage-only workloads of its playbooks. */
function whatItWillNotBring({ name, usageOnly, ruleName, usageByPal }: Product, activities: ClaimFields['activities']) {
  return [
    ...(usageOnly ? [`${name} can be claimed for usage only, and such a claim brings no incentive money.`] : []),
    ...(ruleName === undefined ? [`${name} counts in no capability score.`] : []),
    ...(usageByPal && activities.includes('usage')
      ? [`Usage of ${name} counts through partner admin link (PAL) only: link your partner ID as well.`]
      : []),
  ];
}
