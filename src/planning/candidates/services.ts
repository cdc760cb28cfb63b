/** Azure services that a new association would be the first to deploy. */
import { monthNumber } from '../../scoring/months.ts';
import { normalise } from '../../scoring/normalise.ts';
import type { Measured } from '../score/measured.ts';
import type { Gain } from './candidate.ts';
import type { World } from './world.ts';

const MONTHS_OF_A_YEAR = 12;

/**
 * Services are counted once however many customers use them, so gains of two customers may be the same service: what is
 * too much is refused when the way is scored.
 * @param after with the association at everybody
 * @returns by tenant id
 */
export function servicesBrought(
  { portfolio, asOf, measured, book }: World,
  after: readonly Measured[],
): ReadonlyMap<string, readonly Gain[]> {
  const index = measured.findIndex(({ rule }) => rule.method === 'consumed-services');
  const usage = portfolio.tables['azure-usage'];
  const [is, was] = [after[index]?.parts[0], measured[index]?.parts[0]];
  if (!usage || !is || !was || was.score.points >= was.score.max) return new Map();
  const known = new Set(was.score.counted.map(({ id }) => id));
  const fresh = new Set(is.score.counted.map(({ id }) => id).filter((id) => !known.has(id)));
  if (fresh.size === 0) return new Map();
  const { tenant, month, service2 } = usage.text;
  const ids = service2.values.map(normalise);
  const ago = month.values.map((text) => monthNumber(asOf) - monthNumber(text));
  const brought = new Map<string, Set<string>>();
  for (let row = 0; row < usage.rows; row++) {
    const id = ids[service2.codes[row]!]!;
    const months = ago[month.codes[row]!]!;
    if (!fresh.has(id) || months < 0 || months >= MONTHS_OF_A_YEAR) continue;
    const who = tenant.values[tenant.codes[row]!]!;
    brought.set(who, (brought.get(who) ?? new Set()).add(id));
  }
  const { quantity } = book.metrics[index]!.parts[0]!;
  return new Map(Array.from(brought, ([who, services]) => [who, [{ quantity, amount: services.size }]]));
}
