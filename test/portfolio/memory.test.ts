import { expect, test } from 'vitest';
import { readLargeExport } from './large-export.ts';

test('an export may be larger than the memory there is', async () => {
  const { rows, accepted } = await readLargeExport({ megabytes: 32, heapMegabytes: 24 });
  expect(rows).toBeGreaterThan(80_000);
  expect(accepted).toBe(rows);
});
