/** What somebody asks about eligibility, and the question of each type and designation in it. */
import type { Question } from '../../associations/eligibility/eligibility.ts';
import type { ProductMeant } from '../../associations/eligibility/product-meant.ts';
import type { AssociationType, Designation, Metric, Track } from '../../scoring/index.ts';

export interface Asked {
  /** Empty: all. */
  readonly types: readonly AssociationType[];
  readonly designations: readonly Designation[];
  readonly metrics: readonly Metric[];
  readonly track?: Track | undefined;
  readonly product?: ProductMeant | undefined;
}

/** A product counts in its own designations, whatever else was named. */
export function ofProduct(asked: Asked): Asked {
  const { product, designations } = asked;
  if (!product) return asked;
  const own = designations.filter((id) => product.designations.includes(id));
  return { ...asked, designations: own.length > 0 ? own : product.designations };
}

export const questionOf = (
  { metrics, track, product }: Asked,
  type: AssociationType,
  designation: Designation,
): Question => {
  return { type, designation, metrics, track, ...(product && { parts: product.parts }) };
};
