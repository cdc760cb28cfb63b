import { systemClock, today } from '../bot/clock.ts';
import { csvOf, EXPORT_IDS, EXPORTS, type ExportId, whyNot } from '../bot/exports/index.ts';
import type { Config } from '../config.ts';
import { PlainError } from '../plain-error.ts';
import { ACCOUNT } from '../seventy.ts';
import { type CommandLine, UsageError } from './arguments.ts';
import { localMember, withSeventy } from './session.ts';
import type { Terminal } from './terminal.ts';

/** One table as CSV on standard output, without the mark that only spreadsheets want. @returns the exit code */
export async function exportData({ words, as }: CommandLine, config: Config, terminal: Terminal): Promise<number> {
  const table = tableNamed(words);
  const member = localMember(as);
  return withSeventy(config, terminal, async ({ partner, store }) => {
    const [now, account] = await Promise.all([partner(), store.read(ACCOUNT)]);
    const source = { partner: now, account, claimSettings: config.claims, today: today(systemClock), member };
    const reason = whyNot(table, source);
    if (reason !== null) throw new PlainError(reason);
    terminal.output.write(csvOf(table.read(source)));
    return 0;
  });
}

function tableNamed([what = 'scores', ...more]: readonly string[]) {
  if (more.length > 0) throw new UsageError('One export at a time, each into a file of its own.');
  if (!isExport(what)) throw new UsageError(`There is no export "${what}". Exports: ${EXPORT_IDS.join(', ')}.`);
  return EXPORTS[what];
}

const isExport = (word: string): word is ExportId => (EXPORT_IDS as readonly string[]).includes(word);
