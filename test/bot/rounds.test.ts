import { expect, it } from 'vitest';
import { standingOf } from '../../src/bot/alerts/deliver-standing.ts';
import { postOffice } from '../../src/bot/alerts/post-office.ts';
import { worldOf } from '../../src/bot/alerts/round-world.ts';
import type { Partner } from '../../src/bot/partner.ts';
import type { Account } from '../../src/storage/index.ts';
import { EMPTY_ACCOUNT } from '../../src/storage/index.ts';
import { SATURDAY } from '../alerts/a-subscription.ts';

const account: Account = {
  ...EMPTY_ACCOUNT,
  members: [
    { id: 'ana', name: 'Ana', identities: ['slack:t1:u5', 'teams:TENANT:ANA'], roles: [] },
    {
      id: 'ben',
      name: 'Ben',
      email: 'ben@contoso.example',
      identities: [],
      roles: [{ role: 'account-admin', locations: 'all' }],
    },
  ],
};
const world = worldOf(account, [], SATURDAY, postOffice({}));

it('A member is written to where they are known, as the platform writes it', () => {
  expect(world.placesOf('ana')).toEqual([
    { platform: 'slack', kind: 'person', id: 'T1:U5' },
    { platform: 'teams', kind: 'person', id: 'tenant:ana' },
  ]);
  expect(world.placesOf('owner')).toEqual([{ platform: 'local', kind: 'person', id: 'owner' }]);
  expect([world.placesOf('ben'), world.placesOf('nobody')]).toEqual([[], []]);
});

it('Whoever looks after members is told of what went wrong, whoever sits at the machine last', () => {
  expect(world.admins).toEqual(['ben', 'owner']);
});

it('Somebody who was removed hears nothing', () => {
  expect(world.hearer('nobody')).toBeNull();
  expect(world.hearer('ana')?.mayAt('claims', '')).toBe(false);
});

it('A platform that is not switched on takes no message', async () => {
  const once = { key: 'a', again: false };
  const place = { platform: 'slack', kind: 'person', id: 'T1:U5' } as const;
  await expect(postOffice({}).send(place, {} as never, once)).rejects.toThrow('not switched on');
});

it('What a digest said is the total of each designation, and nothing where there are no scores', () => {
  const designations = [{ id: 'security', total: 64.8 }];
  const partner = { asOf: '2026-10', empty: false, scorecard: () => ({ designations }) } as unknown as Partner;
  expect(standingOf(partner)).toEqual({ asOf: '2026-10', totals: { security: 64.8 } });
  expect(standingOf({ ...partner, empty: true })).toBeNull();
});
