/**
 * Who may do what, written down independently of the program: Partner Center's roles (its documentation of 2020, "Assign
 * users roles and permissions") against every command, for a role held company-wide, at the location a claim belongs to,
 * and at another one.
 */
import { describe, expect, it } from 'vitest';
import type { Member, Role } from '../../src/bot/access/member.ts';
import { COMMAND_IDS, type CommandId } from '../../src/bot/commands/ids.ts';
import type { Action, IncomingFile, Reply } from '../../src/bot/message.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { claimIn, SALES } from '../associations/claims/fixtures.ts';
import { AT_PORTLAND, withClaims } from './claims-at-hand.ts';
import { type Conversation, file, NOVEMBER } from './conversation.ts';
import { training } from './exports.ts';

const OWN = AT_PORTLAND.location;
const OTHER = '6048231';

const ROLES: readonly Role[] = [
  'global-admin',
  'account-admin',
  'mpn-partner-admin',
  'executive-report-viewer',
  'report-viewer',
  'incentives-admin',
  'incentives-user',
];
const PLACES = { 'the whole company': 'all', 'its own location': [OWN], 'another location': [OTHER] } as const;
type Place = keyof typeof PLACES;

interface Who {
  readonly role: Role | 'no role';
  readonly place: Place;
}
const EVERYBODY: readonly Who[] = (Object.keys(PLACES) as Place[]).flatMap((place) =>
  (['no role', ...ROLES] as const).map((role) => ({ role, place })),
);
const idOf = ({ role, place }: Who) => `T1:${role} at ${place}`.replaceAll(' ', '_');

const INCENTIVES: readonly Role[] = ['incentives-admin', 'incentives-user'];
const NAMES: readonly Role[] = ['global-admin', 'executive-report-viewer'];
const DATA: readonly Role[] = ['global-admin', 'account-admin', 'mpn-partner-admin'];

interface Rule {
  readonly command: CommandId;
  /** What of the command: the table may ask for several things. */
  readonly what: string;
  readonly args?: (who: Who) => Action['args'];
  /** What is dropped with it. */
  readonly files?: readonly IncomingFile[];
  readonly may: 'every member' | readonly Role[];
  /** Where the role must be held: anywhere, where the claim is, or company-wide. */
  readonly held?: 'anywhere' | 'there' | 'company-wide';
  /** What only the answer to somebody who may have it tells. */
  readonly tells?: RegExp;
}

const ANN = { name: 'Ann Beebe', title: 'Microsoft Certified: Azure Administrator Associate' };
const CLAIM_EXPORT = `Claim ID,Claim status,Customer name,Product(s),Location ID\n5120,Approved,Contoso,Teams,${OWN}\n`;

type Args = Action['args'];

/** Held where the claim is, or company-wide; without it the answer does not tell it. */
const there = (
  command: CommandId,
  what: string,
  tells: RegExp,
  args: Args | ((who: Who) => Args),
  may: readonly Role[] = INCENTIVES,
): Rule => ({ command, what, may, held: 'there', tells, args: typeof args === 'function' ? args : () => args });

const forEverybody = (command: CommandId, args: Args = {}): Rule => ({
  command,
  what: 'at all',
  may: 'every member',
  args: () => args,
});

const EFFORT: Args = { designation: 'infrastructure', step: 'save', 'days-claims': '2' };
const ENROLMENT: Args = { action: 'enrolment', designation: 'security', date: '2027-08-15' };

/** Something of each member's own, so that nobody stands in another's way. */
const ofOne = ({ role, place }: Who) => ({ customer: `Adatum ${role} ${place}`, location: OWN });

