import { randomUUID } from 'node:crypto';
import { importCard } from '../../cards/index.ts';
import { OWNER } from '../bot/access/local-members.ts';
import { frameOf } from '../bot/frame.ts';
import type { Config } from '../config.ts';
import { fileOnDisk } from '../portfolio/index.ts';
import { type CommandLine, UsageError } from './arguments.ts';
import { type Session, withSeventy } from './session.ts';
import type { Terminal } from './terminal.ts';

/** Reads export files as one change. @returns the exit code: 1 when any file was refused */
export async function importFiles({ words, json }: CommandLine, config: Config, terminal: Terminal): Promise<number> {
  if (words.length === 0) throw new UsageError('Name the files: npm run -s seventy -- import <file>...');
  const take = async ({ importer, partner }: Session): Promise<number> => {
    const by = { member: OWNER, sender: { platform: 'local', id: OWNER.id } } as const;
    const result = await importer.take(words.map(fileOnDisk), by, randomUUID());
    const { outcome, files, changes, claims } = result;
    if (json) {
      terminal.output.write(`${JSON.stringify({ files, changes, ...(claims && { claims }) })}\n`);
    } else if (outcome !== 'refused') {
      const show = { names: true, money: true };
      terminal.output.write(`${importCard(frameOf(await partner()), { ...result, show }).text}\n`);
    }
    const refused = files.find(({ error }) => error !== undefined);
    if (refused === undefined) return 0;
    terminal.complaints.write(`Nothing was imported. ${refused.name}: ${refused.error}\n`);
    return 1;
  };
  return withSeventy(config, terminal, take, 'at-once');
}
