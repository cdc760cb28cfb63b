import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  BOT_SCOPES,
  EVENTS,
  EVENTS_PATH,
  MESSAGE_SHORTCUT,
  REDIRECT_PATH,
  SLASH_COMMAND,
} from '../../adapters/slack/declaration.ts';
import { checkLimits } from '../../adapters/slack/manifest/limits.ts';
import { type SlackManifest, slackManifest } from '../../adapters/slack/manifest/manifest.ts';
import { manifestText } from '../../scripts/slack-manifest/manifest-text.ts';
import { COMMANDS } from '../../src/bot/commands/index.ts';
import { conversation } from '../bot/conversation.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { failureOf } from './failure-of.ts';
import { runScript } from './run-script.ts';

const commands = Object.values(COMMANDS);
const REQUESTS = 'https://seventy.example.com/slack/events';
const manifest = slackManifest({ requests: REQUESTS }, commands);

/** What Slack demands of an app that subscribes to an event (docs.slack.dev/reference/events). */
const SCOPE_OF_EVENT: Record<(typeof EVENTS)[number], keyof typeof BOT_SCOPES | null> = {
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  app_uninstalled: null,
  'message.im': 'im:history',
  tokens_revoked: null,
};

/** What Slack demands of an app that calls a method (docs.slack.dev/reference/methods). */
const SCOPE_OF_METHOD: Readonly<Record<string, keyof typeof BOT_SCOPES | null>> = {
  'apps.connections.open': null,
  'auth.test': null,
  'chat.postEphemeral': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  // By the kind of conversation; of direct messages the app reads the history anyway, to hear them.
  'conversations.history': 'channels:history',
  'conversations.replies': 'groups:history',
  'conversations.open': 'im:write',
  'files.completeUploadExternal': 'files:write',
  'files.getUploadURLExternal': 'files:write',
  'files.info': 'files:read',
  'users.info': 'users:read',
  'views.open': null,
  'views.publish': null,
  'views.update': null,
};
/** For the slash command and the shortcut, and for a part of what users.info tells. */
const OTHER_SCOPES = ['commands', 'users:read.email'];

describe('The Slack app manifest', () => {
  it('has people write to the bot: a messages tab that is not read-only, and a home tab', () => {
    expect(manifest.features?.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.features?.bot_user).toEqual({ display_name: 'seventy', always_online: true });
  });

  it('asks for the declared scopes and events, and for no user scope', () => {
    expect(manifest.oauth_config?.scopes).toEqual({ bot: Object.keys(BOT_SCOPES) });
    expect(manifest.settings?.event_subscriptions?.bot_events).toEqual(EVENTS);
  });

  it('offers the slash command with people named by id, and the shortcut by its callback id', () => {
    expect(manifest.features?.slash_commands).toEqual([
      expect.objectContaining({ command: SLASH_COMMAND, should_escape: true, url: REQUESTS }),
    ]);
    expect(manifest.features?.shortcuts).toEqual([
      expect.objectContaining({ type: 'message', callback_id: MESSAGE_SHORTCUT.callbackId }),
    ]);
  });

  it('hints at sentences that the bot understands', async () => {
    const hint = manifest.features?.slash_commands?.[0]?.usage_hint ?? '';
    const sentences = hint.slice(1, -1).split(' | ');
    expect(sentences.length).toBeGreaterThan(2);
    const { say } = await conversation();
    for (const sentence of sentences) expect([sentence, (await say(sentence)).command]).not.toContain(null);
  });

  it('with Socket Mode names no address at all', () => {
    const socket = slackManifest({}, commands);
    expect(socket.settings?.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(socket)).not.toMatch(/url"|https:/);
    expect(() => checkLimits(socket)).not.toThrow();
  });

  it('without it, sends everything to one address', () => {
    expect(manifest.settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: REQUESTS },
      interactivity: { is_enabled: true, request_url: REQUESTS },
    });
  });
});

