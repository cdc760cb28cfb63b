import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { addHours } from 'date-fns/addHours';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { IncomingFile, Sender } from '../../src/bot/message.ts';
import { proofKeeper } from '../../src/bot/proof/proof-keeper.ts';
import { FileMissing, openEmbeddedStore, type Store } from '../../src/storage/index.ts';
import { claimIn, SOW } from '../associations/claims/fixtures.ts';
import { docx, EXE, office, PNG, pdf, WEB_PAGE, zipBomb } from '../associations/proof/documents.ts';

const LIMIT = 1024 * 1024;
const ANA: Sender = { platform: 'slack', id: 'T1:UANA', name: 'Ana' };
const BEN: Sender = { platform: 'slack', id: 'T1:UBEN', name: 'Ben' };

let folder: string;
let store: Store;
let now: Date;
const errors: unknown[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seventy-test-'));
  store = await openEmbeddedStore(folder);
  now = new Date('2026-11-21T09:00:00Z');
  errors.length = 0;
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
});

const keeper = () =>
  proofKeeper({
    store,
    account: 'partner',
    clock: { now: () => now },
    limit: LIMIT,
    onError: (error) => errors.push(error),
  });

const file = (name: string, ...pieces: readonly Uint8Array[]): IncomingFile => ({
  name,
  async *open() {
    yield* pieces;
  },
});

/** Everything that lies in the data folder besides the lock. */
const lying = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('lock'))
    .map(({ name }) => name);

async function kept(incoming: IncomingFile, by = ANA) {
  const result = await keeper().keep(incoming, by);
  if (!result.ok) throw new Error(result.says);
  return result.proof;
}

describe('A document that cannot be proof', () => {
  const hundredMegabytes: IncomingFile = {
    name: 'video.pdf',
    async *open() {
      for (let piece = 0; piece < 100; piece += 1) yield new Uint8Array(LIMIT);
    },
  };
  const broken: IncomingFile = {
    name: 'sow.pdf',
    async *open() {
      yield pdf('Hello').subarray(0, 20);
      throw new Error('connection reset by 10.0.0.7');
    },
  };

  it.each([
    ['a renamed program', file('sow.pdf', EXE), '“sow.pdf” is a program, whatever its name says'],
    ['a bomb', file('sow.docx', zipBomb()), '“sow.docx” unpacks to far more than a document holds'],
    ['an upload of 100 MB', hundredMegabytes, '“video.pdf” is larger than 1 MB, the most I keep'],
    ['an empty file', file('sow.pdf'), '“sow.pdf” is empty'],
    ['a sign-in page', file('sow.pdf', WEB_PAGE), '“sow.pdf” is a web page'],
    ['a document with macros', file('sow.docm', office('docm', {})), '“sow.docm” holds macros'],
    ['an upload that breaks off', broken, '“sow.pdf” could not be read to its end. Send it again.'],
    ['a program with a path', file('..\\..\\etc/cron.d/run\u202Efdp.exe', EXE), '“runfdp.exe” is a program'],
  ])('%s is refused with one sentence, and nothing is left of it', async (_, incoming, says) => {
    const result = await keeper().keep(incoming, ANA);
    expect(result).toEqual({ ok: false, says: expect.stringContaining(says) });
    expect(lying()).toEqual([]);
  });

  it('is not read beyond what may be kept', async () => {
    let read = 0;
    let closed = false;
    const endless: IncomingFile = {
      name: 'video.pdf',
      async *open() {
        try {
          for (;;) {
            read += 64 * 1024;
            yield new Uint8Array(64 * 1024);
          }
        } finally {
          closed = true;
        }
      },
    };
    expect(await keeper().keep(endless, ANA)).toMatchObject({ ok: false });
    expect(read).toBeLessThanOrEqual(LIMIT + 64 * 1024);
    expect(closed).toBe(true);
  });
});

