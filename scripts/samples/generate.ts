/** `npm run samples`: writes the sample partner's exports. The same bytes on every run and machine. */
import { writeFile } from 'node:fs/promises';
import { sampleFiles } from './reports/index.ts';

const FOLDER = new URL('../../samples/', import.meta.url);

for (const { name, text } of sampleFiles()) {
  await writeFile(new URL(name, FOLDER), text);
  console.log(`${name}: ${text.split('\n').length - 2} rows, ${Math.ceil(text.length / 1024)} KB`);
}
