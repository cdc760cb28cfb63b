/** What an association is for, however it is written: products by products.ts, and the services PAL is linked in. */
import { normalise } from '../scoring/normalise.ts';
import { DPOR_PRODUCT_NAMES, DPOR_PRODUCTS, type DporProduct } from './guides/dpor-request.ts';
import { PAL_PRODUCT_NAMES, PAL_PRODUCTS, type PalProduct } from './guides/pal-guide.ts';
import type { Area } from './imported.ts';
import { productNamed } from './products.ts';

/** The service of a partner admin link that a text names: its id, or what people call it. */
export function palProductNamed(text: string): PalProduct | undefined {
  return PAL_PRODUCTS.find((id) => id === text || normalise(PAL_PRODUCT_NAMES[id]) === normalise(text));
}

/** The estate of a digital partner of record that a text names: its id, or what people call it. */
function estateNamed(text: string): DporProduct | undefined {
  return DPOR_PRODUCTS.find((id) => id === text || normalise(DPOR_PRODUCT_NAMES[id]) === normalise(text));
}

/** Two spellings of one thing have the same key. */
export function itemKey(written: string): string {
  return palProductNamed(written) ?? estateNamed(written) ?? normalise(productNamed(written)?.name ?? written);
}

/** As people call it; as written where nothing is known of it. */
export function itemName(written: string): string {
  const service = palProductNamed(written);
  if (service) return PAL_PRODUCT_NAMES[service];
  const estate = estateNamed(written);
  return estate ? DPOR_PRODUCT_NAMES[estate] : (productNamed(written)?.name ?? written);
}

/** The kind of export that tells of an association for an item; null where it cannot be told. */
export function areaOf(item: string): Area | null {
  const service = palProductNamed(item);
  if (service) return service === 'azure' ? 'azure' : 'business-applications';
  return estateNamed(item) ?? productNamed(item)?.solutionArea ?? null;
}

interface SeenItem {
  readonly area: Area | null;
  readonly item: string;
}

/**
 * Whether an item that was seen is the one that was said, which may be wider: "Power Platform" is all of Business
 * Applications that PAL is linked in besides Customer Insights, and usage reports put several products of Dynamics 365
 * together as one workload.
 */
export function isItem(seen: SeenItem, said: string): boolean {
  const [own, wanted] = [itemKey(seen.item), itemKey(said)];
  if (own === wanted) return true;
  const estate = estateNamed(said);
  if (estate) return (seen.area ?? areaOf(seen.item)) === estate;
  if (wanted === 'power-platform') return seen.area === 'business-applications' && own !== 'customer-insights';
  return seen.item !== '' && productNamed(said)?.consumption === seen.item;
}