describe('A document that can be proof', () => {
  it('is kept byte for byte, under a name that fits what it is', async () => {
    const bytes = docx('Signed by Contoso');
    const proof = await kept(file('بيان العمل.pdf', bytes.subarray(0, 100), bytes.subarray(100)));
    expect(proof).toMatchObject({ name: 'بيان العمل.docx', type: 'docx', bytes: bytes.length, hints: null });
    expect(Buffer.compare(await keeper().bytes(proof.file), bytes)).toBe(0);
  });

  it('of exactly the limit is kept', async () => {
    const proof = await kept(file('scan.png', PNG, new Uint8Array(LIMIT - PNG.length)));
    expect(proof.bytes).toBe(LIMIT);
  });

  it('shows hints of a claim, and none where there is no text to read', async () => {
    const subject = { customer: 'Contoso', partner: null, products: ['Teams'] };
    const sow = await kept(file('sow.pdf', pdf('Teams for Contoso, 5 March 2026')));
    expect(await keeper().hints(sow, subject)).toEqual({ customer: true, partner: false, product: true, date: true });
    expect(await keeper().hints(await kept(file('scan.png', PNG)), subject)).toBeNull();
  });

  it('waits its turn where many come at once, so that one thread looks at a time and none stays behind', async () => {
    let [threads, most] = [0, 0];
    const begun = (thread: Worker) => {
      threads += 1;
      most = Math.max(most, threads);
      thread.once('exit', () => {
        threads -= 1;
      });
    };
    process.on('worker', begun);
    onTestFinished(() => void process.off('worker', begun));
    const desk = keeper();
    const proofs = ['One', 'Two', 'Three'].map(async (text) => {
      const result = await desk.keep(file('sow.docx', docx(text)), ANA);
      return result.ok && desk.hints(result.proof, { customer: text, partner: null, products: [] });
    });
    expect(await Promise.all(proofs)).toMatchObject([{ customer: true }, { customer: true }, { customer: true }]);
    expect([most, threads]).toEqual([1, 0]);
  });

  it('waits for its claim, for a day, after a restart too, and for nobody but who brought it', async () => {
    const proof = await kept(file('sow.pdf', pdf('Hello')));
    expect(await keeper().waiting(proof.file, BEN)).toBeNull();
    now = addHours(now, 23);
    expect(await keeper().waiting(proof.file, ANA)).toEqual(proof);
    now = addHours(now, 2);
    expect(await keeper().waiting(proof.file, ANA)).toBeNull();
  });

  it('waits for everybody who brought it', async () => {
    const [mine, theirs] = [await kept(file('a.png', PNG)), await kept(file('b.png', PNG), BEN)];
    expect(mine.file).toBe(theirs.file);
    expect(await keeper().waiting(mine.file, ANA)).toMatchObject({ name: 'a.png' });
    expect(await keeper().waiting(mine.file, BEN)).toMatchObject({ name: 'b.png' });
  });
});

describe('What is left over', () => {
  const pass = (days: number) => {
    now = addHours(now, days * 24);
  };
  /** By the time of the machine, documents are written now: the clock goes on from there. */
  beforeEach(() => {
    now = new Date();
  });

  it('goes with the next document once nobody will ask for it any more', async () => {
    const old = await kept(file('old.pdf', pdf('Old')));
    pass(3);
    const fresh = await kept(file('new.pdf', pdf('New')));
    await expect(keeper().bytes(old.file)).rejects.toThrow(FileMissing);
    expect(await keeper().bytes(fresh.file)).toHaveLength(fresh.bytes);
    expect(await store.listRecords('partner', 'proof-waiting')).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('never is a document of a claim, and is one that was taken off its claim', async () => {
    const used = await kept(file('used.pdf', pdf('Used')));
    await withProof([{ ...SOW, file: used.file }]);
    pass(100);
    await kept(file('other.pdf', pdf('Other')));
    expect(await keeper().bytes(used.file)).toHaveLength(used.bytes);
    await withProof([]);
    await kept(file('other.pdf', pdf('Other')));
    await expect(keeper().bytes(used.file)).rejects.toThrow(FileMissing);
  });

  it('costs only room where it cannot be removed: the document is kept, and somebody is told', async () => {
    await store.putRecord('partner', 'proof-waiting', 'x', 'no proof');
    const failing: Store = { ...store, pruneFiles: () => Promise.reject(new Error('disk')) };
    const parts = { store: failing, account: 'partner', clock: { now: () => now }, limit: LIMIT };
    const result = await proofKeeper({ ...parts, onError: (error) => errors.push(error) }).keep(
      file('sow.pdf', pdf('Hello')),
      ANA,
    );
    expect(result).toMatchObject({ ok: true });
    expect(errors).toEqual([new Error('disk')]);
  });

  const withProof = (proof: (typeof SOW)[]) =>
    store.change('partner', { at: now.toISOString() }, (account) => ({
      next: { ...account, claims: [claimIn('draft', { proof })] },
      result: null,
    }));
});
