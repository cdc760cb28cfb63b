import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { may } from '../bot/access/permissions.ts';
import type { Partner } from '../bot/partner.ts';
import { addressOf, type Config } from '../config.ts';
import { PlainError } from '../plain-error.ts';
import type { Setup } from '../platform-settings.ts';
import { REPORTS } from '../scoring/index.ts';
import { ACCOUNT } from '../seventy.ts';
import type { CommandLine } from './arguments.ts';
import { type Session, withSeventy } from './session.ts';

export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'note' | 'problem';
  readonly says: string;
}

/** Says what is configured, what is missing and what to do next. @returns 1 when something must be mended */
export async function doctor(_line: CommandLine, config: Config): Promise<number> {
  const findings: Finding[] = [nodeVersion(), ...(await stored(config))];
  findings.push(webChat(config), ...platforms(config));
  for (const { what, state, says } of findings) console.log(`${MARK[state]} ${what}: ${says}`);
  return findings.some(({ state }) => state === 'problem') ? 1 : 0;
}

const MARK = { ok: 'ok     ', note: 'note   ', problem: 'problem' } as const;

function nodeVersion(): Finding {
  return { what: 'Node', state: 'ok', says: process.versions.node };
}

/** Whether the folder can be written, or made where it is not there yet. */
function dataFolder(folder: string): Finding {
  const there = existsSync(folder);
  try {
    accessSync(there ? folder : nearestExisting(folder), constants.W_OK);
    return { what: 'Data folder', state: 'ok', says: there ? folder : `${folder} (made at the first start)` };
  } catch {
    return {
      what: 'Data folder',
      state: 'problem',
      says: `${folder} cannot be written. Set SEVENTY_DATA to another one.`,
    };
  }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

/** What the data folder holds; a folder that cannot be opened says so itself. */
async function stored(config: Config): Promise<readonly Finding[]> {
  try {
    const found = await withSeventy(config, (session) => inside(session, config));
    return [dataFolder(resolve(config.dataFolder)), ...found];
  } catch (error) {
    if (error instanceof PlainError) return [{ what: 'Data folder', state: 'problem', says: error.message }];
    throw error;
  }
}

async function inside({ partner, store }: Session, config: Config): Promise<readonly Finding[]> {
  const { members } = await store.read(ACCOUNT);
  const admins = members.filter((member) => may(member, 'data'));
  return [...portfolio(await partner()), firstAdmin(admins.length, config)];
}

function portfolio(partner: Partner): readonly Finding[] {
  if (partner.sample) {
    return [{ what: 'Portfolio', state: 'note', says: 'the sample partner. Next: import your own exports.' }];
  }
  if (partner.trouble) return [{ what: 'Portfolio', state: 'problem', says: partner.trouble.message }];
  if (partner.empty) {
    return [{ what: 'Portfolio', state: 'note', says: 'empty. Next: npm run -s seventy -- import <file>...' }];
  }
  const missing = REPORTS.filter((report) => partner.portfolio.tables[report] === undefined);
  const imports = partner.imports.length === 1 ? '1 import' : `${partner.imports.length} imports`;
  const found: Finding = { what: 'Portfolio', state: 'ok', says: `${imports}, last full month ${partner.asOf}` };
  if (missing.length === 0) return [found];
  return [found, { what: 'Reports', state: 'note', says: `not imported: ${missing.join(', ')}` }];
}

function firstAdmin(admins: number, { admin, platforms }: Config): Finding {
  if (admins > 0) return { what: 'Admin', state: 'ok', says: `${admins} named` };
  if (admin) return { what: 'Admin', state: 'note', says: `${admin} becomes admin at the next start` };
  const needed = platforms.teams.state !== 'off' || platforms.slack.state !== 'off';
  return {
    what: 'Admin',
    state: needed ? 'problem' : 'note',
    says: 'nobody on Teams or Slack yet. Set SEVENTY_ADMIN to the member id of the first one.',
  };
}

function webChat(config: Config): Finding {
  if (!config.web) return { what: 'Web chat', state: 'note', says: 'off (SEVENTY_WEB=off)' };
  return { what: 'Web chat', state: 'ok', says: addressOf(config, config.port) };
}

function platforms({ platforms: { teams, slack } }: Config): readonly Finding[] {
  return [platform('Teams', teams, 'docs/teams.md'), platform('Slack', slack, 'docs/slack.md')];
}

function platform(what: string, setup: Setup<unknown>, guide: string): Finding {
  switch (setup.state) {
    case 'off':
      return { what, state: 'note', says: `not configured. Next: ${guide}` };
    case 'incomplete':
      return { what, state: 'problem', says: `${setup.missing.join(', ')} not set. Next: ${guide}` };
    case 'ready':
      return { what, state: 'ok', says: 'credentials set' };
  }
}
