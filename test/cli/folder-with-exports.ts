import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monthsUpTo } from '../../src/scoring/index.ts';
import { officeUsage, training } from '../bot/exports.ts';
import { temporaryFolder } from './temporary-folder.ts';

const CONTOSO = { tenant: '11111111-1111-4111-8111-111111111111', name: 'Contoso', seats: 400, active: 300 };

/** Two export files, and the option that names a data folder beside them. */
export async function folderWithExports() {
  const folder = await temporaryFolder();
  const usage = join(folder, 'anything.txt');
  const people = join(folder, 'people.csv');
  await writeFile(usage, officeUsage(monthsUpTo('2026-10', 13), [CONTOSO]));
  await writeFile(people, training([{ name: 'Ana Ruiz', title: 'Teams Administrator Associate' }]));
  return { usage, people, data: ['--data', join(folder, 'data')] };
}
