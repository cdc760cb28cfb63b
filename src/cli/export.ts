import { LOCAL_MEMBERS } from '../bot/access/local-members.ts';
import { refusal, scopeOf } from '../bot/access/permissions.ts';
import { systemClock, today } from '../bot/clock.ts';
import { csvOf, EXPORT_IDS, EXPORTS, type ExportId } from '../bot/exports/index.ts';
import type { Config } from '../config.ts';
import { PlainError } from '../plain-error.ts';
import { ACCOUNT } from '../seventy.ts';
import { type CommandLine, UsageError } from './arguments.ts';
import { localMember, withSeventy } from './session.ts';

/** One table as CSV on standard output, without the mark that only spreadsheets want. @returns the exit code */
export async function exportData({ words: [what = 'scores'], as }: CommandLine, config: Config): Promise<number> {
  const chosen = isExport(what) ? EXPORTS[what] : undefined;
  if (chosen === undefined) throw new UsageError(`There is no export "${what}". Exports: ${EXPORT_IDS.join(', ')}.`);
  const id = localMember(as);
  const member = LOCAL_MEMBERS.find((each) => each.id === id) ?? null;
  if (scopeOf(member, chosen.permission).length === 0) throw new PlainError(refusal(chosen.permission));
  return withSeventy(config, async ({ partner, store }) => {
    const [now, account] = await Promise.all([partner(), store.read(ACCOUNT)]);
    const source = { partner: now, account, claimSettings: config.claims, today: today(systemClock), member };
    process.stdout.write(csvOf(chosen.read(source)));
    return 0;
  });
}

const isExport = (word: string): word is ExportId => (EXPORT_IDS as readonly string[]).includes(word);
