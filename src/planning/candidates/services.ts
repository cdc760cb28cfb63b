/** Azure services that a new association would be the first to deploy. */
import type { Measured } from '../score/measured.ts';
import { servicesUsed } from '../score/services.ts';
import type { Gain } from './candidate.ts';
import type { World } from './world.ts';

/**
 * @param after with the association at everybody
 * @returns by tenant id
 */
export function servicesBrought(
  { portfolio, asOf, measured, book }: World,
  after: readonly Measured[],
): ReadonlyMap<string, readonly Gain[]> {
  const index = measured.findIndex(({ rule }) => rule.method === 'consumed-services');
  const is = after[index]?.parts[0];
  if (!is) return new Map();
  const deployed = new Set(is.score.counted.map(({ id }) => id));
  const open = new Map(
    book.metrics[index]!.parts.flatMap(({ service, quantity }) =>
      service !== undefined && deployed.has(service) ? [[service, quantity] as const] : [],
    ),
  );
  if (open.size === 0) return new Map();
  const gains = Array.from(servicesUsed(portfolio, asOf), ([tenant, services]) => {
    const brought = [...services].flatMap((id) => open.get(id) ?? []);
    return [tenant, brought.map((quantity): Gain => ({ quantity, amount: 1 }))] as const;
  });
  return new Map(gains);
}
