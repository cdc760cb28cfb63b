/** Filing a claim from the conversation: from nothing to a draft. The sample partner holds no CPOR at Litware. */
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/bot/message.ts';
import { claimsOf, filled, offered, submit } from './claim-forms.ts';
import { buttonsOn } from './claims-at-hand.ts';
import { buttonOf, type Conversation, conversation, file } from './conversation.ts';

const LITWARE = '3903a4d8-72a5-42b0-a698-0bcbac2e9424';
const CONTOSO = '473ddc0a-36f6-490a-98db-ee71038a3a71';
const PORTLAND = '6048215';
const LEEDS = '6048231';
const TEAMS = 'claim Teams usage at Litware';

/** A conversation with somebody who is an incentives user at one location only. */
async function atOneLocation(location: string): Promise<{ owner: Conversation; ana: Conversation }> {
  const owner = await conversation();
  await owner.say(`add slack:T1:ANA as incentives user for location ${location} called Ana Lopez`);
  return { owner, ana: owner.as({ platform: 'slack', id: 'T1:ANA' }) };
}

const wrongBeside = ({ card }: Reply, id: string): string => {
  const at = card.body.findIndex((element) => 'id' in element && element.id === id);
  const below = card.body[at + 1];
  return below?.type === 'TextBlock' && below.color === 'attention' ? below.text.replaceAll('\\', '') : '';
};

