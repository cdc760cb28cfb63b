import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_FILES } from '../../samples/files.ts';
import { fileOnDisk, type Reading, readExports } from '../../src/portfolio/index.ts';
import { REPORTS } from '../../src/scoring/index.ts';

describe('importing the sample as a partner would', () => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await readExports(
      SAMPLE_FILES.map((file) => fileOnDisk(fileURLToPath(file))),
      { thisMonth: '2026-11' },
    );
  });

  it('brings every report once', () => {
    expect(reading.files.map(({ report }) => report).toSorted()).toEqual([...REPORTS].toSorted());
  });

  it('refuses no file, skips no row and leaves no column unknown', () => {
    for (const file of reading.files) {
      expect(file).toMatchObject({ accepted: file.rows, skipped: [], unknownColumns: [] });
      expect(file.error).toBeUndefined();
      expect(file.rows).toBeGreaterThan(0);
    }
  });

  it.each(['azure-usage', 'office-usage', 'enterprise-mobility', 'customers', 'product-subscriptions'] as const)(
    'covers May 2024 to October 2026 without a gap: %s',
    (report) => {
      const months = [...(reading.tables[report]?.text.month.values ?? [])].toSorted();
      expect(months).toHaveLength(30);
      expect([months[0], months.at(-1)]).toEqual(['2024-05', '2026-10']);
    },
  );
});
