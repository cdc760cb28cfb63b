import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/associations/claims/claim.ts';
import { blankFields } from '../../src/associations/claims/fields.ts';
import type { SaidChange } from '../../src/bot/commands/whatif-arguments.ts';
import type { Action, Reply } from '../../src/bot/message.ts';
import { type Designation, monthsUpTo } from '../../src/scoring/index.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { claimIn } from '../associations/claims/fixtures.ts';
import { buttonsOn, withClaims } from './claims-at-hand.ts';
import { buttonOf, type Conversation, conversation, file } from './conversation.ts';
import { officeUsage } from './exports.ts';

const ask = (who: Conversation, changes?: readonly SaidChange[], designation?: Designation) =>
  who.press({ command: 'whatif', args: { ...(changes && { changes }), ...(designation && { designation }) } });
const imagine = async (...changes: readonly SaidChange[]) => ask(await conversation(), changes);
/** What a choice in the middle of a card does. */
function choiceOf({ card }: Reply, title: string): Action {
  const all = card.body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
  const found = all.find((action) => action.title === title);
  if (!found || !('data' in found)) throw new Error(`There is no choice "${title}".`);
  return found.data as Action;
}
const litware = (more: Partial<Claim> = {}, location = '') =>
  claimIn(
    'submitted',
    { id: 'C3', ...more },
    blankFields({ customer: 'Litware', solutionArea: 'microsoft-365', products: ['Intune', 'Teams'], location }),
  );

const CERTIFY: SaidChange = { kind: 'certify', certification: 'SC-100', people: 2 };
const WIN: SaidChange = { kind: 'add-customers', customers: 3, designation: 'infrastructure' };

describe('What if', () => {
  it('tells the whole scenario, then before and after, each metric that moves, and the other track', async () => {
    const { text, visibility } = await imagine(CERTIFY);
    expect(text).toMatch(/^What if 2 people pass SC-100: Security 64\.8 → 78\.1 \(\+13\.3\), would qualify\./);
    expect(text).toContain('Intermediate certifications +13.3 (2 → 4 people)');
    expect(text).toContain('SMB track: 54.1 → 70.1');
    expect(text).toContain('As of October 2026');
    expect(visibility).toBe('everyone');
  });

  it('several changes are imagined together, and only the designations that move are told', async () => {
    const { text } = await imagine(CERTIFY, WIN);
    expect(text).toMatch(
      /^What if 2 people pass SC-100 and we win 3 customers in Infrastructure \(just large enough to count\): 4/,
    );
    expect(text).toContain('Infrastructure 58.0 → 68.0 (+10.0), still 2.0 points short of 70');
    expect(text).toContain('Data & AI 70.0 → 80.0 (+10.0), blocked: Usage growth is at zero');
    expect(text).not.toContain('Modern Work');
    expect(text.length).toBeLessThanOrEqual(1_500);
  });

  it('one effect is the whole answer and is not said twice', async () => {
    const { text } = await imagine(CERTIFY);
    expect(text.split('64.8 → 78.1')).toHaveLength(2);
  });

  it('a long scenario has lines of its own, and the answer still comes first', async () => {
    const wins = (['security', 'modern-work', 'data-ai'] as const).map((id) => ({ ...WIN, designation: id }));
    const { text, card } = await imagine(CERTIFY, ...wins);
    expect(text).toMatch(
      /^What if all of this happened: \d designations would change\.\n- 2 people pass SC-100\n- we win 3/,
    );
    expect(card.fallbackText).toMatch(/designations would change\.$/);
  });

  it('customers are won where the rest of the scenario plays, if that is one place', async () => {
    const [sc200, win] = [
      { kind: 'certify', certification: 'SC-200', people: 2 },
      { kind: 'add-customers', customers: 3 },
    ] as const;
    expect((await imagine(sc200, win)).text).toMatch(
      /^What if 2 people pass SC-200 and we win 3 customers in Security /,
    );
    expect((await imagine(win, sc200)).args.changes).toEqual([{ ...win, designation: 'security' }, sc200]);
    const several = await imagine({ ...sc200, certification: 'SC-300' }, win);
    expect(several.text).toMatch(/^In which designation would the 3 new customers count\?/);
  });

  it('a designation that was asked for is told though it stays as it is', async () => {
    const { text } = await ask(await conversation(), [CERTIFY], 'data-ai');
    expect(text).toMatch(/Data & AI stays at 70\.0, blocked: usage growth is at zero/i);
    expect(text).not.toContain('Security 64.8');
  });

  it('takes back the last change, starts over, and leads to the plan', async () => {
    const bot = await conversation();
    const both = await ask(bot, [CERTIFY, WIN]);
    expect(buttonsOn(both)).toEqual(['Without the last change', 'Start over', 'Way to 70']);
    const one = await bot.press(buttonOf(both, 'Without the last change'));
    expect(one.args).toEqual({ changes: [CERTIFY] });
    expect(buttonsOn(one)).not.toContain('Without the last change');
    expect(buttonOf(both, 'Way to 70')).toEqual({ command: 'plan', args: { designation: 'infrastructure' } });
    const over = await bot.press(buttonOf(one, 'Start over'));
    expect(over.text).toMatch(/^What should I imagine\?/);
  });

  it('without anything to imagine offers three examples, each of which can be pressed', async () => {
    const bot = await conversation();
    const reply = await ask(bot);
    const labels = buttonsOn(reply);
    expect(labels).toHaveLength(3);
    for (const label of labels) {
      const { text, refused } = await bot.press(choiceOf(reply, label));
      expect(refused).toBeUndefined();
      expect(text).toMatch(/^What if .+: .* (would|→)/);
    }
  });

  it('stores nothing', async () => {
    const bot = await conversation();
    const before = await bot.store.read(ACCOUNT);
    await ask(bot, [CERTIFY, WIN, { kind: 'lose-customers', customer: 'Contoso', customers: 1 }]);
    expect(await bot.store.read(ACCOUNT)).toEqual(before);
    expect((await bot.press({ command: 'score', args: { designation: 'security' } })).text).toContain('64.8');
  });
});

