/** Changes of claims over a real store: who may, once by key, and what the others get to know. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, ClaimFields } from '../../src/associations/claims/claim.ts';
import { blankFields } from '../../src/associations/claims/fields.ts';
import { isLive, meet } from '../../src/associations/claims/keys.ts';
import type { Member } from '../../src/bot/access/member.ts';
import { type ClaimDesk, claimDesk } from '../../src/bot/claims/claim-desk.ts';
import type { Sender } from '../../src/bot/message.ts';
import { partnerReader } from '../../src/bot/partner.ts';
import { samplePortfolio } from '../../src/sample.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { claimIn, SOW, TEAMS } from '../associations/claims/fixtures.ts';
import { AT_PORTLAND, withClaims } from './claims-at-hand.ts';
import { type Conversation, NOVEMBER } from './conversation.ts';

const PORTLAND = '6048215';
const LEEDS = '6048231';
const OWNER: Sender = { platform: 'local', id: 'owner' };
const ANA: Sender = { platform: 'slack', id: 'T1:ANA' };

const member = (id: string, role: Member['roles'][number]['role'], locations: 'all' | string[]): Member => ({
  id,
  name: id,
  identities: [`slack:T1:${id.toUpperCase()}`],
  roles: [{ role, locations }],
});

function deskOver({ store }: Conversation): ClaimDesk {
  return claimDesk({
    store,
    account: ACCOUNT,
    clock: { now: () => NOVEMBER },
    settings: { rules: '2023-10', holidays: [] },
    partner: partnerReader({ store, account: ACCOUNT, sample: samplePortfolio, thisMonth: () => '2026-11' }),
  });
}

async function deskWith(claims: readonly Claim[], members: readonly Member[] = []) {
  const bot = await withClaims(claims);
  await bot.store.change(ACCOUNT, { at: NOVEMBER.toISOString() }, (account) => ({
    next: { ...account, members: [...members] },
    result: null,
  }));
  const claimsNow = async () => (await bot.store.read(ACCOUNT)).claims as readonly Claim[];
  return { bot, desk: deskOver(bot), claimsNow };
}

const create = (fields: ClaimFields) => ({ kind: 'create', fields }) as const;

describe('A change of claims', () => {
  it('with the same key is made once and answered alike, with the claim as it is now', async () => {
    const { desk, claimsNow } = await deskWith([]);
    const first = await desk.change(create(AT_PORTLAND), OWNER, 'k1');
    await desk.change({ kind: 'comment', id: 'C1', text: 'Hello' }, OWNER, 'k2');
    const repeat = await desk.change(create(AT_PORTLAND), OWNER, 'k1');
    expect(first).toMatchObject({ done: true, claims: [{ id: 'C1' }] });
    expect(repeat).toEqual({ done: true, claims: await claimsNow() });
    expect(await claimsNow()).toHaveLength(1);
  });

  it('of two at once for the same, one is made and the other is shown it', async () => {
    const { desk, claimsNow } = await deskWith([]);
    const outcomes = await Promise.all([
      desk.change(create(AT_PORTLAND), OWNER, 'teams:1'),
      desk.change(create(AT_PORTLAND), OWNER, 'slack:2'),
    ]);
    expect(outcomes).toMatchObject([
      { done: true, claims: [{ id: 'C1' }] },
      { done: false, field: 'products', instead: { id: 'C1', status: 'draft' } },
    ]);
    expect(await claimsNow()).toHaveLength(1);
  });

  it('is refused to somebody without the role, and to nobody known', async () => {
    const { desk, claimsNow } = await deskWith([], [member('ana', 'executive-report-viewer', 'all')]);
    for (const who of [ANA, { platform: 'local', id: 'rep' }, { platform: 'slack', id: 'T9:EVE' }] as const) {
      const outcome = await desk.change(create(AT_PORTLAND), who, `k ${who.id}`);
      expect(outcome).toMatchObject({ done: false, says: expect.stringContaining('you need the role incentives') });
    }
    expect(await claimsNow()).toEqual([]);
  });

  it('at another location is refused, also to move a claim there', async () => {
    const own = claimIn('draft', {}, { ...AT_PORTLAND, location: LEEDS });
    const { desk, claimsNow } = await deskWith([own], [member('ana', 'incentives-user', [LEEDS])]);
    const moved = await desk.change({ kind: 'edit', id: 'C1', fields: { location: PORTLAND } }, ANA, 'k1');
    expect(moved).toMatchObject({ done: false, field: 'location' });
    expect(await claimsNow()).toEqual([own]);
  });

  it('in the way of a claim at another location tells neither its number nor its state', async () => {
    const { desk } = await deskWith(
      [claimIn('under-review', {}, AT_PORTLAND)],
      [member('ana', 'incentives-user', [LEEDS])],
    );
    const outcome = await desk.change(create({ ...AT_PORTLAND, location: LEEDS }), ANA, 'k1');
    expect(outcome).toEqual({ done: false, says: expect.stringContaining('Colleagues at another location') });
    const touching = await desk.change({ kind: 'comment', id: 'C1', text: 'x' }, ANA, 'k2');
    const unknown = await desk.change({ kind: 'comment', id: 'C99', text: 'x' }, ANA, 'k3');
    expect([touching, unknown].map((one) => !one.done && one.says.replace(/C\d+/, 'C'))).toEqual(
      Array(2).fill('There is no claim C that you may work with.'),
    );
  });

  it('to submit is held against the exports', async () => {
    const atGlobal = claimIn('draft', {}, { ...TEAMS, location: '6048200' });
    const { desk, claimsNow } = await deskWith([atGlobal]);
    const outcome = await desk.change({ kind: 'advance', id: 'C1', events: ['submit'] }, OWNER, 'k1');
    expect(outcome).toMatchObject({ done: false, says: expect.stringContaining('is the global account') });
    expect(await claimsNow()).toEqual([atGlobal]);
  });

  it('by an incentives user disputes nothing', async () => {
    const { desk } = await deskWith([claimIn('rejected', {}, AT_PORTLAND)]);
    const dispute = { kind: 'advance', id: 'C1', events: ['dispute'], reason: 'We did it' } as const;
    const claims = await desk.change(dispute, { platform: 'local', id: 'claims' }, 'k1');
    expect(claims).toMatchObject({ done: false, says: expect.stringContaining('incentives admin') });
    expect(await desk.change(dispute, OWNER, 'k2')).toMatchObject({ done: true, claims: [{ status: 'dispute' }] });
  });

  it('mirrored from the portal says for each row what became of it, a repeat too', async () => {
    const { desk } = await deskWith([claimIn('submitted', { portalId: '51' }, AT_PORTLAND)]);
    const rows = [
      { portalId: '51', status: 'approved' },
      { portalId: '52', status: 'approved' },
    ] as const;
    const first = await desk.change({ kind: 'mirror', rows }, OWNER, 'k1');
    expect(first).toMatchObject({
      done: true,
      claims: [{ id: 'C1', status: 'approved' }],
      mirrored: [
        { row: rows[0], outcome: 'updated', claim: 'C1' },
        { row: rows[1], outcome: 'unmatched' },
      ],
    });
    expect(await desk.change({ kind: 'mirror', rows }, OWNER, 'k1')).toEqual(first);
  });

  it('that changes nothing writes nothing', async () => {
    const { desk, bot } = await deskWith([claimIn('draft', {}, AT_PORTLAND)]);
    const before = await bot.store.read(ACCOUNT);
    const again = { kind: 'attach', id: 'C1', proof: SOW } as const;
    expect(await desk.change(again, OWNER, 'k1')).toEqual({ done: true, claims: [] });
    expect(await bot.store.read(ACCOUNT)).toBe(before);
  });
});

describe('However many file at once', () => {
  const fields = fc.record({
    customer: fc.constantFrom('Zava', 'Adatum'),
    products: fc.subarray(['Teams', 'Intune', 'Exchange Online'], { minLength: 1 }),
    location: fc.constantFrom('', PORTLAND, LEEDS),
  });
  const attempt = fc.record({
    fields,
    who: fc.constantFrom('ana', 'ben'),
    key: fc.constantFrom('k1', 'k2', 'k3', 'k4'),
  });

  it('no two live claims hold the same, and no key makes two', async () => {
    const members = [member('ana', 'incentives-user', [LEEDS]), member('ben', 'incentives-admin', 'all')];
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { maxLength: 8 }), async (attempts) => {
        const { desk, claimsNow } = await deskWith([], members);
        const outcomes = await Promise.all(
          attempts.map(({ fields: said, who, key }) =>
            desk.change(
              create(blankFields({ solutionArea: 'microsoft-365', ...said })),
              { platform: 'slack', id: `T1:${who.toUpperCase()}` },
              key,
            ),
          ),
        );
        const live = (await claimsNow()).filter(isLive);
        for (const [index, one] of live.entries()) {
          expect(live.slice(index + 1).some((other) => meet(one.fields, other.fields))).toBe(false);
        }
        const made = attempts.map(({ key }, index) => [key, outcomes[index]] as const);
        for (const [, same] of Map.groupBy(made, ([key]) => key)) {
          const ids = same.flatMap(([, outcome]) => (outcome?.done ? outcome.claims.map(({ id }) => id) : []));
          expect(new Set(ids).size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 15 },
    );
  });
});