const TABLE: readonly Rule[] = [
  forEverybody('score'),
  forEverybody('explain', { designation: 'security' }),
  forEverybody('trend'),
  forEverybody('gaps'),
  forEverybody('plan', { designation: 'infrastructure' }),
  { ...forEverybody('plan'), what: 'what work costs', args: () => EFFORT, may: DATA, held: 'company-wide' },
  forEverybody('whatif', { changes: [{ kind: 'certify', certification: 'SC-200', people: 2 }] }),
  forEverybody('digest'),
  there('digest', 'claims', /C[12] Contoso/, {}),
  forEverybody('alerts', { action: 'schedule', schedule: 'weekly monday 09:00' }),
  { ...forEverybody('alerts'), what: 'the enrolment', args: () => ENROLMENT, may: DATA, held: 'anywhere' },
  forEverybody('opportunities'),
  forEverybody('customers'),
  forEverybody('rules'),
  forEverybody('eligibility'),
  forEverybody('coop', { activity: 'print-advertising' }),
  forEverybody('dpor'),
  forEverybody('pal'),
  forEverybody('ask', { article: 'seventy' }),
  forEverybody('whoami'),
  forEverybody('help'),
  forEverybody('export', { what: 'scores' }),
  { command: 'export', what: 'people', args: () => ({ what: 'people' }), may: NAMES, held: 'anywhere' },
  { command: 'people', what: 'at all', may: NAMES, held: 'anywhere' },
  { command: 'undo', what: 'at all', may: DATA, held: 'anywhere' },
  { command: 'members', what: 'at all', may: ['global-admin', 'account-admin'], held: 'company-wide' },
  { command: 'import', what: 'how', may: [...DATA, ...INCENTIVES], held: 'anywhere' },
  { command: 'import', what: 'exports', files: [file('people.csv', training([ANN]))], may: DATA, held: 'anywhere' },
  { ...there('import', 'claims', /1 (claim updated|unchanged)/, {}), files: [file('claims.csv', CLAIM_EXPORT)] },
  { command: 'associations', what: 'at all', may: INCENTIVES, held: 'anywhere' },
  there('associate', 'a new one', /is recorded/, (who) => ({
    ...ofOne(who),
    step: 'save',
    type: 'csp',
    from: '2026-10-01',
  })),
  there('claim', 'a new one', /draft is made/, (who) => ({
    ...ofOne(who),
    step: 'create',
    products: 'Teams',
    activity: 'usage',
  })),
  there('claims', 'all', /C1 Contoso/, {}),
  there('claims', 'of a customer', /C1 Contoso/, { customer: 'Contoso' }),
  there('claim-show', 'by our number', /Contoso/, { claim: 'C1' }),
  there('claim-show', 'by its customer', /C1/, { customer: 'Contoso', product: 'Teams' }),
  there('claim-show', 'by Partner Center’s number', /Contoso/, { claim: '5120', part: 'history' }),
  there('claim-edit', 'a comment', /Contoso/, { claim: 'C1', step: 'comment', comment: 'Called them' }),
  there('claim-proof', 'its list', /Contoso/, { claim: 'C1' }),
  there('claim-advance', 'approved', /Has Microsoft approved C1 Contoso/, { claim: 'C1', event: 'approve' }),
  there('claim-advance', 'disputed', /Have you disputed/, { claim: 'C2', event: 'dispute' }, ['incentives-admin']),
  there('export', 'claims', /2 (rows|claims)/, { what: 'claims' }),
];

function isAllowed({ may, held }: Rule, { role, place }: Who): boolean {
  if (may === 'every member') return true;
  if (role === 'no role' || !may.includes(role)) return false;
  if (place === 'the whole company') return true;
  return held === 'anywhere' || (held === 'there' && place === 'its own location');
}

const had = ({ refused, text }: Reply, { tells }: Rule) => refused === undefined && (tells?.test(text) ?? true);

/** Everybody of the table as a member, in an account with two claims of one location. */
async function everybody(): Promise<Conversation> {
  const bot = await withClaims([
    claimIn('under-review', { portalId: '5120' }, AT_PORTLAND),
    claimIn('rejected', { id: 'C2' }, { ...SALES, location: OWN }),
  ]);
  const members = EVERYBODY.map((who): Member => {
    const locations = PLACES[who.place];
    const held = locations === 'all' ? locations : [...locations];
    return {
      id: idOf(who),
      name: idOf(who),
      identities: [`slack:${idOf(who)}`],
      roles: who.role === 'no role' ? [] : [{ role: who.role, locations: held }],
    };
  });
  await bot.store.change(ACCOUNT, { at: NOVEMBER.toISOString() }, (account) => ({
    next: { ...account, members: [...account.members, ...members] },
    result: null,
  }));
  return bot;
}

const as = (bot: Conversation, who: Who) => bot.as({ platform: 'slack', id: idOf(who) });

