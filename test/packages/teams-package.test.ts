import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { appGuid } from '../../adapters/teams/manifest/app-guid.ts';
import { commandMenu } from '../../adapters/teams/manifest/command-menu.ts';
import { type TeamsPackageSettings, teamsManifest } from '../../adapters/teams/manifest/manifest.ts';
import { teamsPackage } from '../../scripts/teams-package/package.ts';
import { validate } from '../../scripts/teams-package/validate.ts';
import { writePackage } from '../../scripts/teams-package/write-package.ts';
import { COMMANDS } from '../../src/bot/commands/index.ts';
import { conversation } from '../bot/conversation.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { failureOf } from './failure-of.ts';
import { readPng } from './read-png.ts';
import { runScript } from './run-script.ts';

const BOT = '5d6ae1a3-0f0c-4c0e-8d61-7d2f5b1f9b11';
const settings: TeamsPackageSettings = {
  botId: BOT,
  version: '1.2.3',
  publicUrl: 'https://seventy.example.com:8443',
  developer: { name: 'Contoso', website: 'https://contoso.example.com' },
};
const commands = Object.values(COMMANDS);
const menu = commandMenu(commands);

describe('The Teams app package', () => {
  const files = unzipSync(teamsPackage(settings));
  const manifest = JSON.parse(strFromU8(files['manifest.json']!));

  it('holds the manifest and the two icons it names, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(manifest.icons).toEqual({ color: 'color.png', outline: 'outline.png' });
  });

  it('is for the bot, wherever people talk to it, with files', () => {
    expect(manifest.bots).toHaveLength(1);
    expect(manifest.bots[0]).toMatchObject({
      botId: BOT,
      scopes: ['personal', 'team', 'groupChat'],
      supportsFiles: true,
      isNotificationOnly: false,
    });
  });

  it('asks for no permission', () => {
    expect(manifest).not.toHaveProperty('permissions');
    expect(manifest).not.toHaveProperty('authorization');
    expect(manifest).not.toHaveProperty('webApplicationInfo');
  });

  it('names its server as the one place it may show pages from, without the port', () => {
    expect(manifest.validDomains).toEqual(['seventy.example.com']);
    expect(teamsManifest({ ...settings, publicUrl: undefined }, commands).validDomains).toEqual([]);
  });

  it('has a version of three numbers, the only kind that Teams takes', () => {
    expect(teamsManifest(settings, commands).version).toBe('1.2.3');
    expect(teamsManifest({ ...settings, version: '1.3.0-preview.2+build' }, commands).version).toBe('1.3.0');
  });

  it('is the same, byte for byte, whenever it is built', () => {
    expect(teamsPackage(settings)).toEqual(teamsPackage(settings));
  });

  it.each([
    ['botId', { botId: 'not-a-guid' }, '/bots/0/botId'],
    ['developer', { developer: { name: 'Contoso', website: 'ftp://contoso' } }, '/developer/websiteUrl'],
    ['name', { developer: { name: 'x'.repeat(33), website: 'https://contoso.example.com' } }, '/developer/name'],
  ])('is not built with a wrong %s: the place is named', (_what, wrong, place) => {
    expect(() => teamsPackage({ ...settings, ...wrong })).toThrow(place);
  });
});

describe('The id of the Teams app', () => {
  it('is a name-based GUID that stays with its bot', () => {
    expect(appGuid(BOT)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // A package built by a later version must update the installed app, so this value never changes.
    expect(appGuid(BOT)).toBe('397295d2-83e1-5f44-b6a5-e1fc7c61b189');
    expect(appGuid(BOT.toUpperCase())).toBe(appGuid(BOT));
    expect(appGuid('5d6ae1a3-0f0c-4c0e-8d61-7d2f5b1f9b12')).not.toBe(appGuid(BOT));
  });
});

describe('The menu of commands in Teams', () => {
  it.each(menu.map(({ title }) => title))('"%s", picked and sent, is understood', async (title) => {
    const { command } = await (await conversation()).say(title);
    expect(command).toBe(commands.find(({ examples: [first] }) => first === title)?.id);
  });

  it('shows as many commands as Teams allows, help always among them', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: `id-${index}`,
      summary: 'Do it',
      examples: [`do number ${index}`] as const,
    }));
    const help = { id: 'help', summary: 'Show what you can ask', examples: ['help'] as const };
    const manifest = (count: number) => teamsManifest(settings, [help, ...many.slice(0, count)]);
    const titles = (count: number) => manifest(count).bots![0]!.commandLists![0]!.commands.map(({ title }) => title);

    expect(titles(3)).toEqual(['do number 0', 'do number 1', 'do number 2', 'help']);
    expect(titles(30).slice(-2)).toEqual(['do number 10', 'help']);
    expect(() => validate(manifest(30))).not.toThrow();
    const full = manifest(30);
    full.bots![0]!.commandLists![0]!.commands.push({ title: 'one more', description: 'Too many' });
    expect(() => validate(full)).toThrow('/bots/0/commandLists/0/commands');
  });
});

