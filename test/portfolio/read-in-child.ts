/** Reads the export named on the command line and prints what it took. */
import { fileOnDisk, readExports } from '../../src/portfolio/index.ts';
import { THIS_MONTH } from './files.ts';
import type { LargeRead } from './large-export.ts';

const started = performance.now();
const { files } = await readExports([fileOnDisk(process.argv[2]!)], { thisMonth: THIS_MONTH });
const { rows, accepted } = files[0]!;
console.log(
  JSON.stringify({
    rows,
    accepted,
    milliseconds: Math.round(performance.now() - started),
    residentMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  } satisfies LargeRead),
);
