/** What the script prints, by its words. */
import { parseArgs } from 'node:util';
import { BOT_SCOPES, EVENTS_PATH, REDIRECT_PATH } from '../../adapters/slack/declaration.ts';
import { checkLimits } from '../../adapters/slack/manifest/limits.ts';
import { type SlackAddresses, slackManifest } from '../../adapters/slack/manifest/manifest.ts';
import { systemClock, thisMonth } from '../../src/bot/clock.ts';
import { COMMANDS } from '../../src/bot/commands/index.ts';
import { type Environment, readConfig } from '../../src/config.ts';
import { WrongUse } from '../plainly.ts';

/**
 * The Slack app manifest as JSON, or the reason for each scope.
 * @throws WrongUse, ConfigError or what `parseArgs` throws, for words and variables that cannot be used
 */
export function manifestText(words: readonly string[], environment: Environment): string {
  const { values } = parseArgs({
    args: [...words],
    options: {
      'socket-mode': { type: 'boolean', default: false },
      'several-workspaces': { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
  });
  if (values.explain) return scopes();
  const { publicUrl } = readConfig(environment, thisMonth(systemClock));
  const manifest = slackManifest(
    addresses(publicUrl, values['socket-mode'], values['several-workspaces']),
    Object.values(COMMANDS),
  );
  checkLimits(manifest);
  return JSON.stringify(manifest, null, 2);
}

function addresses(publicUrl: string | undefined, socketMode: boolean, severalWorkspaces: boolean): SlackAddresses {
  if (publicUrl === undefined && severalWorkspaces) {
    throw new WrongUse(
      'Set SEVENTY_PUBLIC_URL to where Slack reaches this server: other workspaces are installed there.',
    );
  }
  if (publicUrl === undefined && !socketMode) {
    throw new WrongUse(
      'Set SEVENTY_PUBLIC_URL to where Slack reaches this server, or add --socket-mode to open no port.',
    );
  }
  return {
    requests: socketMode ? undefined : `${publicUrl}${EVENTS_PATH}`,
    redirect: severalWorkspaces ? `${publicUrl}${REDIRECT_PATH}` : undefined,
  };
}

function scopes(): string {
  const width = Math.max(...Object.keys(BOT_SCOPES).map((scope) => scope.length));
  return Object.entries(BOT_SCOPES)
    .map(([scope, reason]) => `${scope.padEnd(width)}  ${reason}`)
    .join('\n');
}
