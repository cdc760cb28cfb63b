import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE_FILES } from '../../samples/files.ts';
import { sampleFiles } from '../../scripts/samples/reports/index.ts';

describe('the committed sample', () => {
  const generated = sampleFiles();

  it('lists every file the generator writes, and no other', () => {
    expect(SAMPLE_FILES.map(({ pathname }) => basename(pathname))).toEqual(generated.map(({ name }) => name));
  });

  it.each(generated)('is what npm run samples writes, byte for byte: $name', async ({ name, text }) => {
    const committed = await readFile(new URL(`../../samples/${name}`, import.meta.url), 'utf8');
    expect(committed === text, `run "npm run samples" and commit ${name}`).toBe(true);
  });

  it('comes out the same a second time', () => {
    expect(sampleFiles()).toEqual(generated);
  });

  it('stays small enough to read at every first start', () => {
    const lines = generated.reduce((sum, { text }) => sum + text.split('\n').length, 0);
    expect(lines).toBeLessThan(25_000);
    expect(generated.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(6_000_000);
  });
});
