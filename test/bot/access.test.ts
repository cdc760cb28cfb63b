import { describe, expect, it } from 'vitest';
import { nameFirstAdmin } from '../../src/bot/access/first-admin.ts';
import { LOCAL_MEMBERS } from '../../src/bot/access/local-members.ts';
import type { Member } from '../../src/bot/access/member.ts';
import { may, PERMISSIONS, type Permission, scopeOf } from '../../src/bot/access/permissions.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { conversation } from './conversation.ts';

const PERMISSION_IDS = Object.keys(PERMISSIONS) as Permission[];
const local = (id: string) => LOCAL_MEMBERS.find((member) => member.id === id)!;

describe('Who may do what', () => {
  it('nobody unknown may do anything', () => {
    for (const permission of PERMISSION_IDS) expect(scopeOf(null, permission)).toEqual([]);
  });

  it.each([
    ['owner', ['scores', 'revenue', 'people', 'data']],
    ['manager', ['scores', 'revenue', 'people']],
    ['claims', ['scores']],
    ['rep', ['scores']],
    ['viewer', ['scores']],
  ])('%s may: %j', (id, allowed) => {
    expect(PERMISSION_IDS.filter((permission) => may(local(id), permission))).toEqual(allowed);
  });

  it('a role at one location gives that location and not the company', () => {
    const member: Member = { id: 'x', name: 'X', identities: [], roles: [{ role: 'executive-report-viewer', locations: ['4100001'] }] };
    expect(scopeOf(member, 'people')).toEqual(['4100001']);
    expect(may(member, 'people')).toBe(false);
  });

  it('an empty list of locations gives nothing', () => {
    const member: Member = { id: 'x', name: 'X', identities: [], roles: [{ role: 'executive-report-viewer', locations: [] }] };
    expect(scopeOf(member, 'people')).toEqual([]);
  });
});

describe('Somebody the bot does not know', () => {
  it.each(['what is our Security score', 'who has SC-300', 'help'])('is refused: "%s"', async (text) => {
    const bot = (await conversation()).as({ platform: 'slack', id: 'T1:U1' });
    const reply = await bot.say(text);
    expect(reply.refused).toContain('I do not know you yet');
    expect(reply.visibility).toBe('asker');
    expect(reply.text).not.toMatch(/\d/);
  });

  it('cannot become a local member by choosing its name on another platform', async () => {
    const bot = (await conversation()).as({ platform: 'slack', id: 'owner' });
    expect((await bot.say('security score')).refused).toBeDefined();
  });
});

describe('The first admin', () => {
  const at = '2026-11-21T09:00:00Z';

  it('is the one the configuration names, with every role', async () => {
    const bot = await conversation();
    expect(await nameFirstAdmin(bot.store, ACCOUNT, 'slack:T1:U1', at)).toBe(true);
    const admin = bot.as({ platform: 'slack', id: 'T1:U1' });
    expect((await admin.say('who has SC-300')).refused).toBeUndefined();
  });

  it('is named once: with an admin there the setting does nothing', async () => {
    const { store } = await conversation();
    await nameFirstAdmin(store, ACCOUNT, 'slack:T1:U1', at);
    expect(await nameFirstAdmin(store, ACCOUNT, 'slack:T1:U2', at)).toBe(false);
    expect((await store.read(ACCOUNT)).members.map(({ id }) => id)).toEqual(['slack:T1:U1']);
  });
});
