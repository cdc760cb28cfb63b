import { describe, expect, it } from 'vitest';
import { blankFields } from '../../src/associations/claims/fields.ts';
import type { AssociationRecord } from '../../src/associations/record.ts';
import type { Reply } from '../../src/bot/message.ts';
import { samplePortfolio } from '../../src/sample.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { claimIn } from '../associations/claims/fixtures.ts';
import { buttonsOn, withClaims } from './claims-at-hand.ts';
import { buttonOf, type Conversation, conversation } from './conversation.ts';

const TENANT = '7d0e2c4a-51f3-4b6e-8c1d-2a9f0e3b7c55';
const SUBSCRIPTION = '0b9f7c1e-2d3a-4c5b-9e8f-1a2b3c4d5e6f';
/** Locations of the sample partner. */
const [BERLIN, LYON] = ['6048215', '6048231'];

type Args = Readonly<Record<string, unknown>>;
/** Says it, and yes where that is asked for. */
const associate = async (bot: Conversation, args: Args): Promise<Reply> => {
  const reply = await bot.press({ command: 'associate', args });
  return buttonsOn(reply).includes('Yes') ? bot.press(buttonOf(reply, 'Yes')) : reply;
};
const list = (bot: Conversation, args: Args = {}): Promise<Reply> => bot.press({ command: 'associations', args });
const records = async ({ store }: Conversation) => (await store.read(ACCOUNT)).associations as AssociationRecord[];

/** Fills in the form as a person does. */
const fill = (bot: Conversation, reply: Reply, inputs: Readonly<Record<string, string>>): Promise<Reply> =>
  bot.press({ ...reply.form!.action, inputs });

const ZAVA = { customer: 'Zava Retail', type: 'csp', from: '2026-10-01' };

async function withClaimsAt(...locations: readonly string[]): Promise<{ owner: Conversation; limited: Conversation }> {
  const owner = await conversation();
  return { owner, limited: await withRoleAt(owner, ...locations) };
}

/** Somebody who works with the claims of these locations only. */
async function withRoleAt(owner: Conversation, ...locations: readonly string[]): Promise<Conversation> {
  const args = { action: 'add', contact: 'slack:T1:CARLA', name: 'Carla', roles: 'incentives-user', locations };
  expect((await owner.press({ command: 'members', args })).refused).toBeUndefined();
  return owner.as({ platform: 'slack', id: 'T1:CARLA' });
}

describe('Who is partner of record', () => {
  it('at a customer: what the exports show, since when, where, and that others are not in them', async () => {
    const bot = (await conversation()).as('claims');
    const { text, visibility, args } = await list(bot, { customer: 'contoso' });
    expect(text).toMatch(/^At Contoso: CPOR and PAL counted\./);
    expect(text).toContain(
      'CPOR on Entra ID P1, Exchange Online, Intune and SharePoint Online: counted, since May 2024',
    );
    expect(text).toContain('your exports');
    expect(text).toContain('Exports show only your own associations.');
    expect(text).not.toContain('$');
    expect(visibility).toBe('asker');
    expect(args).toEqual({ customer: 'Contoso' });
  });

  it('at a customer without any', async () => {
    const { text } = await list((await conversation()).as('claims'), { customer: 'Contoso', type: 'dpor' });
    expect(text).toMatch(/^I know of no DPOR of yours at Contoso\./);
  });

  it('at nobody we know: offers who may be meant', async () => {
    const reply = await list((await conversation()).as('claims'), { customer: 'Contosso' });
    expect(reply.text).toContain('Did you mean');
    expect(reply.suggestions[0]).toEqual({ label: 'Contoso', text: 'who is partner of record at Contoso' });
  });

  it('every PAL, by customer', async () => {
    const { text } = await list((await conversation()).as('claims'), { type: 'pal' });
    expect(text).toMatch(/^Your associations: PAL at 7 customers counted\./);
    expect(text).toContain('Woodgrove Bank: PAL on Azure: counted, since May 2024 · subscription 6182061d');
    expect(text).not.toContain('CPOR');
  });

  it('everywhere: a long list is cut and says so', async () => {
    const { text } = await list((await conversation()).as('claims'));
    expect(text).toMatch(/and \d+ more/);
    expect(text.length).toBeLessThanOrEqual(1500);
  });

  it('what is expected stands first in a long list', async () => {
    const bot = await conversation();
    await associate(bot, ZAVA);
    const [, first] = (await list(bot)).text.split('\n');
    expect(first).toMatch(/^Zava Retail: CSP: expected/);
  });

  it('what has ended is told when asked for', async () => {
    const bot = (await conversation()).as('claims');
    expect((await list(bot)).text).not.toContain('ended');
    expect((await list(bot, { standing: 'ended' })).text).toContain('ended, until January 2026');
  });

  it.each(['manager', 'rep', 'viewer'])('is not told to %s', async (member) => {
    expect((await list((await conversation()).as(member))).refused).toContain('incentives');
  });

  it('at Northwind tells an approved claim without a tenant too, by the name or its beginning', async () => {
    for (const customer of ['Northwind Traders', 'northwind traders', 'Northwind']) {
      const claim = claimIn(
        'approved',
        { id: 'C4' },
        blankFields({ customer, solutionArea: 'microsoft-365', products: ['Viva Insights'] }),
      );
      const bot = await withClaims([claim]);
      const { text } = await list(bot, { customer: 'Northwind' });
      expect(text).toMatch(/^At Northwind Traders: .*CPOR expected/);
      expect(text).toContain('C4');
      expect((await list(bot)).text).toMatch(/CPOR at 1 customer expected/);
      expect((await list(bot)).text).not.toMatch(/Northwind(?! Traders)/);
    }
  });

  it('at another tenant of a known customer is told under its name', async () => {
    const bot = await conversation();
    await associate(bot, { ...ZAVA, customer: 'Contoso', tenant: TENANT });
    for (const customer of ['Contoso', TENANT]) {
      expect((await list(bot, { customer })).text).toMatch(/^At Contoso: .*CSP expected/);
    }
  });

  it('with nothing imported is what was recorded here', async () => {
    const bot = await conversation({ SEVENTY_SAMPLE: 'off' });
    await associate(bot, ZAVA);
    const { text } = await list(bot);
    expect(text).toContain('Zava Retail');
    expect(text).toContain('No export is imported yet');
  });
});