describe('Nothing would change, because', () => {
  it.each<[string, SaidChange, RegExp]>([
    [
      'the metric is full',
      { kind: 'add-customers', customers: 3, designation: 'security' },
      /Net customer adds are full already: 20\.0 of 20 \(\+10 → \+13 customers\)/,
    ],
    ['enough hold it', { kind: 'certify', certification: 'SC-200', people: 2 }, /enough people hold SC-200 either way/],
    ['it is retired', { kind: 'certify', certification: 'AZ-500', people: 1 }, /AZ-500 was retired on 31 August 2026/],
    [
      'it stays below zero',
      { kind: 'grow', percent: 3, designation: 'data-ai' },
      /Usage growth stays at or below zero: growth −3\.3 % → −0\.3 %/,
    ],
    [
      'the association counts nowhere',
      { kind: 'associate', customer: 'A. Datum', type: 'cpor', products: ['Azure'] },
      /CPOR counts in no designation for Azure/,
    ],
  ])('%s', async (_, change, why) => {
    const { text } = await imagine(change);
    expect(text).toMatch(/: nothing would change\./);
    expect(text.replaceAll('\u00a0', ' ')).toMatch(why);
  });

  it('the person holds it already', async () => {
    const bot = await conversation();
    const { text } = await ask(bot, [{ kind: 'certify', certification: 'AZ-104', people: 1, person: 'Priya Raman' }]);
    expect(text).toMatch(/nothing would change\.\nPriya Raman holds AZ-104 already\./);
  });
});