describe('Every command, for every role at every location', () => {
  it('is in the table', () => {
    expect(new Set(TABLE.map(({ command }) => command))).toEqual(new Set(COMMAND_IDS));
  });

  it.each(TABLE.map((rule) => [rule.command, rule.what, rule] as const))('%s: %s', async (_command, _what, rule) => {
    const bot = await everybody();
    const wrong: string[] = [];
    for (const who of EVERYBODY) {
      const reply = await as(bot, who).press(
        { command: rule.command, args: rule.args?.(who) ?? {} },
        { files: rule.files ?? [] },
      );
      const expected = isAllowed(rule, who);
      if (had(reply, rule) !== expected) {
        wrong.push(`${who.role} for ${who.place} should ${expected ? '' : 'not '}have: ${reply.text.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(bot.errors).toEqual([]);
  });

  it('is refused to strangers, but for help', async () => {
    const bot = await everybody();
    const stranger = bot.as({ platform: 'slack', id: 'T9:NOBODY' });
    for (const { command, args } of TABLE) {
      const reply = await stranger.press({ command, args: args?.(EVERYBODY[0]!) ?? {} });
      expect(reply.refused === undefined, command).toBe(['help', 'whoami'].includes(command));
      expect(reply.text).not.toMatch(/C1|5120|Contoso: /);
    }
  });
});

describe('Claims of another location', () => {
  const elsewhere: Who = { role: 'incentives-admin', place: 'another location' };

  it.each([
    ['by our number', { claim: 'C1' }, { claim: 'C9' }],
    ['by Partner Center’s number', { claim: '5120' }, { claim: '5129' }],
    ['by customer', { customer: 'Contoso' }, { customer: 'Nobody Inc' }],
    [
      'by customer and product',
      { customer: 'Contoso', product: 'Teams' },
      { customer: 'Nobody Inc', product: 'Teams' },
    ],
  ])('are, %s, as if they did not exist', async (_how, hidden, unknown) => {
    const bot = as(await everybody(), elsewhere);
    const told = async (args: Record<string, string>) => {
      const { text } = await bot.press({ command: 'claim-show', args });
      return Object.values(args).reduce((words, value) => words.replaceAll(value, '…'), text);
    };
    expect(await told(hidden)).toBe(await told(unknown));
  });

  it('are in no count', async () => {
    const bot = as(await everybody(), elsewhere);
    expect((await bot.press({ command: 'claims', args: {} })).text).toBe('There is no claim yet.');
    expect((await bot.press({ command: 'claims', args: { due: 'this-month' } })).text).toBe(
      'No claim needs you this month.',
    );
  });

  it('tell neither number nor state to whom they stand in the way', async () => {
    const bot = as(await everybody(), elsewhere);
    const reply = await bot.press({
      command: 'claim',
      args: {
        step: 'create',
        customer: AT_PORTLAND.customer,
        tenant: AT_PORTLAND.tenant,
        products: 'Teams',
        activity: 'usage',
        location: OTHER,
      },
    });
    expect(reply.text).not.toMatch(/C1|5120|Under review|Ann Beebe/);
    expect(reply.text).not.toContain('draft is made');
  });

  it('stay hidden in what the check of an own draft finds', async () => {
    const bot = await withClaims([
      claimIn('rejected-final', {}, AT_PORTLAND),
      claimIn('draft', { id: 'C2' }, { ...AT_PORTLAND, location: OTHER }),
    ]);
    const roles: Member['roles'] = [{ role: 'incentives-user', locations: [OTHER] }];
    await bot.store.change(ACCOUNT, { at: NOVEMBER.toISOString() }, (account) => ({
      next: { ...account, members: [{ id: 'leo', name: 'Leo', identities: ['slack:T1:LEO'], roles }] },
      result: null,
    }));
    const leo = bot.as({ platform: 'slack', id: 'T1:LEO' });
    const shown = await leo.press({ command: 'claim-show', args: { claim: 'C2', part: 'missing' } });
    expect(shown.text).toContain('Nothing is missing');
    expect(shown.text).not.toContain('C1');
    expect((await bot.press({ command: 'claim-show', args: { claim: 'C2' } })).text).toContain('C1 for the same ended');
  });
});
