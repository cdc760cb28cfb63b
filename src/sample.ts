import { fileURLToPath } from 'node:url';
import { SAMPLE_FILES } from '../samples/files.ts';
import { fileOnDisk, readExports } from './portfolio/index.ts';
import type { Portfolio } from './scoring/index.ts';

/** Months of the sample never count as future ones, whatever the machine's clock says. */
const NO_FUTURE = '2099-12';

let loaded: Promise<Portfolio> | undefined;

/** The fictional partner, read from its exports once. */
export function samplePortfolio(): Promise<Portfolio> {
  loaded ??= readExports(
    SAMPLE_FILES.map((url) => fileOnDisk(fileURLToPath(url))),
    { thisMonth: NO_FUTURE },
  ).then(({ files, tables }) => {
    const broken = files.find(({ error }) => error !== undefined);
    if (broken) throw new Error(`The sample file ${broken.name} cannot be read: ${broken.error}`);
    return { tables };
  });
  return loaded;
}