describe('Losing', () => {
  it('a customer tells also what is lost only when the last months are over', async () => {
    const { text, args } = await imagine({ kind: 'lose-customers', customer: 'contoso', customers: 1 });
    expect(text).toContain('Modern Work 80.7 → 47.2 (−33.5), would no longer qualify: 22.8 points short of 70');
    // The association type that pays changes, and with it what a user is worth.
    expect(text).toContain('Usage growth −24.5 (+823 users by CPOR → +28 users by DPOR)');
    expect(text).toContain('Later it costs Infrastructure, Digital & App Innovation and Data & AI more: −10.0 each by');
    expect(args.changes).toEqual([{ kind: 'lose-customers', customer: 'Contoso', customers: 1 }]);
  });

  it('people without a word about whom takes those who are missed most in the designation asked for', async () => {
    const viewer = (await conversation()).as('viewer');
    const { text, visibility } = await ask(viewer, [{ kind: 'lose-people', people: 2 }], 'infrastructure');
    expect(text).toMatch(
      /^What if 2 certified people of Infrastructure leave \(the most missed first\): Infrastructure 58\.0 → 42\.0/,
    );
    expect(text).toContain('needs 2 people with AZ-305, has');
    expect(visibility).toBe('everyone');
  });
});

describe('Names as they are typed', () => {
  it('come back as the data has them', async () => {
    const { args } = await imagine(
      { kind: 'certify', certification: 'security operations analyst associate', people: 1 },
      { kind: 'associate', customer: 'proseware', type: 'cpor' },
    );
    expect(args.changes).toEqual([
      { kind: 'certify', certification: 'SC-200', people: 1 },
      { kind: 'associate', customer: 'Proseware', type: 'cpor' },
    ]);
  });

  it('that nobody knows are asked back, and the choice keeps the rest of the scenario', async () => {
    const bot = await conversation();
    const asked = await ask(bot, [WIN, { kind: 'certify', certification: 'SC-999', people: 2 }, CERTIFY]);
    expect(asked.text).toMatch(/^No certification called "SC-999" counts/);
    expect(asked.text).toContain('So far: we win 3 customers in Infrastructure');
    const [first] = buttonsOn(asked);
    const answered = await bot.press(choiceOf(asked, first!));
    expect(answered.args.changes).toHaveLength(3);
    expect(answered.text).toMatch(/^What if we win 3 customers/);
    const customer = await ask(bot, [{ kind: 'lose-customers', customer: 'Contosso', customers: 1 }]);
    expect(customer.text).toMatch(/^I know no customer called "Contosso"/);
    expect((await bot.press(choiceOf(customer, 'Contoso'))).text).toMatch(/^What if Contoso is gone/);
    const product = await ask(bot, [{ kind: 'associate', customer: 'Litware', type: 'cpor', products: ['Fax'] }]);
    expect(product.text).toMatch(/^I know no product called "Fax"/);
  });

  it('two customers of one name stay told apart when the scenario goes on', async () => {
    const bot = await conversation();
    const tenants = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    const twins = tenants.map((tenant) => ({ tenant, name: 'Contoso', seats: 400, active: 300 }));
    await bot.drop([file('usage.tsv', officeUsage(monthsUpTo('2026-10', 13), twins))]);
    const lost = { kind: 'lose-customers', customer: 'Contoso', customers: 1 } as const;
    const asked = await ask(bot, [lost]);
    const one = await bot.press(choiceOf(asked, buttonsOn(asked)[1]!));
    expect(one.args.changes).toEqual([{ ...lost, customer: tenants[1] }]);
    expect((await bot.press({ command: 'whatif', args: one.args })).text).toBe(one.text);
  });

  it('a designation left out is asked for with those that make sense', async () => {
    const bot = await conversation();
    const all = await ask(bot, [{ kind: 'add-customers', customers: 3 }]);
    expect(buttonsOn(all)).toHaveLength(6);
    const chosen = await bot.press(choiceOf(all, 'Infrastructure'));
    expect(chosen.args.changes).toEqual([WIN]);
    const users = await ask(bot, [{ kind: 'grow', users: 100 }]);
    expect(buttonsOn(users)).toEqual(['Business Applications', 'Modern Work', 'Security']);
    const dollars = await ask(bot, [{ kind: 'grow', users: 100, designation: 'data-ai' }]);
    expect(dollars.text).toMatch(/^Growth in Data & AI is of dollars, not users\. By how many percent\?/);
    expect((await bot.press(choiceOf(dollars, '10 %'))).text).toContain('Data & AI 70.0 →');
    const named = await ask(bot, [{ kind: 'deploy', deployments: 2 }], 'modern-work');
    expect(named.text).toMatch(/^What if we have 2 more deployments in Modern Work: Modern Work 80\.7 → 90\.7/);
    const percent = await ask(bot, [{ kind: 'grow' }]);
    expect(buttonsOn(percent)).toEqual(['5 %', '10 %', '20 %']);
    const everything = await ask(bot, [{ kind: 'grow', customer: 'Contoso', percent: 20 }]);
    expect(everything.text).toMatch(/^What if all usage grows by 20 % at Contoso/);
  });
});

