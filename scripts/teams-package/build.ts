/**
 * Writes the Teams app package.
 * Usage: npm run teams:package [-- --out <file> --developer <name> --website <https address>]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { systemClock, thisMonth } from '../../src/bot/clock.ts';
import { readConfig } from '../../src/config.ts';
import { environment } from '../../src/environment.ts';
import { PlainError } from '../../src/plain-error.ts';
import { plainly } from '../plainly.ts';
import { teamsPackage } from './package.ts';

/** Teams wants some address; this one is reserved and nobody's. */
const NO_WEBSITE = 'https://example.com';
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

await plainly(() => {
  const { out, developer, website: given } = options();
  const variables = environment();
  const botId = variables.MICROSOFT_APP_ID?.trim();
  if (!botId) {
    throw new PlainError(
      'Set MICROSOFT_APP_ID to the application (client) id of your Azure bot (docs/teams.md, step 1).',
    );
  }
  const { publicUrl } = readConfig(variables, thisMonth(systemClock));
  const website = given ?? publicUrl ?? NO_WEBSITE;
  save(out, teamsPackage({ botId, version, publicUrl, developer: { name: developer, website } }));
  console.log(`${out} is written. Next: upload it to Teams (docs/teams.md, step 5).`);
  if (website === NO_WEBSITE) console.log(`Teams will show ${NO_WEBSITE} as its website; --website gives another one.`);
});

function options() {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'seventy-teams.zip' },
      developer: { type: 'string', default: 'Seventy' },
      website: { type: 'string' },
    },
  });
  return values;
}

function save(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new PlainError(
      `${file} cannot be written (${(error as NodeJS.ErrnoException).code}); name another with --out.`,
    );
  }
}
