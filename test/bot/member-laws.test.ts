import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contact, contactOf } from '../../src/bot/access/contact.ts';
import { findMember } from '../../src/bot/access/find-member.ts';
import { isAdmin } from '../../src/bot/access/laws.ts';
import { type Member, ROLES } from '../../src/bot/access/member.ts';
import type { MemberChange } from '../../src/bot/access/member-change.ts';
import { roster } from '../../src/bot/access/roster.ts';
import type { Sender } from '../../src/bot/message.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { type Account, EMPTY_ACCOUNT } from '../../src/storage/index.ts';
import { conversation, NOVEMBER } from './conversation.ts';

const IDS = ['ana', 'ben', 'eva'];
const CONTACTS = ['a@x.org', 'b@x.org', 'slack:T1:A', 'slack:t1:a', 'slack:T1:B', 'teams:t:c'].map(
  (text) => contactOf(text)!,
);
const id = fc.constantFrom(...IDS);
const contact: fc.Arbitrary<Contact> = fc.constantFrom(...CONTACTS);
const locations = fc.constantFrom<'all' | string[]>('all', ['5120'], ['5120', '5121'], []);
const held = fc.array(fc.record({ role: fc.constantFrom(...ROLES), locations }), { maxLength: 3 });
const member: fc.Arbitrary<Member> = fc.tuple(id, contact, held).map(([name, { kind, value }, roles]) => ({
  id: name,
  name,
  ...(kind === 'email' ? { email: value, identities: [] } : { identities: [value] }),
  roles,
}));

const change: fc.Arbitrary<MemberChange> = fc.oneof(
  member.map((one) => ({ kind: 'add' as const, member: one })),
  fc.record({ kind: fc.constant('grant' as const), id, roles: held }),
  fc.record({
    kind: fc.constant('revoke' as const),
    id,
    roles: fc.array(fc.constantFrom(...ROLES)),
    locations: fc.constantFrom([], ['5120']),
  }),
  fc.record({ kind: fc.constantFrom('link' as const, 'unlink' as const), id, contact }),
  fc.record({ kind: fc.constant('remove' as const), id }),
);

const isGlobalAdmin = ({ roles }: Pick<Member, 'roles'>) =>
  roles.some(({ role, locations }) => role === 'global-admin' && locations === 'all');
const globalAdmins = (members: Account['members']) =>
  members.filter((one) => one.roles.some(({ role }) => role === 'global-admin'));

const OWNER: Sender = { platform: 'local', id: 'owner' };
const by: fc.Arbitrary<Sender> = fc.constantFrom<Sender>(
  OWNER,
  { platform: 'local', id: 'rep' },
  { platform: 'slack', id: 'T1:A' },
  { platform: 'slack', id: 'T1:B' },
  { platform: 'teams', id: 't:c' },
);
/** One above the others: whatever one of them may not do must fail for another reason than being the last admin. */
const START: Member[] = [
  { id: 'ana', name: 'ana', identities: ['slack:T1:A'], roles: [{ role: 'global-admin', locations: 'all' }] },
  { id: 'ben', name: 'ben', identities: ['slack:T1:B'], roles: [{ role: 'account-admin', locations: 'all' }] },
  { id: 'eva', name: 'eva', identities: ['teams:t:c'], roles: [{ role: 'account-admin', locations: 'all' }] },
];

const start = fc.constantFrom(START, START.slice(0, 1));

describe('Whatever is changed about members, by whomever', () => {
  it('an admin stays, nobody shares a contact, and everybody has a way in', async () => {
    const { store } = await conversation();
    const { change: make } = roster({ store, account: ACCOUNT, clock: { now: () => NOVEMBER } });
    let key = 0;
    await fc.assert(
      fc.asyncProperty(start, fc.array(fc.tuple(change, by), { maxLength: 20 }), async (begin, changes) => {
        const at = NOVEMBER.toISOString();
        await store.change(ACCOUNT, { at }, (account) => ({ next: { ...account, members: begin }, result: null }));
        for (const [wanted, who] of changes) {
          const before = (await store.read(ACCOUNT)).members;
          key += 1;
          const { done } = await make(wanted, who, `${key}`);
          const { members } = await store.read(ACCOUNT);
          if (!done) expect(members).toEqual(before);

          expect(members.some((one) => isAdmin(one as Member))).toBe(true);
          const asker = findMember({ ...EMPTY_ACCOUNT, members: before }, who);
          if (done && before !== members) expect(asker !== null && isAdmin(asker)).toBe(true);
          if (asker === null || !isGlobalAdmin(asker)) expect(globalAdmins(members)).toEqual(globalAdmins(before));
          if (asker !== null && who.platform !== 'local' && isAdmin(asker)) {
            const still = findMember({ ...EMPTY_ACCOUNT, members }, who);
            expect(still !== null && isAdmin(still)).toBe(true);
          }
          const contacts = members.flatMap(({ email, identities }) => [...identities, ...(email ? [email] : [])]);
          expect(new Set(contacts.map((one) => one.toLowerCase())).size).toBe(contacts.length);
          expect(new Set(members.map((one) => one.id)).size).toBe(members.length);
          for (const { email, identities } of members) expect(identities.length > 0 || email !== undefined).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('nobody without the right changes anything', async () => {
    const { store } = await conversation();
    const { change: make } = roster({ store, account: ACCOUNT, clock: { now: () => NOVEMBER } });
    await store.change(ACCOUNT, { at: NOVEMBER.toISOString() }, (account) => ({
      next: { ...account, members: START },
      result: null,
    }));
    const before = await store.read(ACCOUNT);
    await fc.assert(
      fc.asyncProperty(change, async (wanted) => {
        await make(wanted, { platform: 'slack', id: 'T1:EVE' }, 'eve');
        await make(wanted, { platform: 'local', id: 'rep' }, 'rep');
        expect((await store.read(ACCOUNT)).members).toEqual(before.members);
      }),
      { numRuns: 40 },
    );
  });
});