describe('A person by name', () => {
  const leaves: SaidChange = { kind: 'lose-people', people: 1, person: 'Priya Raman' };

  it('is only for those who may see names, and then only for the asker', async () => {
    const owner = await conversation();
    const told = await ask(owner, [leaves]);
    expect(told.text).toContain('Priya Raman leaves');
    expect(told.visibility).toBe('asker');
    for (const member of ['viewer', 'rep', 'claims']) {
      const refused = await ask(owner.as(member), [leaves]);
      expect(refused.refused).toMatch(/certified people you need the role/);
      expect(refused.text).not.toContain('Priya Raman');
      const nobody = await ask(owner.as(member), [{ ...leaves, person: 'Nobody Atall' }]);
      expect(nobody.text).toBe(refused.text);
    }
    const asked = await ask(owner, [leaves, { kind: 'add-customers', customers: 2 }]);
    expect(asked.text).toContain('So far: Priya Raman leaves');
    expect(asked.visibility).toBe('asker');
    const manager = await ask(owner.as('manager'), [{ ...leaves, person: 'Nobody Atall' }]);
    expect(manager.text).toMatch(/^I know nobody called "Nobody Atall"/);
    expect(manager.visibility).toBe('asker');
  });
});

describe('A claim that is approved', () => {
  const approve: SaidChange = { kind: 'approve-claim', customer: 'Litware' };

  it('counts as its association would, for its products', async () => {
    const bot = await withClaims([litware()]);
    const { text, args, visibility } = await ask(bot, [approve]);
    expect(text).toMatch(/^What if .*Litware.* is approved: /);
    expect(text).toContain('Modern Work 80.7 → 84.7 (+4.0)');
    expect(args.changes).toEqual([{ kind: 'approve-claim', claim: 'C3' }]);
    expect(visibility).toBe('asker');
    const same = await ask(bot, [
      { kind: 'associate', customer: 'Litware', type: 'cpor', products: ['Intune', 'Teams'] },
    ]);
    expect(same.text).toContain('Modern Work 80.7 → 84.7 (+4.0)');
  });

  it('one of several is asked for; one that is approved changes nothing more', async () => {
    const bot = await withClaims([litware(), litware({ id: 'C4' })]);
    const asked = await ask(bot, [WIN, approve]);
    expect(asked.text).toMatch(/^2 claims fit\. Which one would be approved\?/);
    const chosen = await bot.press(choiceOf(asked, 'C4 Litware'));
    expect(chosen.args.changes).toEqual([WIN, { kind: 'approve-claim', claim: 'C4' }]);
    const approved = await withClaims([{ ...litware(), status: 'approved' }]);
    expect((await ask(approved, [approve])).text).toContain('C3 is approved already.');
    expect((await ask(bot, [{ kind: 'approve-claim', claim: 'C9' }])).text).toMatch(/^There is no claim C9 yet\./);
  });

  it('is for those who may see it, and nobody else learns whether there is one', async () => {
    const bot = await withClaims([litware({}, '6048215')]);
    const without = await conversation();
    for (const member of ['viewer', 'rep', 'manager']) {
      const [there, absent] = [await ask(bot.as(member), [approve]), await ask(without.as(member), [approve])];
      expect(there.refused).toMatch(/claims and associations you need the role/);
      expect(there.text).toBe(absent.text);
    }
  });
});
