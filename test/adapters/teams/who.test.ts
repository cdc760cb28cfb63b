import { describe, expect, test } from 'vitest';
import { ANA, CHANNEL, stage, TEAM, TENANT } from './stage.ts';

const known = {
  ...ANA,
  userPrincipalName: 'Ana@Contoso.example',
  email: 'attacker@evil.example',
  tenantId: TENANT,
  userRole: 'user',
};

/** The address the bot is given for somebody Teams describes so. */
async function addressOf(member: object, from: object = ANA): Promise<string | null | undefined> {
  const { say, bot, connector } = await stage();
  connector.members.set(ANA.id, member);
  await say('whoami', { from });
  return bot.heard[0]?.sender.verifiedEmail?.();
}

describe('The address Teams vouches for', () => {
  test('is the user principal name, in lower case', async () => {
    expect(await addressOf(known)).toBe('ana@contoso.example');
    expect(await addressOf({ ...known, userRole: undefined })).toBe('ana@contoso.example');
  });

  test.each([
    ['a guest by name', { userPrincipalName: 'ana_gmail.com#EXT#@contoso.example' }],
    ['a guest by role', { userRole: 'guest' }],
    ['anonymous', { userRole: 'anonymous' }],
    ['of another tenant', { tenantId: 'another' }],
    ['of no tenant', { tenantId: undefined }],
    ['without a principal name, whatever the e-mail says', { userPrincipalName: undefined }],
    ['not named by an address', { userPrincipalName: 'ana' }],
    ['somebody else than who asked', { aadObjectId: 'another' }],
  ])('is none for somebody who is %s', async (_, more) => {
    expect(await addressOf({ ...known, ...more })).toBeNull();
  });

  test('is none for somebody without an account', async () => {
    expect(await addressOf({ ...known, aadObjectId: undefined }, { id: ANA.id })).toBeNull();
  });

  test('is none while Teams does not say, which is noted', async () => {
    const { say, bot, connector, memory } = await stage();
    connector.trouble = ({ method }) => (method === 'GET' ? { status: 404 } : undefined);
    await say('whoami');
    expect(await bot.heard[0]?.sender.verifiedEmail?.()).toBeNull();
    expect(memory.lines).toEqual([expect.stringContaining('Teams did not say who somebody is')]);
    expect(memory.lines.join()).not.toContain('Ana');
  });

  test('is not asked for unless the bot wants it, and in a channel the team is asked', async () => {
    const { say, bot, connector } = await stage();
    await say('whoami', { conversation: CHANNEL, channelData: { tenant: { id: TENANT }, team: TEAM } });
    expect(connector.calls.filter(({ method }) => method === 'GET')).toEqual([]);
    connector.members.set(ANA.id, known);
    expect(await bot.heard[0]?.sender.verifiedEmail?.()).toBe('ana@contoso.example');
    expect(connector.calls.at(-1)?.path).toBe(`/v3/conversations/${TEAM.id}/members/${ANA.id}`);
  });
});

test('Somebody without an account of the tenant is nobody the bot could know', async () => {
  const { say, bot } = await stage();
  await say('score', { from: { id: '29:Visitor', name: 'A visitor' } });
  expect(bot.heard[0]?.sender).toMatchObject({ id: `${TENANT}:29:visitor`, name: 'A visitor' });
});

test('Ids are compared in lower case, however Teams or an administrator writes them', async () => {
  const { say, bot } = await stage({
    settings: { appId: '11111111-2222-4333-8444-555555555555', password: 'x', tenantId: TENANT.toUpperCase() },
  });
  await say('score', { from: { ...ANA, aadObjectId: ANA.aadObjectId.toUpperCase() } });
  expect(bot.heard[0]?.sender.id).toBe(`${TENANT}:${ANA.aadObjectId}`);
});

test.each([
  ['the activity', { localTimezone: 'Europe/Berlin' }, 'Europe/Berlin'],
  [
    'the client',
    { entities: [{ type: 'clientInfo', locale: 'en-US', timezone: 'America/New_York' }] },
    'America/New_York',
  ],
  ['nobody', {}, null],
])('The time zone of somebody is what %s says', async (_whom, more, zone) => {
  const { say, bot } = await stage();
  await say('alerts', more);
  expect(await bot.heard[0]?.sender.timeZone?.()).toBe(zone);
});
