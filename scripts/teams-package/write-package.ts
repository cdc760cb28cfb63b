/** What the script writes, and what it says of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock, thisMonth } from '../../src/bot/clock.ts';
import { type Environment, readConfig } from '../../src/config.ts';
import { PlainError } from '../../src/plain-error.ts';
import { teamsPackage } from './package.ts';

/** Teams wants some address; this one is reserved and nobody's. */
const NO_WEBSITE = 'https://example.com';
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/**
 * Writes the Teams app package.
 * @param folder from which its place is told
 * @returns the next step, in a line or two
 * @throws PlainError, ConfigError or what `parseArgs` throws, for words and variables that cannot be used
 */
export function writePackage(words: readonly string[], environment: Environment, folder: string): string {
  const { out, developer, website: given } = options(words);
  const botId = environment.MICROSOFT_APP_ID?.trim();
  if (!botId) {
    throw new PlainError(
      'Set MICROSOFT_APP_ID to the application (client) id of your Azure bot (docs/teams.md, step 1).',
    );
  }
  const { publicUrl } = readConfig(environment, thisMonth(systemClock));
  const website = given ?? publicUrl ?? NO_WEBSITE;
  save(folder, out, teamsPackage({ botId, version, publicUrl, developer: { name: developer, website } }));
  const written = `${out} is written. Next: upload it to Teams (docs/teams.md, step 5).`;
  return website === NO_WEBSITE
    ? `${written}\nTeams will show ${NO_WEBSITE} as its website; --website gives another one.`
    : written;
}

function options(words: readonly string[]) {
  const { values } = parseArgs({
    args: [...words],
    options: {
      out: { type: 'string', default: 'seventy-teams.zip' },
      developer: { type: 'string', default: 'Seventy' },
      website: { type: 'string' },
    },
  });
  return values;
}

function save(folder: string, file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(resolve(folder, file), bytes);
  } catch (error) {
    throw new PlainError(
      `${file} cannot be written (${(error as NodeJS.ErrnoException).code}); name another with --out.`,
    );
  }
}
