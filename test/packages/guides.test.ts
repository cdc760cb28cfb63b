import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENTS_PATH, INSTALL_PATH, MESSAGE_SHORTCUT, SLASH_COMMAND } from '../../adapters/slack/declaration.ts';
import { MESSAGES_PATH } from '../../adapters/teams/endpoint.ts';
import { environmentSchema } from '../../src/config.ts';

const GUIDES = ['docs/teams.md', 'docs/slack.md'];
const guide = (file: string) => readFileSync(file, 'utf8');
const found = (file: string, pattern: RegExp) => [...guide(file).matchAll(pattern)].map(([, what]) => what!);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(GUIDES)('%s', (file) => {
  it('names only commands that npm knows here', () => {
    const named = found(file, /npm run (?:-s )?([\w:]+)/g);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('names only settings that Seventy reads', () => {
    const named = found(file, /\b((?:SEVENTY|MICROSOFT|SLACK)_[A-Z_]+)\b/g);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in environmentSchema.shape))).toEqual([]);
  });

  it('names every setting of its platform', () => {
    const prefix = file.includes('teams') ? 'MICROSOFT_' : 'SLACK_';
    const settings = Object.keys(environmentSchema.shape).filter((name) => name.startsWith(prefix));
    expect(settings.filter((name) => !guide(file).includes(name))).toEqual([]);
  });

  it('says what to check when it does not work, each with why and what to do', () => {
    const [, troubles = ''] = guide(file).split('## What to check when it does not work');
    const rows = troubles.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row.split(' | ')).toHaveLength(3);
  });
});

describe('docs/teams.md', () => {
  it('names the endpoint as it is', () => {
    expect(guide('docs/teams.md')).toContain(`https://seventy.example.com${MESSAGES_PATH}`);
  });
});

describe('docs/slack.md', () => {
  it('names paths and commands as they are', () => {
    const text = guide('docs/slack.md');
    for (const name of [EVENTS_PATH, INSTALL_PATH, SLASH_COMMAND, MESSAGE_SHORTCUT.name]) expect(text).toContain(name);
  });
});
