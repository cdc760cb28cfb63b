/** Teams and Slack, each where its credentials are set; a package is loaded only where it is needed. */
import type { Server } from 'restify';
import type { Log } from '../adapters/ports.ts';
import type { Clock } from './bot/clock.ts';
import type { Bot, Outbox } from './bot/message.ts';
import { inboxOf, recordsOf } from './bound-store.ts';
import type { Config } from './config.ts';
import { PlainError } from './plain-error.ts';
import type { Setup } from './platform-settings.ts';
import { ACCOUNT } from './seventy.ts';
import type { Store } from './storage/index.ts';

export interface Platform {
  readonly id: 'teams' | 'slack';
  readonly name: 'Teams' | 'Slack';
  readonly outbox: Outbox;
  /** Takes no new work and lets what is under way finish, for a few seconds at most. */
  stop(): Promise<void>;
}

export interface PlatformParts {
  readonly config: Config;
  readonly bot: Bot;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** @throws PlainError where the credentials of a platform are incomplete or cannot be used */
export async function mountPlatforms(server: Server, parts: PlatformParts): Promise<readonly Platform[]> {
  const { config, bot, store, clock, log } = parts;
  const { maxUploadBytes: uploadBytes } = config;
  const teams = complete('Teams', config.platforms.teams);
  const slack = complete('Slack', config.platforms.slack);
  const shared = { bot, inbox: inboxOf(store, ACCOUNT, clock), records: recordsOf(store, ACCOUNT), log, uploadBytes };

  const mounted: Platform[] = [];
  if (teams) {
    const { mountTeams } = await import('../adapters/teams/index.ts');
    mounted.push({ id: 'teams', name: 'Teams', ...mountTeams(server, { ...shared, settings: teams }) });
  }
  if (slack) {
    const { mountSlack } = await import('../adapters/slack/index.ts');
    mounted.push({
      id: 'slack',
      name: 'Slack',
      ...(await mountSlack(server, { ...shared, settings: slack, publicUrl: config.publicUrl })),
    });
  }
  return mounted;
}

function complete<Settings>(name: Platform['name'], setup: Setup<Settings>): Settings | undefined {
  if (setup.state === 'ready') return setup.settings;
  if (setup.state === 'off') return undefined;
  const missing = new Intl.ListFormat('en').format(setup.missing);
  throw new PlainError(`${name} needs ${missing} as well; docs/${name.toLowerCase()}.md says where to find each.`);
}
