/** What a change does to an account, wherever accounts are kept: pure, so that every store carries it out alike. */
import { type Account, accountSchema } from './account.ts';
import { keyEntry, withEntry } from './done-keys.ts';
import { VersionConflict } from './errors.ts';
import { deepFreeze } from './freeze.ts';
import type { ChangeOptions, Decision, Json } from './store.ts';

/**
 * Decides one change.
 * @returns the result and, when there is something to write, the whole next account at the next version
 * @throws VersionConflict; whatever `decide` throws; TypeError when the next account would not be a valid one
 */
export function step<T extends Json>(
  current: Account,
  options: ChangeOptions,
  decide: (account: Account) => Decision<T>,
): Decision<T> {
  const earlier = options.key === undefined ? undefined : keyEntry(current.done, options.key);
  // The same key is the same request, so it carries the same result type.
  if (earlier) return { result: structuredClone(earlier.result) as T };
  if (options.expect !== undefined && options.expect !== current.version) throw new VersionConflict();

  const { next, result } = decide(current);
  if (next === undefined) return { result };
  const done =
    options.key === undefined ? current.done : withEntry(current.done, { key: options.key, at: options.at, result });
  return { next: asStored({ ...next, schema: current.schema, version: current.version + 1, done }, current), result };
}

/**
 * The account as it will be read back, so that memory never holds what the disk does not. Items of a list that stand in
 * the current account are taken over as they are: they were checked when they were stored, and there may be thousands.
 */
function asStored(next: Readonly<Record<string, unknown>>, current: Account): Account {
  const stored = new Map(
    Object.entries(current).map(([list, items]) => [list, new Set(Array.isArray(items) ? items : [])]),
  );
  const isNew = (list: string) => (item: unknown) => !stored.get(list)?.has(item);
  const made = Object.entries(next).map(([list, items]) => [
    list,
    Array.isArray(items) ? items.filter(isNew(list)) : items,
  ]);
  const checked = accountSchema.safeParse(JSON.parse(JSON.stringify(Object.fromEntries(made))));
  if (!checked.success) {
    const places = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    throw new TypeError(`The change would leave an invalid account, so nothing was saved (${places})`);
  }
  const whole = Object.entries(checked.data).map(([list, items]) => {
    const wanted = next[list];
    return [list, Array.isArray(wanted) && Array.isArray(items) ? filledIn(wanted, isNew(list), items) : items];
  });
  return deepFreeze({ ...checked.data, ...Object.fromEntries(whole) });
}

/** A list with its new items replaced, in turn, by what became of them. */
function filledIn(wanted: readonly unknown[], isNew: (item: unknown) => boolean, made: readonly unknown[]): unknown[] {
  const next = made.values();
  return wanted.map((item) => (isNew(item) ? next.next().value : item));
}
