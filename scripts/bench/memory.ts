import { readLargeExport } from '../../test/portfolio/large-export.ts';

const MEGABYTES = 210;
const HEAP = 128;

/** A large file read by a process whose heap is smaller than the file: it ends with an error when it does not fit. */
export async function measureMemory(): Promise<void> {
  const { milliseconds, residentMegabytes } = await readLargeExport({ megabytes: MEGABYTES, heapMegabytes: HEAP });
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(
    `read a ${MEGABYTES} MB export     ${seconds} s within a heap of ${HEAP} MB, ${residentMegabytes} MB resident at most`,
  );
}
