import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill, TABLES } from '../scripts/docs/tables.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'samples/README.md', ...globSync('docs/**/*.md')];

describe('The documentation', () => {
  it.each(documents)('%s holds the tables as the program declares them (else: npm run docs)', (file) => {
    const document = readFileSync(file, 'utf8');
    expect(fill(document)).toBe(document);
  });

  it('shows every derived table somewhere', () => {
    const all = documents.map((file) => readFileSync(file, 'utf8')).join('\n');
    for (const name of Object.keys(TABLES)) expect(all).toContain(`<!-- table: ${name} -->`);
  });

  it.each(documents)('%s links only to files that are there', (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
});
