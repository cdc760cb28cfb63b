/** Records of one kind, read once and written only when they change. */
import type { z } from 'zod';
import { keepNewest } from '../../../src/keep-newest.ts';
import { inOrder } from '../../delivery/in-order.ts';
import type { Json, Records } from '../../ports.ts';

const REMEMBERED = 10_000;

export interface Kept<T> {
  /** As it is after all changes asked for before. */
  get(id: string): Promise<T | undefined>;
  /** Reads, decides and writes as one step; undefined removes the record. */
  change(id: string, decide: (known: T | undefined) => T | undefined): Promise<void>;
  list(): Promise<readonly { readonly id: string; readonly value: T }[]>;
}

/** What the schema does not take counts as absent. */
export function keptRecords<T extends Json>(records: Records, kind: string, schema: z.ZodType<T>): Kept<T> {
  const known = new Map<string, T | undefined>();
  const step = inOrder();
  const read = (value: Json | undefined): T | undefined => schema.safeParse(value).data;

  const current = async (id: string): Promise<T | undefined> => {
    if (known.has(id)) return known.get(id);
    const value = read(await records.get(kind, id));
    remember(id, value);
    return value;
  };
  const remember = (id: string, value: T | undefined): void => {
    known.set(id, value);
    keepNewest(known, REMEMBERED);
  };
  return {
    get: (id) => step(id, () => current(id)),
    change: (id, decide) =>
      step(id, async () => {
        const before = await current(id);
        const after = decide(before);
        if (JSON.stringify(before) === JSON.stringify(after)) return;
        if (after === undefined) await records.remove(kind, id);
        else await records.put(kind, id, after);
        remember(id, after);
      }),
    list: async () =>
      (await records.list(kind)).flatMap(({ id, value }) => {
        const good = read(value);
        return good === undefined ? [] : { id, value: good };
      }),
  };
}
