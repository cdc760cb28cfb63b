import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/associations/claims/claim.ts';
import { blankFields } from '../../src/associations/claims/fields.ts';
import type { Reply } from '../../src/bot/message.ts';
import { claimIn } from '../associations/claims/fixtures.ts';
import { withClaims } from './claims-at-hand.ts';
import { buttonOf, type Conversation, conversation } from './conversation.ts';

const ask = (who: Conversation, args: Record<string, unknown> = {}) => who.press({ command: 'opportunities', args });
const titles = ({ card }: Reply) => card.actions?.map(({ title }) => title) ?? [];
const litwareClaim = (products: string[], more: Partial<Claim> = {}, location = '') =>
  claimIn(
    'submitted',
    { id: 'C3', ...more },
    blankFields({
      ...{ customer: 'Litware', solutionArea: 'microsoft-365', products, location },
    }),
  );
const MODERN_WORK = { designation: 'modern-work', type: 'cpor' };

describe('What would bring points', () => {
  it('is answered first with how many steps there are, the best, and what all of them bring together', async () => {
    const reply = await ask(await conversation());
    expect(reply.text).toMatch(/^21 steps would bring points, the best of them \+38\.7 over all designations\./);
    expect(reply.text).toContain('Together, the associations below bring +33.7 Business Applications');
    expect(reply.text).toContain('Would qualify Business Applications, Infrastructure and Data & AI.');
    expect(reply.text).toContain('A. Datum: Link our partner ID for Azure (PAL). +12.9 each in Infrastructure');
    expect(reply.text).toContain('and 13 more');
    expect(reply.text).toContain('Each figure is for that step alone, as if it stood today.');
    expect(reply.text.length).toBeLessThanOrEqual(1_500);
  });

  it('in one designation is ranked by its points, those that bring more elsewhere first', async () => {
    const { text } = await ask(await conversation(), { designation: 'modern-work' });
    expect(text).toMatch(/^8 steps would bring points in Modern Work, the best of them \+5\.0 points\./);
    expect(text).toContain('Together, the associations below bring +4.0 Modern Work.');
    const order = ['Lamna Healthcare', 'Northwind Traders', 'Litware', 'Bellows College', "Margie's Travel"];
    const places = order.map((name) => text.indexOf(`${name}: `));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('Raise active users from 38 % to 40 %: 36 more users. +5.0 Modern Work');
    expect(text).toContain('11 more paid seats in one workload: 290 now, 301 count. +4.0 Modern Work');
    expect(text).toContain('Litware: Claim Exchange Online, Teams and Intune (CPOR). +4.0 Modern Work, +4.3 Security');
  });

  it('by a type of association shows only that type', async () => {
    const bot = await conversation();
    const { text } = await ask(bot, { type: ['cpor'] });
    expect(text).toContain('(CPOR)');
    expect(text).not.toMatch(/\(PAL\)|\(DPOR\)|more users/);
    const csp = await ask(bot, { type: 'csp', designation: 'security' });
    expect(csp.text).toContain(
      'Litware: Microsoft 365 would count by itself if bought through us (CSP). +4.3 Security',
    );
    expect(titles(csp)).toEqual(['What is missing?']);
  });

  it('says so where nothing would', async () => {
    const { text } = await ask(await conversation(), { type: 'dpor', designation: 'security' });
    expect(text).toMatch(/^No new association would bring points in Security now\./);
  });

  it('is understood as people ask it', async () => {
    const reply = await (await conversation()).say('which claims would bring points in Modern Work');
    expect(reply).toMatchObject({ command: 'opportunities', args: { designation: 'modern-work' } });
    expect(reply.text).toContain('would bring points in Modern Work');
  });
});

describe('What would make one customer count', () => {
  it('tells every way, and why it does not count today', async () => {
    const reply = await ask(await conversation(), { customer: 'litware' });
    expect(reply.args).toMatchObject({ customer: 'Litware' });
    expect(reply.text).toMatch(
      /^Litware: 4 steps would bring points, the best of them \+30\.0 over all designations\./,
    );
    expect(reply.text).toMatch(/Does not count for Modern Work, Security, .*: association not recognised/);
    for (const way of ['(PAL)', 'on Azure (DPOR)', '(CPOR)', 'on Microsoft 365 (DPOR)'])
      expect(reply.text).toContain(way);
  });

  it('that counts has nothing to do', async () => {
    const { text } = await ask(await conversation(), {
      customer: 'Wide World Importers',
      designation: 'infrastructure',
    });
    expect(text).toMatch(/^Wide World Importers: no new association would bring points in Infrastructure now\./);
  });

  it('asks back for a name that fits nobody, and the choice asks the same again', async () => {
    const reply = await ask(await conversation(), { customer: 'Litwear' });
    expect(reply.suggestions[0]).toEqual({ label: 'Litware', text: 'what would make Litware count' });
  });
});