describe('A quick claim', () => {
  it('shows what it would bring and fills in everything the exports know', async () => {
    const bot = await conversation();
    const form = await bot.say(TEAMS);
    expect(form).toMatchObject({ command: 'claim', visibility: 'asker' });
    expect(form.text).toContain('Would bring 4.0 points to Modern Work');
    expect(filled(form)).toEqual({
      customer: 'Litware',
      products: 'Teams',
      tenant: LITWARE,
      domain: 'litware.example.com',
      location: '',
    });
    expect(form.form).toMatchObject({ title: 'Prepare a claim', submit: 'Make the draft', errors: {} });
    expect(await claimsOf(bot)).toEqual([]);
  });

  it('says so where it would bring no points now', async () => {
    const bot = await conversation();
    expect((await bot.say('claim Teams usage at Contoso')).text).toContain('it would bring no points now');
    expect((await bot.say(TEAMS)).text).not.toContain('no points');
  });

  it('says what each activity would bring where none was said', async () => {
    const form = await (await conversation()).say('claim Project Operations at Proseware');
    expect(form.text).toMatch(
      /Would bring \d\.\d points to Business Applications as usage or \d\.\d points to Business Applications as pre-sales, once approved/,
    );
  });

  it('becomes a draft with one more click, which says what is missing and that nothing was sent', async () => {
    const bot = await conversation();
    const draft = await submit(bot, await bot.say(TEAMS), { location: PORTLAND });
    expect(draft.form).toBeUndefined();
    expect(draft.text).toContain('C1 Litware: Teams: the draft is made');
    expect(draft.text).toContain('Would bring 4.0 points to Modern Work');
    expect(draft.text).toContain('Customer contact: name, job title and e-mail address');
    expect(draft.text).toContain('Proof of execution');
    expect(draft.text).toContain('Nothing was sent to Microsoft');
    expect(draft.text).toContain('Incentives > Customer claims');
    expect(draft.card.actions?.map(({ title }) => title)).toEqual(['Add proof', 'Fill in the rest', 'Open C1']);
    expect(await claimsOf(bot)).toMatchObject([
      {
        id: 'C1',
        status: 'draft',
        fields: {
          title: 'Teams usage at Litware',
          tenant: LITWARE,
          solutionArea: 'microsoft-365',
          activities: ['usage'],
          location: PORTLAND,
          ownContact: { name: 'Owner' },
        },
        history: [{ kind: 'created', by: { id: 'owner', name: 'Owner' } }],
      },
    ]);
  });

  it('offers what can still be done: no form where only proof is missing, no proof where none is needed', async () => {
    const bot = await conversation();
    const email = { ownContactEmail: 'ann@partner.example' };
    const contact = {
      customerContactName: 'Kim',
      customerContactTitle: 'CIO',
      customerContactEmail: 'k@litware.example',
    };
    const first = await submit(bot, await bot.say(TEAMS), { location: PORTLAND });
    await submit(bot, await bot.press(buttonOf(first, 'Fill in the rest')), { ...email, ...contact });
    expect(buttonsOn(await bot.say(TEAMS))).toEqual(['Add proof', 'Open C1']);
    const revenue = { command: 'claim', args: { customer: 'Litware', products: 'Sales' } } as const;
    const second = await submit(bot, await bot.press(revenue), { activity: 'revenue-association', location: PORTLAND });
    expect(second.text).not.toContain('roof');
    expect(buttonsOn(second)).toEqual(['Fill in the rest', 'Open C2']);
    const opened = await bot.press(buttonOf(second, 'Open C2'));
    expect(opened.text).toContain('Proof: none needed');
    expect(buttonsOn(opened)).toEqual(['Edit', 'All fields']);
  });

  it('becomes a draft also where a host has no inputs to fill in, such as the terminal', async () => {
    const bot = await conversation();
    const draft = await bot.press(buttonOf(await bot.say(TEAMS), 'Make the draft'));
    expect(draft.text).toContain('C1 Litware: Teams: the draft is made');
    expect(await claimsOf(bot)).toMatchObject([{ fields: { tenant: LITWARE, domain: 'litware.example.com' } }]);
  });

  it('on Business Applications asks for the activity and fills in the only subscription', async () => {
    const bot = await conversation();
    const form = await bot.say('claim Sales at Proseware');
    expect(filled(form)).toMatchObject({ activity: '', subscription: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(offered(form, 'activity')).toHaveLength(4);
    const again = await submit(bot, form);
    expect(wrongBeside(again, 'activity')).toContain('Choose what you do');
    await submit(bot, again, { activity: 'pre-sales' });
    expect(await claimsOf(bot)).toMatchObject([{ fields: { activities: ['pre-sales'], products: ['Sales'] } }]);
  });

  it('on Microsoft 365 says that there is only usage where something else was asked for', async () => {
    const bot = await conversation();
    const form = await bot.press({
      command: 'claim',
      args: { customer: 'Litware', products: ['Teams'], activity: 'pre-sales' },
    });
    expect(form.text).toContain('A Microsoft 365 claim is for usage only');
    await submit(bot, form);
    expect(await claimsOf(bot)).toMatchObject([{ fields: { activities: ['usage'] } }]);
  });

  it('takes contacts, domain and location from the last claim for that customer', async () => {
    const bot = await conversation();
    const draft = await submit(bot, await bot.say(TEAMS), { location: LEEDS });
    const rest = await bot.press(buttonOf(draft, 'Fill in the rest'));
    await submit(bot, rest, { customerContactName: 'Kim Ray', customerContactEmail: 'kim@litware.example.com' });
    const form = await bot.say('claim Exchange Online usage at Litware');
    expect(filled(form)).toMatchObject({ location: LEEDS });
    await submit(bot, form);
    expect((await claimsOf(bot))[1]).toMatchObject({
      fields: { products: ['Exchange Online'], customerContact: { name: 'Kim Ray', email: 'kim@litware.example.com' } },
    });
  });

  it('for a customer that no export knows keeps the name as typed', async () => {
    const bot = await conversation();
    const form = await bot.press({ command: 'claim', args: { customer: 'Zava Retail', products: 'Teams' } });
    expect(filled(form)).toMatchObject({ customer: 'Zava Retail', tenant: '', domain: '' });
    const draft = await submit(bot, form);
    expect(draft.text).toContain('Tenant ID');
    expect(await claimsOf(bot)).toMatchObject([{ fields: { customer: 'Zava Retail', tenant: '' } }]);
  });
});

describe('With nothing named', () => {
  it('the form asks who and what first, then shows the rest filled in', async () => {
    const bot = await conversation();
    const first = await bot.press({ command: 'claim', args: {} });
    expect(first.form).toMatchObject({ submit: 'Next', errors: {} });
    expect(Object.keys(filled(first))).toEqual(['customer', 'products']);
    const second = await submit(bot, first, { customer: 'litware', products: 'teams, sharepoint' });
    expect(filled(second)).toMatchObject({
      customer: 'Litware',
      products: 'Teams, SharePoint Online',
      tenant: LITWARE,
    });
    await submit(bot, second);
    expect(await claimsOf(bot)).toHaveLength(1);
  });

  it.each([
    [
      'nothing typed',
      { customer: '', products: '' },
      { customer: 'Say which customer', products: 'Say which products' },
    ],
    ['an unknown product', { customer: 'Litware', products: 'Temas' }, { products: 'Did you mean Teams' }],
    ['Azure', { customer: 'Litware', products: 'Azure' }, { products: 'Azure is not claimed by CPOR' }],
    ['two areas', { customer: 'Litware', products: 'Teams, Field Service' }, { products: 'these are two claims' }],
    ['a part of several names', { customer: 'o', products: 'Teams' }, { customer: 'Write the whole name' }],
  ])('%s is told beside the field', async (_, typed, errors) => {
    const bot = await conversation();
    const again = await submit(bot, await bot.press({ command: 'claim', args: {} }), typed);
    expect(Object.keys(again.form?.errors ?? {})).toEqual(Object.keys(errors));
    for (const [field, says] of Object.entries(errors)) expect(wrongBeside(again, field)).toContain(says);
    expect(filled(again)).toMatchObject(typed);
    expect(await claimsOf(bot)).toEqual([]);
  });
});

describe('With nothing imported', () => {
  it('a claim can be prepared by hand, and promises no points', async () => {
    const bot = await conversation({ SEVENTY_SAMPLE: 'off' });
    const form = await bot.press({ command: 'claim', args: { customer: 'Zava', products: 'Teams' } });
    expect(form.text).not.toContain('Would bring');
    const draft = await submit(bot, form, { tenant: LITWARE, location: '4100001' });
    expect(draft.text).toContain('C1 Zava: Teams: the draft is made');
    expect(await claimsOf(bot)).toMatchObject([{ fields: { tenant: LITWARE, location: '4100001' } }]);
  });
});

describe('A customer who is not the only one of the name', () => {
  const TWINS = ['aaaaaaaa-2222-4333-8444-555555555555', 'bbbbbbbb-2222-4333-8444-555555555555'] as const;

  /** A partner whose exports know two customers called Zava. */
  async function withTwins(): Promise<Conversation> {
    const bot = await conversation();
    const header = 'CustomerTenantId,CustomerName,CustomerSegment,CustomerStatus,Month,TenantDomainName';
    const rows = TWINS.map((tenant, index) => `${tenant},Zava,SMB,Active,2026-10-01,zava${index}.example.com`);
    await bot.drop([file('customers.csv', `${[header, ...rows].join('\n')}\n`)]);
    return bot;
  }

  it('is asked for with a button each, told apart by tenant', async () => {
    const bot = await withTwins();
    const asked = await bot.press({ command: 'claim', args: { customer: 'Zava', products: 'Teams' } });
    expect(asked.text).toContain('fits 2 customers');
    expect(asked.suggestions.map(({ text }) => text)).toEqual(TWINS.map((tenant) => `claim Teams at ${tenant}`));
  });

  it('once chosen stays the one, though the form shows the name', async () => {
    const bot = await withTwins();
    const form = await bot.press({ command: 'claim', args: { customer: TWINS[1], products: 'Teams' } });
    expect(filled(form)).toMatchObject({ customer: 'Zava', tenant: TWINS[1], domain: 'zava1.example.com' });
    await submit(bot, form);
    expect(await claimsOf(bot)).toMatchObject([{ fields: { customer: 'Zava', tenant: TWINS[1] } }]);
  });
});

describe('A form with something wrong in it', () => {
  it.each([
    ['tenant', 'litware', 'must be a GUID'],
    ['domain', 'litware', 'must look like contoso.com'],
    ['location', '6048200', 'is the global account'],
    ['tenant', CONTOSO, 'this tenant is Contoso'],
    ['domain', 'contoso.example.com', "another customer's domain"],
    ['products', 'Temas', 'Did you mean Teams'],
    ['customer', '', 'Say which customer'],
  ])('in %s comes back with the sentence beside it and all that was typed', async (field, value, says) => {
    const bot = await conversation();
    const form = await bot.say(TEAMS);
    const typed = { location: LEEDS, [field]: value };
    const again = await submit(bot, form, typed);
    expect(wrongBeside(again, field)).toContain(says);
    expect(filled(again)).toMatchObject({ ...filled(form), ...typed });
    expect(await claimsOf(bot)).toEqual([]);

    const draft = await submit(bot, again, { [field]: filled(form)[field] || PORTLAND });
    expect(draft.form).toBeUndefined();
    expect(await claimsOf(bot)).toHaveLength(1);
  });

  it('understands pasted ids and addresses', async () => {
    const bot = await conversation();
    const pasted = { tenant: `{${LITWARE.toUpperCase()}}`, domain: 'https://Litware.Example.com/home' };
    await submit(bot, await bot.say(TEAMS), pasted);
    expect(await claimsOf(bot)).toMatchObject([{ fields: { tenant: LITWARE, domain: 'litware.example.com' } }]);
  });

  it('asks again with the right inputs where the products were changed to another area', async () => {
    const bot = await conversation();
    const again = await submit(bot, await bot.say(TEAMS), { products: 'Business Central' });
    expect(wrongBeside(again, 'activity')).toContain('Choose what you do');
    expect(filled(again)).toMatchObject({ products: 'Business Central', subscription: '' });
  });
});

describe('What is claimed or associated already', () => {
  it('is answered with that claim instead of a form', async () => {
    const bot = await conversation();
    await submit(bot, await bot.say(TEAMS));
    bot.pass(2 * 24 * 60);
    const answer = await bot.as('claims').say(TEAMS);
    expect(answer.form).toBeUndefined();
    expect(answer.text).toContain('Owner filed this on Sat 21 November 2026: C1, draft.');
    expect(buttonOf(answer, 'Open C1')).toEqual({ command: 'claim-show', args: { claim: 'C1' } });
  });

  it('by an association in the exports says so and claims nothing', async () => {
    const bot = await conversation();
    const answer = await bot.say('claim Exchange Online usage at Contoso');
    expect(answer.form).toBeUndefined();
    expect(answer.text).toContain('Nothing to claim at Contoso');
    expect(answer.text).toContain('associated with Exchange Online');
  });

  it('for one of several products is told beside the products', async () => {
    const bot = await conversation();
    const form = await bot.press({ command: 'claim', args: { customer: 'Contoso', products: ['Teams', 'Intune'] } });
    expect(wrongBeside(form, 'products')).toContain('associated with Intune');
  });
});

describe('The same claim asked for twice', () => {
  it('by a double click makes one draft, and both answers show it', async () => {
    const bot = await conversation();
    const form = await bot.say(TEAMS);
    const [first, second] = await Promise.all([submit(bot, form), submit(bot, form)]);
    expect(first.text).toContain('C1 Litware: Teams: the draft is made');
    expect(second.text).toContain('You filed this a moment ago: C1, draft.');
    expect(second.card.actions).toEqual(first.card.actions);
    expect(await claimsOf(bot)).toHaveLength(1);
  });

  it('by the same event delivered again gives the very same answer', async () => {
    const bot = await conversation();
    const form = await bot.say(TEAMS);
    const once = await submit(bot, form, {}, { id: 'slack:E1' });
    expect(await submit(bot, form, {}, { id: 'slack:E1' })).toEqual(once);
    expect(await claimsOf(bot)).toHaveLength(1);
  });

  it('by two members in the same second makes one claim and tells the second whose it is', async () => {
    const bot = await conversation();
    await bot.say('add slack:T1:ANA as incentives user called Ana Lopez');
    await bot.say('add teams:T2:BEN as incentives admin called Ben Okafor');
    const ana = bot.as({ platform: 'slack', id: 'T1:ANA' });
    const ben = bot.as({ platform: 'teams', id: 'T2:BEN' });
    const forms = [await ana.say(TEAMS), await ben.say(TEAMS)] as const;
    const [first, second] = await Promise.all([submit(ana, forms[0]), submit(ben, forms[1])]);
    expect(first.text).toContain('the draft is made');
    expect(second.text).toContain('Ana Lopez filed this a moment ago: C1, draft.');
    expect(await claimsOf(bot)).toHaveLength(1);
  });
});

describe('Who may', () => {
  it.each(['rep', 'manager', 'viewer'])('%s is refused with who may, and nothing is made', async (who) => {
    const bot = await conversation();
    const reply = await bot.as(who).say(TEAMS);
    expect(reply.refused).toContain('you need the role incentives admin or incentives user');
    const forged = { customer: 'Litware', products: 'Teams' };
    const pressed = await bot.as(who).press({ command: 'claim', args: { step: 'create' }, inputs: forged });
    expect(pressed.refused).toContain('you need the role');
    expect(await claimsOf(bot)).toEqual([]);
  });

  it('an incentives user of one location files for that one, which is filled in', async () => {
    const { owner, ana } = await atOneLocation(LEEDS);
    const form = await ana.say(TEAMS);
    expect(filled(form)).toMatchObject({ location: LEEDS });
    expect(offered(form, 'location')).toEqual([`Brightwater Leeds (${LEEDS})`]);
    const forged = await submit(ana, form, { location: PORTLAND });
    expect(wrongBeside(forged, 'location')).toContain(`You may not work with claims of location ${PORTLAND}`);
    expect(await claimsOf(owner)).toEqual([]);
    await submit(ana, form);
    expect(await claimsOf(owner)).toMatchObject([{ fields: { location: LEEDS, ownContact: { name: 'Ana Lopez' } } }]);
  });

  it('learns nothing of a claim at another location but that there is one', async () => {
    const { owner, ana } = await atOneLocation(LEEDS);
    const form = await ana.say(TEAMS);
    await submit(owner, await owner.say(TEAMS), { location: PORTLAND });
    for (const answer of [await ana.say(TEAMS), await submit(ana, form)]) {
      expect(answer.refused).toContain('Colleagues at another location have a claim for this already');
      expect(answer.text).not.toMatch(/C1|Owner|draft/i);
    }
    expect(await claimsOf(owner)).toHaveLength(1);
  });

  it('is asked again when the draft is made: a role taken away meanwhile makes none', async () => {
    const { owner, ana } = await atOneLocation(LEEDS);
    const form = await ana.say(TEAMS);
    await owner.say('take the role incentives user from Ana');
    expect((await submit(ana, form)).refused).toContain('you need the role');
    expect(await claimsOf(owner)).toEqual([]);
  });
});
