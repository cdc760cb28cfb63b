/** Which estate of a customer, or which family of products, is meant. */
import type { DporProduct } from '../../associations/guides/dpor-request.ts';
import { productNamed } from '../../associations/products.ts';
import type { Designation } from '../../scoring/index.ts';
import { productsIn } from './claims/arguments.ts';
import { ofKind } from './entity.ts';
import type { ReadLine } from './read.ts';

/** "Microsoft 365" and "Dynamics 365" are read as the designations people call so. */
const BY_DESIGNATION: Readonly<Partial<Record<Designation, DporProduct>>> = {
  'modern-work': 'microsoft-365',
  'business-applications': 'business-applications',
  infrastructure: 'azure',
  'digital-app-innovation': 'azure',
  'data-ai': 'azure',
};

/** The one estate a text names, by its own name or by what is in it; undefined where it names none or several. */
export function estateIn(line: ReadLine): DporProduct | undefined {
  const named = new Set([
    ...ofKind(line.entities, 'designation').flatMap(({ value }) => value.map((one) => BY_DESIGNATION[one])),
    ...ofKind(line.entities, 'platform').map(({ value }) => (value === 'azure' ? value : 'business-applications')),
    ...productsIn(line).map((product) => productNamed(product)?.solutionArea),
  ]);
  named.delete(undefined);
  return named.size === 1 ? [...named][0] : undefined;
}

/** Families of products that people also call a designation by. */
const FAMILIES = new Set(['power platform', 'powerplatform', 'dynamics 365', 'dynamics', 'd365']);

/** The family of products a text names, as typed. */
export function familyIn({ entities, spans, text }: ReadLine): string | undefined {
  return ofKind(entities, 'designation')
    .map(({ from, to }) => text.slice(spans[from]![0], spans[to - 1]![1]))
    .find((typed) => FAMILIES.has(typed.toLowerCase()));
}