describe('The buttons', () => {
  it('start the first three steps: a claim is filled with customer, workloads and activity', async () => {
    const reply = await ask(await conversation(), MODERN_WORK);
    expect(titles(reply)).toEqual(['Claim Northwind Traders', 'Claim Litware', 'Claim Bellows College']);
    expect(buttonOf(reply, 'Claim Litware')).toEqual({
      command: 'claim',
      args: {
        customer: 'Litware',
        products: ['Exchange Online', 'Teams', 'Intune'],
        activity: ['usage'],
        step: 'form',
      },
    });
  });

  it('lead to the form of the claim in one press', async () => {
    const bot = await conversation();
    const form = await bot.press(buttonOf(await ask(bot, MODERN_WORK), 'Claim Litware'));
    expect(form.command).toBe('claim');
    expect(form.refused).toBeUndefined();
    expect(form.text).toContain('Litware');
  });

  it('lead to the guide for a link and to the mail for DPOR', async () => {
    const bot = await conversation();
    const links = await ask(bot, { type: 'pal', designation: 'business-applications' });
    expect(buttonOf(links, 'Link Trey Research')).toEqual({
      command: 'pal',
      args: { customer: 'Trey Research', product: 'power-platform' },
    });
    const asks = await ask(bot, { type: 'dpor', designation: 'infrastructure' });
    expect((await bot.press(buttonOf(asks, 'DPOR mail: Tailspin Toys'))).text).toContain('Tailspin Toys');
  });

  it('offer a claim only to those who may file it; the others are told who can', async () => {
    const bot = await conversation();
    const seen = await ask(bot.as('rep'), MODERN_WORK);
    expect(titles(seen)).toEqual(['What is missing?']);
    expect(seen.text).toContain('Claims are filed by a colleague with the role incentives user.');
    const files = await ask(bot.as('claims'), MODERN_WORK);
    expect(titles(files)).toContain('Claim Litware');
    expect(files.text).not.toContain('Claims are filed by');
  });
});

describe('What is under way', () => {
  const ALL_WORKLOADS = ['Exchange Online', 'Teams', 'Intune'];

  it('is told with the claim, without a button, at the end of the list', async () => {
    const reply = await ask(await withClaims([litwareClaim(ALL_WORKLOADS)]), MODERN_WORK);
    expect(reply.text).toMatch(/The Phone Company.*\nLitware: .*\. Claimed \(C3, submitted\)\. \+4\.0 Modern Work/);
    expect(reply.text).toMatch(/^5 steps would bring points/);
    expect(titles(reply)).not.toContain('Claim Litware');
  });

  it('shows neither number nor status of a claim to those who may not see it', async () => {
    const bot = await withClaims([litwareClaim(ALL_WORKLOADS, {}, '6048215')]);
    const { text } = await ask(bot.as('rep'), MODERN_WORK);
    expect(text).toContain('Claimed already');
    expect(text).not.toMatch(/C3|submitted/);
  });

  it('leaves what no claim holds to be claimed', async () => {
    const reply = await ask(await withClaims([litwareClaim(['Teams'])]), MODERN_WORK);
    expect(reply.text).toContain('Litware: Claim Exchange Online and Intune (CPOR)');
    expect(buttonOf(reply, 'Claim Litware').args).toMatchObject({ products: ['Exchange Online', 'Intune'] });
  });

  it('is seen at once, however often the same was asked before', async () => {
    const bot = await conversation();
    await ask(bot, { customer: 'Litware' });
    const links = await ask(bot, { customer: 'Litware', type: 'pal' });
    expect(links.text).not.toContain('Asked for');
    await bot.press({ command: 'pal', args: { customer: 'Litware', product: 'azure', asked: 'yes' } });
    const after = await ask(bot, { customer: 'Litware', type: 'pal' });
    expect(after.text).toMatch(/^Litware: everything that would bring points is under way\./);
    expect(after.text).toContain('Asked for');
  });
});

describe('Dollars', () => {
  const AZURE = { designation: 'data-ai' };

  it('go to those who may see them alone, and to nobody else in the channel', async () => {
    const bot = await conversation();
    const told = await ask(bot, AZURE);
    expect(told.text).toContain('Lucerne Publishing: $101 more Azure consumption a month');
    expect(told.visibility).toBe('asker');
    const open = await ask(bot.as('rep'), AZURE);
    expect(open.text).toContain('Lucerne Publishing: A little more Azure consumption a month');
    expect(open.text).not.toContain('$');
    expect(open.visibility).toBe('everyone');
  });
});
