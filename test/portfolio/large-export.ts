/** Reading an export larger than the memory allowed, for a quick test and for the bench. */
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { AZURE_USAGE } from '../../src/portfolio/formats/azure.ts';
import { columnKey } from '../../src/portfolio/formats/format.ts';

export interface LargeRead {
  readonly rows: number;
  readonly accepted: number;
  readonly milliseconds: number;
  /** Of the whole process, at its highest. */
  readonly residentMegabytes: number;
}

/**
 * Writes an Azure usage export of at least the given size, reads it in a process of its own whose heap is limited, and
 * removes it again.
 * @throws when the process runs out of memory
 */
export async function readLargeExport(limits: {
  readonly megabytes: number;
  readonly heapMegabytes: number;
}): Promise<LargeRead> {
  const folder = await mkdtemp(join(tmpdir(), 'seventy-'));
  try {
    const path = join(folder, 'azure-usage.csv');
    await pipeline(azureUsage(limits.megabytes * 1024 * 1024), createWriteStream(path));
    const reader = fileURLToPath(new URL('./read-in-child.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [
      `--max-old-space-size=${limits.heapMegabytes}`,
      reader,
      path,
    ]);
    return JSON.parse(stdout) as LargeRead;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const HEADER = [
  ...new Map(
    [...Object.keys(AZURE_USAGE.required), ...Object.keys(AZURE_USAGE.optional), ...AZURE_USAGE.ignored].map((name) => [
      columnKey(name),
      name,
    ]),
  ).values(),
];

const guid = (kind: number, index: number) => `${String(index).padStart(8, '0')}-${1000 + kind}-4abc-9def-0123456789ab`;

/** Cells that vary from row to row as in a partner's export; the other columns repeat one text. */
const VARYING: Readonly<Record<string, (row: number) => string>> = {
  SubscriptionId: (row) => guid(1, row % 5_000),
  CustomerTenantId: (row) => guid(2, row % 2_000),
  CustomerName: (row) => `"Customer ${row % 2_000}, Ltd"`,
  Month: (row) => `${2024 + (Math.floor(row / 12) % 2)}-${String(1 + (row % 12)).padStart(2, '0')}-01`,
  ServiceLevel2: (row) => `Azure Service ${row % 200}`,
  ServiceLevel4: (row) => `Meter ${row % 3_000}`,
  IsACRDuplicateAtPGALevel: (row) => (row % 5 === 0 ? '1' : '0'),
  ACR_USD: (row) => (((row * 7_919) % 1_000_003) / 7).toFixed(6),
};

function* azureUsage(bytes: number): Generator<string> {
  let block = `${HEADER.join(',')}\n`;
  let size = 0;
  for (let row = 0; size + block.length < bytes; row++) {
    block += `${HEADER.map((name) => VARYING[name]?.(row) ?? 'text').join(',')}\n`;
    if (block.length < 65_536) continue;
    yield block;
    size += block.length;
    block = '';
  }
  yield block;
}