describe('Recording an association', () => {
  it('is expected, and in no score until an export shows it', async () => {
    const bot = (await conversation()).as('claims');
    const before = (await bot.press({ command: 'score', args: {} })).text;
    const reply = await associate(bot, ZAVA);
    expect(reply.text).toMatch(/^CSP at Zava Retail is recorded, since 1 October 2026\n/);
    expect(reply.text).toContain(
      'Expected: recorded by hand, not in an export yet; your score does not use it until an import shows it.',
    );
    expect(reply.visibility).toBe('asker');
    expect(await records(bot)).toMatchObject([
      {
        type: 'csp',
        customer: 'Zava Retail',
        state: 'recorded',
        from: '2026-10-01',
        history: [{ by: { id: 'claims', name: 'Claims' }, what: 'recorded by hand, from 2026-10-01' }],
      },
    ]);
    expect((await list(bot, { customer: 'Zava Retail' })).text).toContain('CSP: expected, since 1 October 2026');
    expect((await bot.press({ command: 'score', args: {} })).text).toBe(before);
  });

  it('of a new customer keeps tenant, workload and first day', async () => {
    const bot = await conversation();
    const said = { customer: 'Zava Retail', tenant: TENANT.toUpperCase(), type: 'cpor', workload: 'intune' };
    const reply = await associate(bot, { ...said, from: '2026-03-01', domain: 'Zava.com' });
    expect(reply.text).toMatch(/^CPOR on Intune at Zava Retail is recorded, since 1 March 2026/);
    expect(await records(bot)).toMatchObject([
      { tenant: TENANT, item: 'Intune', domain: 'zava.com', from: '2026-03-01' },
    ]);
  });

  it('of a customer in the exports takes its name and tenant from there', async () => {
    const bot = await conversation();
    const reply = await associate(bot, { customer: 'litware', type: 'pal', workload: 'Azure', from: '2026-06' });
    expect(reply.args).toMatchObject({ customer: 'Litware' });
    const [record] = await records(bot);
    expect(record).toMatchObject({ customer: 'Litware', item: 'azure', from: '2026-06-01' });
    expect(record?.tenant).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('at another tenant of a known customer is kept, and said', async () => {
    const bot = await conversation();
    const reply = await associate(bot, { ...ZAVA, customer: 'contoso', tenant: TENANT });
    expect(reply.text).toContain(`I recorded the one you gave, ${TENANT}.`);
    expect(await records(bot)).toMatchObject([{ customer: 'Contoso', tenant: TENANT }]);
  });

  it('at another tenant warns that the same is counted at the tenant the exports know', async () => {
    const bot = await conversation();
    const intune = { customer: 'Contoso', tenant: TENANT, type: 'cpor', workload: 'Intune', from: '2026-01-01' };
    expect((await associate(bot, intune)).text).toContain('CPOR on Intune at Contoso is counted there already');
    const other = await associate(bot, { ...intune, workload: 'Windows 365' });
    expect(other.text).toContain('Your exports know Contoso by the tenant');
    expect(other.text).not.toContain('counted there already');
  });

  it('that a live claim holds says its number, to those who may see the claim', async () => {
    const fields = blankFields({
      customer: 'Litware',
      solutionArea: 'microsoft-365',
      products: ['Teams', 'Exchange Online'],
      location: BERLIN,
    });
    const bot = await withClaims([claimIn('submitted', { id: 'C9' }, fields)]);
    const teams = { customer: 'Litware', type: 'cpor', workload: 'Teams', from: '2026-01-01', location: BERLIN };
    expect((await associate(bot, teams)).text).toContain('Claim C9 is about this already (submitted)');
    const limited = await withRoleAt(bot, LYON);
    const elsewhere = await associate(limited, { ...teams, workload: 'Exchange Online', location: LYON });
    expect(elsewhere.text).toContain('is recorded');
    expect(elsewhere.text).not.toContain('C9');
  });

  it('in CSP is a new transaction also where older ones are in the exports', async () => {
    const bot = await conversation();
    expect((await associate(bot, { ...ZAVA, customer: 'Proseware' })).text).toContain('CSP at Proseware is recorded');
    expect((await list(bot, { customer: 'Proseware' })).text).toMatch(/^At Proseware: .*CSP counted; CSP expected\./);
    const same = await associate(bot, { ...ZAVA, customer: 'Proseware', from: '2024-05-01' });
    expect(same.text).toMatch(/^Your exports show CSP at Proseware already/);
  });

  it('that the exports show already is nothing to record', async () => {
    const bot = await conversation();
    const reply = await associate(bot, { customer: 'Contoso', type: 'cpor', workload: 'Intune', from: '2026-01-01' });
    expect(reply.text).toMatch(/^Your exports show CPOR on Intune at Contoso already, since May 2024/);
    expect(await records(bot)).toEqual([]);
  });

  it('twice is refused and says which one is there', async () => {
    const bot = await conversation();
    const args = { ...ZAVA, type: 'cpor', workload: 'Teams' };
    await associate(bot, args);
    const { refused } = await associate(bot, { ...args, from: '2026-11-01' });
    expect(refused).toContain('CPOR on Teams at Zava Retail is recorded already since 2026-10-01');
    expect(await records(bot)).toHaveLength(1);
  });

  it('is asked for first, and made once, however often yes is pressed', async () => {
    const bot = await conversation();
    const asked = await bot.say('record CSP for Zava Retail from 2026-10-01');
    expect(asked.text).toContain('Record CSP at Zava Retail, since 1 October 2026?');
    expect(asked.visibility).toBe('asker');
    expect(await records(bot)).toEqual([]);
    const yes = buttonOf(asked, 'Yes');
    const [first, again] = [await bot.press(yes), await bot.press(yes)];
    expect(first.text).toContain('is recorded');
    expect(again.text).toBe(first.text);
    expect(await records(bot)).toHaveLength(1);
  });

  it('is put right before it is made', async () => {
    const bot = await conversation();
    await bot.say('add PAL at Litware from 2026-06-01');
    const other = await bot.say('no, Proseware');
    expect(other.text).toContain('Record PAL at Proseware, since 1 June 2026?');
    await bot.say('yes');
    expect(await records(bot)).toMatchObject([{ customer: 'Proseware', type: 'pal', from: '2026-06-01' }]);
  });

  it('is not made where the answer is no', async () => {
    const bot = await conversation();
    await bot.say('record CSP for Zava Retail from 2026-10-01');
    await bot.say('no');
    await bot.say('yes');
    expect(await records(bot)).toEqual([]);
  });

  it('is made again after it ended', async () => {
    const bot = await conversation();
    await associate(bot, ZAVA);
    await associate(bot, { customer: 'Zava Retail', type: 'csp', ended: '2026-10' });
    await associate(bot, { ...ZAVA, from: '2026-11-01' });
    await associate(bot, { customer: 'Zava Retail', type: 'csp', ended: '2026-11-10' });
    await associate(bot, { ...ZAVA, from: '2026-11-01' });
    expect(await records(bot)).toMatchObject([{ state: 'ended' }, { state: 'ended' }, { state: 'recorded' }]);
  });

  it.each([
    'Contoso is not DPOR from 2026-03-01',
    'we never had PAL at Adventure Works from 2026-01-01',
    'should we record PAL at Litware from 2026-06-01?',
  ])('is neither made nor asked for by: %s', async (text) => {
    const bot = await conversation();
    expect(await bot.say(text)).toMatchObject({ command: 'associations' });
    await bot.say('yes');
    expect(await records(bot)).toEqual([]);
  });

  it.each(['manager', 'rep', 'viewer'])('is refused to %s', async (member) => {
    const bot = await conversation();
    expect((await associate(bot.as(member), ZAVA)).refused).toContain('incentives');
    expect(await records(bot)).toEqual([]);
  });
});

describe('CPOR without a date', () => {
  it('is a claim: the button files it with what was said', async () => {
    const bot = await conversation();
    const reply = await associate(bot, { customer: 'Litware', type: 'cpor', workload: 'Teams' });
    expect(reply.text).toMatch(/^CPOR on Teams at Litware comes from a claim/);
    expect(reply.text).toContain('a person submits it in Partner Center');
    expect(buttonOf(reply, 'File a claim')).toEqual({
      command: 'claim',
      args: { customer: 'Litware', products: 'Teams' },
    });
    const form = await bot.press(buttonOf(reply, 'It is there already'));
    expect(form.form?.title).toBe('Record an association');
    expect(await records(bot)).toEqual([]);
  });
});

describe('The form', () => {
  it('asks for what is missing and keeps what was said', async () => {
    const bot = await conversation();
    const reply = await associate(bot, { customer: 'Zava Retail', domain: 'zava.com' });
    expect(reply.form).toMatchObject({ title: 'Record an association', errors: {} });
    expect(JSON.stringify(reply.card)).toContain('"value":"Zava Retail"');
    const done = await fill(bot, reply, { customer: 'Zava Retail', type: 'dpor', from: '2026-10-01' });
    expect(done.text).toContain('DPOR at Zava Retail is recorded');
    expect(await records(bot)).toMatchObject([{ domain: 'zava.com' }]);
  });

  it('takes a month for its first day, and shows no date that is none', async () => {
    const bot = await conversation();
    const month = await associate(bot, { customer: 'Zava Retail', from: '2026-10' });
    expect(JSON.stringify(month.card)).toContain('"value":"2026-10-01"');
    const wrong = await associate(bot, { customer: 'Zava Retail', type: 'csp', from: 'soon' });
    expect(wrong.form?.errors).toEqual({ from: 'Write the day as 2026-06-01.' });
    expect(JSON.stringify(wrong.card)).not.toContain('"value":"soon"');
  });

  it('says beside each field what is wrong, and keeps what was typed', async () => {
    const bot = await conversation();
    const empty = await associate(bot, {});
    const typed = {
      customer: 'Zava Retail',
      type: 'pal',
      workload: 'Teams',
      from: '2027-01-01',
      tenant: 'zava',
      subscription: 'abc',
      location: '99',
    };
    const reply = await fill(bot, empty, typed);
    expect(reply.form?.errors).toEqual({
      workload: 'PAL is linked in Azure, Power Platform or Customer Insights.',
      from: 'That day is still to come: record it once the association is there.',
      tenant: `A tenant ID looks like ${TENANT}.`,
      subscription: `A subscription ID looks like ${TENANT}.`,
      location: expect.stringContaining('99 is none of your locations'),
    });
    for (const value of ['Zava Retail', 'zava', 'abc']) {
      expect(JSON.stringify(reply.card)).toContain(`"value":"${value}"`);
    }
    const none = await fill(bot, empty, {
      customer: '',
      type: '',
      workload: '',
      from: '',
      tenant: '',
      subscription: '',
    });
    expect(Object.keys(none.form?.errors ?? {})).toEqual(['customer', 'type', 'from']);
    expect(await records(bot)).toEqual([]);
  });

  it.each([
    [{ type: 'cpor', workload: '' }, { workload: 'On which workload or product?' }],
    [{ type: 'cpor', workload: 'Azure' }, { workload: expect.stringContaining('Azure is not claimed by CPOR') }],
    [{ type: 'cpor', workload: 'Teams, Intune' }, { workload: 'Record one workload or product at a time.' }],
    [{ from: 'soon' }, { from: 'Write the day as 2026-06-01.' }],
    [{ from: '2026-02-30' }, { from: 'Write the day as 2026-06-01.' }],
    [{ customer: 'o' }, { customer: expect.stringContaining('Write the whole name.') }],
  ])('with %j', async (typed, errors) => {
    const bot = await conversation();
    const reply = await associate(bot, { ...ZAVA, step: 'save', ...typed });
    expect(reply.form?.errors).toEqual(errors);
    expect(await records(bot)).toEqual([]);
  });

  it('does not take the global account for a location', async () => {
    const bot = await conversation();
    const reply = await associate(bot, { ...ZAVA, location: await globalAccount() });
    expect(reply.form?.errors.location).toContain('global account');
  });
});

/** The global account's id, as the sample partner's Profile report has it. */
async function globalAccount(): Promise<string> {
  const { globalLocation } = (await samplePortfolio()).tables.profile!.text;
  return globalLocation.values[0]!;
}

describe('The end of an association', () => {
  it('by its button ends it today', async () => {
    const bot = await conversation();
    const made = await associate(bot, ZAVA);
    const reply = await bot.press(buttonOf(made, 'It has ended'));
    expect(reply.text).toMatch(/^CSP at Zava Retail ended on 21 November 2026/);
    expect(await records(bot)).toMatchObject([{ state: 'ended', to: '2026-11-21' }]);
    const again = await bot.press(buttonOf(made, 'It has ended'));
    expect(again.refused).toContain('ended already on 2026-11-21');
  });

  it('by words finds it by customer and type, and takes a month for its last day', async () => {
    const bot = await conversation();
    await associate(bot, ZAVA);
    const reply = await associate(bot, { customer: 'zava retail', type: 'csp', ended: '2026-10' });
    expect(reply.text).toContain('ended on 31 October 2026');
  });

  it('that fits several asks which one', async () => {
    const bot = await conversation();
    await associate(bot, ZAVA);
    await associate(bot, { ...ZAVA, type: 'dpor', subscription: SUBSCRIPTION });
    const asked = await associate(bot, { customer: 'Zava Retail', ended: '2026-11-01' });
    expect(asked.text).toMatch(/^2 associations fit\. Which one ended\?/);
    const done = await bot.press(buttonOf(asked, 'CSP at Zava Retail'));
    expect(done.text).toContain('CSP at Zava Retail ended on 1 November 2026');
  });

  it('before it began, on no day, or of nothing recorded is refused', async () => {
    const bot = await conversation();
    await associate(bot, ZAVA);
    const end = (ended: string, customer = 'Zava Retail') => associate(bot, { customer, ended });
    expect((await end('2026-09-30')).refused).toContain('began on 2026-10-01');
    expect((await end('some day')).refused).toContain('Write the last day');
    expect((await end('2026-11-01', 'Contoso')).refused).toContain('no association recorded by hand');
  });
});

describe('Roles for some locations', () => {
  it('see what is held there or at no location, and record nothing elsewhere', async () => {
    const { owner, limited } = await withClaimsAt(LYON);
    expect((await list(limited, { customer: 'Fabrikam' })).text).toContain('CPOR');
    expect((await list(limited, { customer: 'Contoso', type: 'pal' })).text).toMatch(/^I know of no PAL of yours/);
    const wrong = await associate(limited, { ...ZAVA, location: BERLIN });
    expect(wrong.form?.errors.location).toContain(`${BERLIN} is none of your locations`);
    const own = await associate(limited, ZAVA);
    expect(own.text).toContain(`Location ${LYON}`);
    expect(await records(owner)).toHaveLength(1);
  });

  it('do not see or end what others recorded elsewhere', async () => {
    const { owner, limited } = await withClaimsAt(LYON);
    const made = await associate(owner, { ...ZAVA, location: BERLIN });
    expect((await list(limited)).text).not.toContain('Zava Retail');
    const ended = await limited.press(buttonOf(made, 'It has ended'));
    expect(ended.refused).toContain('no association recorded by hand');
    expect(await records(owner)).toMatchObject([{ state: 'recorded' }]);
  });

  it('are told of a place held elsewhere without its details', async () => {
    const { owner, limited } = await withClaimsAt(LYON);
    const args = { ...ZAVA, type: 'cpor', workload: 'Teams' };
    await associate(owner, { ...args, location: BERLIN });
    expect((await associate(limited, args)).refused).toContain('Another of our locations holds this association');
  });
});
