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
    ['owner', ['scores', 'revenue', 'people', 'claims', 'disputes', 'data', 'members']],
    ['manager', ['scores', 'revenue', 'people']],
    ['claims', ['scores', 'claims']],
    ['rep', ['scores']],
    ['viewer', ['scores']],
  ])('%s may: %j', (id, allowed) => {
    expect(PERMISSION_IDS.filter((permission) => may(local(id), permission))).toEqual(allowed);
  });

  it('a role at one location gives that location and not the company', () => {
    const member: Member = {
      id: 'x',
      name: 'X',
      identities: [],
      roles: [{ role: 'executive-report-viewer', locations: ['4100001'] }],
    };
    expect(scopeOf(member, 'people')).toEqual(['4100001']);
    expect(may(member, 'people')).toBe(false);
  });

  it('members are changed for the whole company or not at all', () => {
    const roles = [{ role: 'account-admin' as const, locations: ['4100001'] }];
    expect(scopeOf({ id: 'x', name: 'X', identities: [], roles }, 'members')).toEqual([]);
  });

  it('an empty list of locations gives nothing', () => {
    const member: Member = {
      id: 'x',
      name: 'X',
      identities: [],
      roles: [{ role: 'executive-report-viewer', locations: [] }],
    };
    expect(scopeOf(member, 'people')).toEqual([]);
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

  it('is found by the e-mail address the configuration names, once a platform vouches for it', async () => {
    const bot = await conversation();
    expect(await nameFirstAdmin(bot.store, ACCOUNT, 'Ana@Contoso.com', at)).toBe(true);
    const verifiedEmail = async () => 'ana@contoso.com';
    const admin = bot.as({ platform: 'teams', id: 'tenant:ana', name: 'Ana Lopez', verifiedEmail });
    expect(await admin.say('who may use you')).toMatchObject({ command: 'members', visibility: 'asker' });
    expect((await admin.say('who am I')).text).toContain('Ana Lopez: global admin');
  });

  it('who is a member already keeps what was there and gets every role', async () => {
    const { store } = await conversation();
    const ana: Member = { id: 'ana', name: 'Ana', email: 'ana@contoso.com', identities: ['slack:T1:U1'], roles: [] };
    await store.change(ACCOUNT, { at }, (account) => ({ next: { ...account, members: [ana] }, result: null }));
    await nameFirstAdmin(store, ACCOUNT, 'ana@contoso.com', at);
    const { members } = await store.read(ACCOUNT);
    expect(members).toHaveLength(1);
    expect(members[0]).toMatchObject({ id: 'ana', identities: ['slack:T1:U1'] });
    expect(may(members[0]!, 'members')).toBe(true);
  });

  it('is nobody whose name on a platform is made of the words of that address', async () => {
    const { store } = await conversation();
    const eve: Member = { id: 'eve', name: 'Ana Contoso Com', identities: ['slack:T1:EVE'], roles: [] };
    await store.change(ACCOUNT, { at }, (account) => ({ next: { ...account, members: [eve] }, result: null }));
    await nameFirstAdmin(store, ACCOUNT, 'ana@contoso.com', at);
    const { members } = await store.read(ACCOUNT);
    expect(members.map((one) => [one.name, may(one as Member, 'members')])).toEqual([
      ['Ana Contoso Com', false],
      ['ana@contoso.com', true],
    ]);
  });

  it('is named by an address or an identity and by nothing else', async () => {
    const { store } = await conversation();
    await expect(nameFirstAdmin(store, ACCOUNT, 'Ana', at)).rejects.toThrow(TypeError);
    await nameFirstAdmin(store, ACCOUNT, ' slack:T1:U1 ', at);
    expect((await store.read(ACCOUNT)).members[0]).toMatchObject({ identities: ['slack:T1:U1'] });
  });

  it('is named once: with an admin there the setting does nothing', async () => {
    const { store } = await conversation();
    await nameFirstAdmin(store, ACCOUNT, 'slack:T1:U1', at);
    expect(await nameFirstAdmin(store, ACCOUNT, 'slack:T1:U2', at)).toBe(false);
    expect((await store.read(ACCOUNT)).members.map(({ id }) => id)).toEqual(['slack:T1:U1']);
  });
});