describe('The icons for Teams', () => {
  const files = unzipSync(teamsPackage(settings));

  it('in colour: 192 pixels square, no pixel left transparent', () => {
    const { width, height, pixels } = readPng(files['color.png']!);
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
    expect(new Set(pixels.map(String)).size).toBeGreaterThan(2);
  });

  it('as an outline: 32 pixels square, white lines on nothing', () => {
    const { width, height, pixels } = readPng(files['outline.png']!);
    expect([width, height]).toEqual([32, 32]);
    const drawn = pixels.filter(([, , , alpha]) => alpha > 0);
    expect(drawn.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.length).toBeLessThan(pixels.length / 2);
  });
});

describe('npm run teams:package', () => {
  it('writes the package and says what comes next', async () => {
    const folder = await temporaryFolder();
    const { code, out, err } = await runScript('teams-package/build.ts', folder, ['--website', 'https://contoso.com'], {
      MICROSOFT_APP_ID: BOT,
    });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^seventy-teams\.zip is written\. Next: .*docs\/teams\.md/);
    const { 'manifest.json': json } = unzipSync(await readFile(join(folder, 'seventy-teams.zip')));
    expect(JSON.parse(strFromU8(json!))).toMatchObject({
      id: appGuid(BOT),
      developer: { name: 'Seventy', websiteUrl: 'https://contoso.com' },
    });
  });

  it('writes elsewhere when told, with the address of the server as website', async () => {
    const folder = await temporaryFolder();
    const environment = { MICROSOFT_APP_ID: BOT, SEVENTY_PUBLIC_URL: 'https://seventy.example.com/' };
    writePackage(['--out', 'my.zip'], environment, folder);
    const { 'manifest.json': json } = unzipSync(await readFile(join(folder, 'my.zip')));
    expect(JSON.parse(strFromU8(json!)).developer.websiteUrl).toBe('https://seventy.example.com');
  });

  it('says where a website could be given', async () => {
    expect(writePackage([], { MICROSOFT_APP_ID: BOT }, await temporaryFolder())).toMatch(/--website gives another one/);
  });

  it('refuses in one sentence, with an exit code', async () => {
    const { code, out, err } = await runScript('teams-package/build.ts', await temporaryFolder());
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^Set MICROSOFT_APP_ID .*\n$/);
  });

  it.each([
    ['without the id of the bot', [], {}, 1, 'Set MICROSOFT_APP_ID'],
    ['with an id that is none', [], { MICROSOFT_APP_ID: 'seventy' }, 1, '/bots/0/botId'],
    [
      'with an address that is none',
      [],
      { MICROSOFT_APP_ID: BOT, SEVENTY_PUBLIC_URL: 'seventy' },
      2,
      'SEVENTY_PUBLIC_URL',
    ],
    ['with an option it does not have', ['--colour'], { MICROSOFT_APP_ID: BOT }, 2, '--colour'],
    ['into a folder that is not there', ['--out', 'no/where.zip'], { MICROSOFT_APP_ID: BOT }, 1, 'no/where.zip'],
  ])('%s: one sentence', async (_case, words, environment, exit, says) => {
    const folder = await temporaryFolder();
    const told = failureOf(() => writePackage(words, environment, folder));
    expect(told.exit).toBe(exit);
    expect(told.says).toContain(says);
    expect(told.says.split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });
});
