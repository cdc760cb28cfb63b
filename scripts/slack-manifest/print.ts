/**
 * Prints the Slack app manifest as JSON, or why each scope is asked for.
 * Usage: npm run -s slack:manifest [-- --socket-mode | --several-workspaces | --explain]
 */
import { parseArgs } from 'node:util';
import { BOT_SCOPES, EVENTS_PATH, REDIRECT_PATH } from '../../adapters/slack/declaration.ts';
import { checkLimits } from '../../adapters/slack/manifest/limits.ts';
import { type SlackAddresses, slackManifest } from '../../adapters/slack/manifest/manifest.ts';
import { systemClock, thisMonth } from '../../src/bot/clock.ts';
import { COMMANDS } from '../../src/bot/commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { environment } from '../../src/environment.ts';
import { plainly, WrongUse } from '../plainly.ts';

await plainly(() => {
  const { values } = parseArgs({
    options: {
      'socket-mode': { type: 'boolean', default: false },
      'several-workspaces': { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
  });
  if (values.explain) return console.log(scopes());
  const { publicUrl } = readConfig(environment(), thisMonth(systemClock));
  const manifest = slackManifest(
    addresses(publicUrl, values['socket-mode'], values['several-workspaces']),
    Object.values(COMMANDS),
  );
  checkLimits(manifest);
  console.log(JSON.stringify(manifest, null, 2));
});

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
