/** Whose part in a metric changed, and what that was worth: the shares add up to the change of the points. */
import type { Counted, MetricScore } from '../../scoring/index.ts';
import { EPSILON } from '../../scoring/numbers.ts';

export interface Moved {
  readonly subject: string;
  readonly id: string;
  /** Security adds two parts, each in a unit of its own. */
  readonly part: Part;
  /** Amount after minus amount before, in the unit of `Counted.amount`. */
  readonly amount: number;
  /** What it counts with now; undefined where it does not count at all. */
  readonly now: number | undefined;
  readonly was: number | undefined;
  /** What made it count before: the certification of a person. */
  readonly detail: string | undefined;
  /** Its share of the change of the points; null where no share can be told. */
  readonly points: number | null;
}

type Part = 'azure' | 'microsoft-365' | 'whole';

/** Everybody whose amount differs, by id and part. */
export function movedIn(before: MetricScore, after: MetricScore): readonly Moved[] {
  const [then, now] = [amountsOf(before), amountsOf(after)];
  const moved = [...new Set([...then.keys(), ...now.keys()])].map((key) => {
    const [was, is] = [then.get(key), now.get(key)];
    const { subject, id, part } = (is ?? was)!;
    const amount = (is?.amount ?? 0) - (was?.amount ?? 0);
    return { subject, id, part, amount, now: is?.amount, was: was?.amount, detail: (was ?? is)!.detail };
  });
  const rates = ratesOf(before, after, moved);
  return moved
    .filter(({ amount }) => Math.abs(amount) > EPSILON)
    .map((one) => ({ ...one, points: shareOf(one.amount, rates.get(one.part) ?? null, after.max) }));
}

interface Amount extends Pick<Counted, 'subject' | 'id' | 'amount' | 'detail'> {
  readonly part: Part;
}

function amountsOf({ counted, parts }: MetricScore): ReadonlyMap<string, Amount> {
  const amounts = new Map<string, Amount>();
  for (const one of counted) {
    const part: Part = parts === undefined ? 'whole' : one.detail?.startsWith('Azure') ? 'azure' : 'microsoft-365';
    const key = `${part}\n${one.id}`;
    amounts.set(key, { ...one, part, amount: one.amount + (amounts.get(key)?.amount ?? 0) });
  }
  return amounts;
}

/**
 * Points of one unit of amount, by part: what the part brought more or less, shared evenly. null where the amounts do not
 * explain the change, as when another association type counts now.
 */
function ratesOf(before: MetricScore, after: MetricScore, moved: readonly Omit<Moved, 'points'>[]) {
  const change = after.points - before.points;
  const changes = partChanges(before, after);
  const uncut = [...changes.values()].reduce((sum, one) => sum + one, 0);
  // The maximum cuts what the parts bring together.
  const scale = Math.abs(uncut) > EPSILON ? change / uncut : 0;
  return new Map(
    Array.from(changes, ([part, own]): [Part, number | null] => {
      const amount = moved.filter((one) => one.part === part).reduce((sum, one) => sum + one.amount, 0);
      const rate = (own * scale) / amount;
      return [part, Number.isFinite(rate) && rate >= 0 ? rate : null];
    }),
  );
}

function partChanges(before: MetricScore, after: MetricScore): ReadonlyMap<Part, number> {
  if (!after.parts || !before.parts) return new Map([['whole', after.points - before.points]]);
  const valueIn = ({ parts }: MetricScore, part: Part) =>
    Math.max(parts?.find((one) => one.part === part)?.value ?? 0, 0);
  return new Map(
    after.parts.map(({ part }) => [part, (valueIn(after, part) - valueIn(before, part)) * after.pointsPerUnit]),
  );
}

/** A share beyond the whole metric only says that large movements cancelled each other out. */
function shareOf(amount: number, rate: number | null, max: number): number | null {
  const share = rate === null ? null : amount * rate;
  return share !== null && Math.abs(share) <= max ? share : null;
}
