/** Writes the derived tables into README.md and docs/ anew. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fill } from './tables.ts';

for (const file of ['README.md', ...globSync('docs/**/*.md')]) {
  const before = readFileSync(file, 'utf8');
  const after = fill(before);
  if (after !== before) {
    writeFileSync(file, after);
    console.log(`${file} updated`);
  }
}