describe('What Slack would refuse', () => {
  it('is not in our manifest', () => {
    expect(() => checkLimits(manifest)).not.toThrow();
  });

  it.each<[string, string, (wrong: SlackManifest) => void]>([
    ['a name too long', 'display_information.name', (wrong) => (wrong.display_information.name = 'x'.repeat(36))],
    [
      'a long description too short',
      'display_information.long_description',
      (wrong) => (wrong.display_information.long_description = 'Short'),
    ],
    [
      'a shortcut name of 25 characters',
      'features.shortcuts.0.name',
      (wrong) => (wrong.features!.shortcuts![0]!.name = 'x'.repeat(25)),
    ],
    [
      'a messages tab nobody can write in',
      'messages_tab_read_only_enabled',
      (wrong) => (wrong.features!.app_home!.messages_tab_read_only_enabled = true),
    ],
    [
      'an address without encryption',
      'settings.interactivity.request_url',
      (wrong) => (wrong.settings!.interactivity!.request_url = 'http://seventy.example.com'),
    ],
    ['a setting it does not know', 'settings', (wrong) => Object.assign(wrong.settings!, { is_fast: true })],
  ])('%s is refused with its place', (_what, place, spoil) => {
    const wrong = structuredClone(manifest);
    spoil(wrong);
    expect(() => checkLimits(wrong)).toThrow(place);
  });
});

describe('What the Slack adapter does', () => {
  const sources = globSync('adapters/slack/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const found = (pattern: RegExp) =>
    new Set(sources.flatMap((source) => Array.from(source.matchAll(pattern), ([, what]) => what!)));
  const methods = [
    ...found(/\bclients?(?:\(\w+\))?\.((?:[a-z]\w*\.)+[a-z]\w*)\(/g),
    ...found(/\b(?:apiCall|call)\((?:client, |\s*)'([\w.]+)'/g),
  ];

  it('listens to the very events that the app subscribes to', () => {
    const subscribed = new Set(EVENTS.map((event) => event.split('.')[0]!));
    expect(found(/\.event\(\s*'([\w.]+)'/g)).toEqual(subscribed);
  });

  it('names no slash command or shortcut of its own', () => {
    expect([...found(/\.(?:command|shortcut)\(\s*'([^']+)'/g)]).toEqual([]);
  });

  it('calls only methods whose scopes are known', () => {
    expect(methods.length).toBeGreaterThan(5);
    expect(methods.filter((method) => SCOPE_OF_METHOD[method] === undefined)).toEqual([]);
  });

  it('needs every scope that the app asks for, and no other', () => {
    const needed = [
      ...Object.values(SCOPE_OF_EVENT),
      ...methods.map((method) => SCOPE_OF_METHOD[method]),
      ...OTHER_SCOPES,
    ];
    expect(new Set(needed.filter(Boolean))).toEqual(new Set(Object.keys(BOT_SCOPES)));
  });
});

describe('npm run slack:manifest', () => {
  const SERVER = { SEVENTY_PUBLIC_URL: 'https://seventy.example.com/' };

  it('prints the manifest as JSON and nothing else', async () => {
    const { code, out, err } = await runScript('slack-manifest/print.ts', await temporaryFolder(), [], SERVER);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(slackManifest({ requests: `https://seventy.example.com${EVENTS_PATH}` }, commands));
  });

  it('for a server that opens no port', () => {
    expect(JSON.parse(manifestText(['--socket-mode'], {}))).toEqual(slackManifest({}, commands));
  });

  it('for several workspaces, with where an installation ends', () => {
    const { oauth_config } = JSON.parse(manifestText(['--several-workspaces'], SERVER));
    expect(oauth_config.redirect_urls).toEqual([`https://seventy.example.com${REDIRECT_PATH}`]);
  });

  it('tells the reason for every scope', () => {
    const lines = manifestText(['--explain'], {}).split('\n');
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(Object.entries(BOT_SCOPES));
  });

  it('refuses in one sentence, with exit 2', async () => {
    const { code, out, err } = await runScript('slack-manifest/print.ts', await temporaryFolder());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Set SEVENTY_PUBLIC_URL .*\n$/);
  });

  it.each([
    ['without an address', [], {}, 'SEVENTY_PUBLIC_URL'],
    ['for several workspaces without an address', ['--several-workspaces', '--socket-mode'], {}, 'SEVENTY_PUBLIC_URL'],
    ['with an address that is none', [], { SEVENTY_PUBLIC_URL: 'http://seventy' }, 'SEVENTY_PUBLIC_URL'],
    ['with an option it does not have', ['--yaml'], SERVER, '--yaml'],
  ])('%s: one sentence, exit 2', (_case, words, environment, says) => {
    const { says: told, exit } = failureOf(() => manifestText(words, environment));
    expect(exit).toBe(2);
    expect(told).toContain(says);
    expect(told.split('\n')).toHaveLength(1);
  });
});
