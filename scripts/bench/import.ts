import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { OWNER } from '../../src/bot/access/local-members.ts';
import { claimDesk } from '../../src/bot/claims/claim-desk.ts';
import { importer } from '../../src/bot/importer.ts';
import { partnerReader } from '../../src/bot/partner.ts';
import { fileOnDisk, readExports } from '../../src/portfolio/index.ts';
import type { Portfolio } from '../../src/scoring/index.ts';
import { openEmbeddedStore } from '../../src/storage/index.ts';
import { timed, whole } from './measure.ts';

const ACCOUNT = 'bench';
const clock = { now: () => new Date('2026-11-21T09:00:00Z') };

/** Reading with the bare parser, reading as Seventy does, and a whole import that is durable at its end. */
export async function measureImport(files: readonly string[], data: string): Promise<Portfolio> {
  const bare = await timed(async () => {
    let rows = 0;
    for (const file of files) rows += await parsedRows(file);
    return rows;
  });
  const read = await timed(() => readExports(files.map(fileOnDisk), { thisMonth: '2026-11' }));
  const rows = read.result.files.reduce((sum, { accepted }) => sum + accepted, 0);
  const perSecond = (ms: number) => `${whole(rows / (ms / 1000))} rows/s`;
  console.log(`csv-parse alone          ${whole(bare.ms)} ms for ${whole(rows)} rows, ${perSecond(bare.ms)}`);
  console.log(
    `read exports             ${whole(read.ms)} ms, ${perSecond(read.ms)}, ${ratio(read.ms, bare.ms)} of csv-parse`,
  );

  const store = await openEmbeddedStore(data);
  const partner = partnerReader({ store, account: ACCOUNT, thisMonth: () => '2026-11' });
  const place = { store, account: ACCOUNT, clock, partner };
  const desk = claimDesk({ ...place, settings: { rules: '2023-10', holidays: [] } });
  const { take } = importer({ ...place, claimDesk: desk, onError: console.error });
  const by = { member: OWNER, sender: { platform: 'local', id: OWNER.id } } as const;
  const durable = await timed(() => take(files.map(fileOnDisk), by, 'bench'));
  console.log(
    `import, durable, scored  ${whole(durable.ms)} ms, ${perSecond(durable.ms)}, ${ratio(durable.ms, bare.ms)} of csv-parse`,
  );
  const { portfolio } = await partner();
  await store.close();
  return portfolio;
}

const ratio = (ms: number, against: number) => `${(ms / against).toFixed(2)}x the time`;

async function parsedRows(file: string): Promise<number> {
  let rows = -1;
  const delimiter = file.endsWith('.tsv') ? '\t' : ',';
  for await (const _row of createReadStream(file).pipe(parse({ delimiter }))) rows += 1;
  return rows;
}
