import { describe, expect, it } from 'vitest';
import type { Action, Reply } from '../../src/bot/message.ts';
import { buttonOf, conversation } from './conversation.ts';

const dpor = (args: Action['args']): Action => ({ command: 'dpor', args });
const pal = (args: Action['args']): Action => ({ command: 'pal', args });

/** A choice on top of the card, by its name. */
function choiceOf(reply: Reply, title: string): Action {
  const chosen = reply.card.body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
  return buttonOf({ ...reply, card: { ...reply.card, actions: chosen } }, title);
}

describe('Asking a customer for DPOR', () => {
  it('writes the mail with the customer’s subscription and our location', async () => {
    const bot = await conversation();
    const reply = await bot.press(dpor({ customer: 'tailspin', location: '6048215' }));
    expect(reply.args).toMatchObject({ customer: 'Tailspin Toys' });
    expect(reply.text).toContain('Dear Tailspin Toys team');
    expect(reply.text).toContain('/partnerId/6048215');
  });

  it('asks which location to name when there are several', async () => {
    const bot = await conversation();
    const asked = await bot.press(dpor({ customer: 'Tailspin Toys' }));
    expect(asked.text).toMatch(/which of our locations to name: 6048215 .*6048231/);
    expect(asked.text).toContain('<your location ID>');
    const { text } = await bot.press(choiceOf(asked, '6048231 Brightwater Leeds'));
    expect(text).toContain('Our partner ID is 6048231');
  });

  it.each(['6048200', '999'])('names no location that is none of ours, such as %s, and says so', async (location) => {
    const asked = await (await conversation()).press(dpor({ customer: 'Tailspin Toys', location }));
    expect(asked.text).toContain(`${location} is none of our locations.`);
    expect(asked.text).toContain('<your location ID>');
  });

  it('notes that the mail went out once, however often the button is pressed', async () => {
    const bot = (await conversation()).as('claims');
    const sent = dpor({ customer: 'Tailspin Toys', location: '6048215', asked: 'yes' });
    const first = await bot.press(sent);
    expect(first.text).toMatch(/asked for DPOR/);
    expect(first.text).toContain('look at again on 5 December 2026');
    await bot.press(sent);
    const { associations } = await bot.store.read('partner');
    expect(associations.filter(({ type, state }) => type === 'dpor' && state === 'asked')).toHaveLength(1);
  });

  it('leaves the noting to those who work with claims', async () => {
    const bot = (await conversation()).as('rep');
    const mail = await bot.press(dpor({ customer: 'Tailspin Toys', location: '6048215' }));
    expect(mail.card.actions?.map(({ title }) => title)).not.toContain('Mail is sent: remind me');
    const refused = await bot.press(dpor({ customer: 'Tailspin Toys', asked: 'yes', location: '6048215' }));
    expect(refused.refused).toMatch(/incentives/);
    expect((await bot.store.read('partner')).associations).toEqual([]);
  });

  it('for Proseware asks for Business Applications, as the opportunities say, though Azure has us already', async () => {
    const bot = await conversation();
    const best = await bot.press({ command: 'opportunities', args: { type: 'dpor', customer: 'Proseware' } });
    const button = buttonOf(best, 'DPOR mail: Proseware');
    expect(button.args).toEqual({ customer: 'Proseware', product: 'business-applications' });
    for (const action of [button, dpor({ customer: 'Proseware' })]) {
      const { text, suggestions } = await bot.press(action);
      expect(text).toMatch(/^Proseware has 2 Business Applications subscriptions/);
      const mail = await bot.press(dpor({ customer: 'Proseware', subscription: suggestions[0]!.label }));
      expect(mail.text).toContain(`your Dynamics 365 or Power Platform subscription ${suggestions[0]!.label}`);
    }
    const azure = await bot.press(dpor({ customer: 'Proseware', product: 'azure' }));
    expect(azure.text).toBe('Proseware has named us partner of record for Azure already: there is nothing to ask for.');
  });

  it('for Litware on Microsoft 365 writes of no Azure subscription, and notes what was asked for', async () => {
    const bot = (await conversation()).as('claims');
    const mail = await bot.press(dpor({ customer: 'Litware', product: 'microsoft-365', location: '6048215' }));
    expect(mail.text).toContain('your Microsoft 365 subscriptions');
    expect(mail.text).toContain('admin.microsoft.com');
    expect(mail.text).not.toMatch(/azure/i);
    await bot.press(buttonOf(mail, 'Mail is sent: remind me'));
    const listed = await bot.press({ command: 'associations', args: { customer: 'Litware', type: 'dpor' } });
    expect(listed.text).toMatch(/Microsoft 365.*asked for/i);
    const open = await bot.press({ command: 'opportunities', args: { type: 'dpor', customer: 'Litware' } });
    expect(open.text.match(/Asked for/g)).toHaveLength(1);
  });

  it('says which subscription it took where none was named', async () => {
    const { text } = await (await conversation()).press(dpor({ customer: 'Litware', location: '6048215' }));
    expect(text).toMatch(/I took the customer's only Azure subscription, [0-9a-f-]{36}\./);
  });

  it('refuses a subscription that is none', async () => {
    const { refused } = await (await conversation()).press(dpor({ subscription: '12-34' }));
    expect(refused).toMatch(/^A subscription ID looks like/);
  });

  it('writes to a customer nobody has heard of too', async () => {
    const { text } = await (await conversation()).press(dpor({ customer: 'Munson Pickles' }));
    expect(text).toContain('Dear Munson Pickles team');
    expect(text).toContain('Put in the subscription ID');
  });

  it('explains how DPOR is set when nobody is named', async () => {
    const { text } = await (await conversation()).press(dpor({}));
    expect(text).toMatch(/Only the customer/);
    expect(text).not.toContain('Subject:');
  });
});

describe('Linking our partner ID', () => {
  it('fills in our location and the customer’s tenant', async () => {
    const bot = await conversation();
    const { text } = await bot.press(pal({ product: 'azure', customer: 'Litware', location: '6048231' }));
    expect(text).toContain('az managementpartner create --partner-id 6048231');
    expect(text).toMatch(/az login --tenant [0-9a-f-]{36}/);
  });

  it('first asks which location to name, above the steps', async () => {
    const asked = await (await conversation()).press(pal({}));
    const cells = asked.card.body.map((element) => JSON.stringify(element));
    const place = (text: string) => cells.findIndex((cell) => cell.includes(text));
    expect(place('ActionSet')).toBeLessThan(place('Get access'));
    expect(asked.text.indexOf('Choose which of our locations')).toBeLessThan(asked.text.indexOf('Get access'));
    const { text } = await (await conversation()).press(choiceOf(asked, '6048215 Brightwater Portland'));
    expect(text).toContain('az managementpartner create --partner-id 6048215');
  });

  it('has the lines of one tool, and the other ones a press away', async () => {
    const bot = await conversation();
    const cli = await bot.press(pal({ product: 'azure', customer: 'Litware', location: '6048231' }));
    expect(cli.text).not.toContain('AzManagementPartner');
    expect(cli.text).not.toContain('managementpartner delete');
    const { text } = await bot.press(buttonOf(cli, 'With PowerShell'));
    expect(text).toContain('New-AzManagementPartner -PartnerId 6048231');
    expect(text).toMatch(/Connect-AzAccount -Tenant [0-9a-f-]{36}/);
    expect(text).not.toContain('az login');
  });

  it('is changed or removed with lines of their own', async () => {
    const bot = (await conversation()).as('viewer');
    const linked = await bot.press(pal({ access: 'service-principal', location: '6048231' }));
    const { text } = await bot.press(buttonOf(linked, 'Change or remove it'));
    expect(text).toContain('az managementpartner update --partner-id 6048231');
    expect(text).toContain('az managementpartner delete --partner-id 6048231');
    expect(text).toContain('az login --service-principal');
    expect(text).not.toContain('managementpartner create');
  });

  it('is noted as asked for', async () => {
    const bot = (await conversation()).as('claims');
    await bot.press(pal({ product: 'power-platform', customer: 'Trey Research', asked: 'yes', location: '6048231' }));
    const { associations } = await bot.store.read('partner');
    expect(associations).toMatchObject([
      { type: 'pal', item: 'power-platform', state: 'asked', customer: 'Trey Research' },
    ]);
  });
});
