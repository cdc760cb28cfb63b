import type { Config } from '../config.ts';
import { PlainError } from '../plain-error.ts';
import type { SlackSettings, TeamsSettings } from '../platform-settings.ts';
import { ACCOUNT } from '../seventy.ts';
import type { CommandLine } from './arguments.ts';
import { dataFolder } from './doctor/data-folder.ts';
import { type Finding, lineOf, ok, problem } from './doctor/finding.ts';
import { people } from './doctor/people.ts';
import { type Checked, credentials } from './doctor/platforms.ts';
import { portfolio } from './doctor/portfolio.ts';
import { reach } from './doctor/reach.ts';
import { withSeventy } from './session.ts';
import type { Terminal } from './terminal.ts';

/** Says what is configured, whether it works and what to do next. @returns 1 when something must be mended */
export async function doctor({ offline }: CommandLine, config: Config, terminal: Terminal): Promise<number> {
  const { teams, slack } = config.platforms;
  const findings = [
    ok('Node', process.versions.node),
    ...(await stored(config, terminal)),
    await credentials({ name: 'Teams', setup: teams, guide: 'docs/teams.md', check: offline ? null : askMicrosoft }),
    await credentials({ name: 'Slack', setup: slack, guide: 'docs/slack.md', check: offline ? null : askSlack }),
    ...reach(config),
  ];
  for (const finding of findings) terminal.output.write(`${lineOf(finding)}\n`);
  return findings.some(({ state }) => state === 'problem') ? 1 : 0;
}

/** What the data folder holds; a folder that cannot be opened says so itself. */
async function stored(config: Config, terminal: Terminal): Promise<readonly Finding[]> {
  try {
    return await withSeventy(config, terminal, async ({ partner, store }) => {
      const { members } = await store.read(ACCOUNT);
      return [dataFolder(config.dataFolder), ...portfolio(await partner()), ...people(members, config)];
    });
  } catch (error) {
    if (error instanceof PlainError) return [problem('Data folder', error.message)];
    throw error;
  }
}

// The platforms' packages take a while to load, so they are loaded only where credentials are set.

async function askMicrosoft(settings: TeamsSettings): Promise<Checked> {
  return (await import('../../adapters/teams/index.ts')).checkTeams(settings);
}

async function askSlack(settings: SlackSettings): Promise<Checked> {
  return (await import('../../adapters/slack/index.ts')).checkSlack(settings);
}
