import { describe, expect, it } from 'vitest';
import { blankFields } from '../../src/associations/claims/fields.ts';
import type { Reply } from '../../src/bot/message.ts';
import { claimIn } from '../associations/claims/fixtures.ts';
import { withClaims } from './claims-at-hand.ts';
import { buttonOf, type Conversation, conversation } from './conversation.ts';

const ask = (who: Conversation, args: Record<string, unknown> = {}) => who.press({ command: 'plan', args });
const titles = ({ card }: Reply) => card.actions?.map(({ title }) => title) ?? [];
const SECURITY = { designation: 'security' };

describe('The cheapest way to 70', () => {
  it('is told for every designation that does not qualify, the cheapest first', async () => {
    const { text } = await ask(await conversation());
    expect(text).toMatch(
      /^5 designations do not qualify yet; Data & AI, Business Applications and Infrastructure cost least, 1 working day each\./,
    );
    expect(text).toContain(
      '- Data & AI: 70.0 points, but usage growth is at zero. 1 working day, shows by 21 December 2026. Link our partner ID at A. Datum.',
    );
    const order = ['- Data & AI', '- Business Applications', '- Infrastructure', '- Security', '- Digital & App'];
    const places = order.map((name) => text.indexOf(name));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain(
      'Tailspin Toys, Litware and A. Datum, and certify 3 people (intermediate) and 1 (advanced).',
    );
    expect(text).toContain('Qualified: Modern Work');
    expect(text.length).toBeLessThanOrEqual(1_500);
  });

  it('names the steps, what each brings, what it costs and when it shows', async () => {
    const { text } = await ask(await conversation(), SECURITY);
    expect(text).toMatch(
      /^The cheapest way to 70 in Security takes 2 working days: claim at Litware and Northwind Traders\. It shows by 21 December 2026 and makes 70\.3 points\. Today: 5\.2 points short of 70\./,
    );
    expect(text).toContain('+2.1 usage growth, +3.3 deployments. 2 working days, shows by 21 December 2026.');
    expect(text).toContain('Litware: Claim Intune (CPOR)');
    expect(text).toContain(
      'Quickest, only through skilling: 5 working days, shows by 7 December 2026. Certify 1 person.',
    );
    expect(text).toContain('Effort is a rule of thumb you can adjust');
  });

  it('leads on to the claim, to the same as a scenario and to the effort', async () => {
    const bot = await conversation();
    const reply = await ask(bot, SECURITY);
    expect(titles(reply)).toEqual(['Claim Litware', 'What if we did it?', 'Adjust effort']);
    const imagined = await bot.press(buttonOf(reply, 'What if we did it?'));
    expect(imagined).toMatchObject({ command: 'whatif' });
    expect(imagined.refused).toBeUndefined();
    expect(imagined.text).toContain('70.3');
    const claim = await bot.press(buttonOf(reply, 'Claim Litware'));
    expect(claim).toMatchObject({ command: 'claim', args: { customer: 'Litware' } });
    expect(claim.form).toBeDefined();
  });

  it('says of a designation that qualifies what would be lost first', async () => {
    const { text } = await ask(await conversation(), { designation: 'modern-work' });
    expect(text).toMatch(
      /^Modern Work qualifies with 80\.7 points, so there is nothing to do\. 10\.7 points to spare\./,
    );
    expect(text).toContain('Intermediate certifications have the fewest, 10.0: at zero, qualification is lost');
  });

  it('on the other track says that it is the other one', async () => {
    const { text } = await ask(await conversation(), { ...SECURITY, track: 'smb' });
    expect(text).toMatch(
      /^The cheapest way to 70 in Security on the SMB track takes 10 working days: certify 2 people\./,
    );
  });

  it('is understood as people ask it', async () => {
    const bot = await conversation();
    expect(await bot.say('cheapest path to 70 in Data & AI')).toMatchObject({
      command: 'plan',
      args: { designation: 'data-ai' },
    });
  });
});

describe('A way with something left out', () => {
  it('that leads nowhere is answered with how far it reaches and why', async () => {
    const bot = await conversation();
    const skilling = await ask(bot, { designation: 'digital-app-innovation', only: 'people' });
    expect(skilling.text).toMatch(
      /^Skilling alone brings Digital & App Innovation to 70\.0 points, but usage growth stays at zero\./,
    );
    expect(titles(skilling)).toEqual(['Cheapest way', 'What is missing?']);
    const customers = await ask(bot, { ...SECURITY, only: ['customers'] });
    expect(customers.text).toContain('New customers alone bring Security to 64.8 of 70 points.');
  });

  it('is planned without it', async () => {
    const { text } = await ask(await conversation(), { ...SECURITY, without: ['claims', 'people'] });
    expect(text).not.toMatch(/claim at|certify/i);
    expect(text).toMatch(/makes 7\d\.\d points/);
  });

  it('lifts customers that are just below a threshold, and can be imagined as well', async () => {
    const bot = await conversation();
    const reply = await ask(bot, { ...SECURITY, only: ['deployments', 'users'] });
    expect(reply.text).toMatch(/lift Fabrikam over the threshold/i);
    expect(reply.text).toContain('13 % active today, 15 % count');
    const total = reply.text.match(/makes (7\d\.\d) points/)![1]!;
    expect((await bot.press(buttonOf(reply, 'What if we did it?'))).text).toContain(total);
  });
});

describe('What work costs', () => {
  it('is adjusted in a form, and the plan follows it', async () => {
    const bot = await conversation();
    const form = await bot.press(buttonOf(await ask(bot, SECURITY), 'Adjust effort'));
    expect(form.text).toContain('A claim or association (usually 1)');
    const save = { ...form.form!.action, inputs: { 'days-claims': '9', 'days-people': '2,5' } };
    const saved = await bot.press(save);
    expect(saved.text).toMatch(/^The cheapest way to 70 in Security takes 2\.5 working days: certify 1 person\./);
    expect((await bot.store.read('partner')).effort).toEqual({ claims: 9, people: 2.5 });
    expect((await ask(await bot.again(), SECURITY)).text).toContain('2.5 working days');
  });

  it('is saved once: what goes on from the plan does not save it again', async () => {
    const bot = await conversation();
    await ask(bot, { ...SECURITY, step: 'save', 'days-claims': '9' });
    const byAnother = { key: 'another', at: '2026-11-21T09:30:00Z' };
    await bot.store.change('partner', byAnother, (now) => ({ next: { ...now, effort: { claims: 3 } }, result: null }));
    const without = await bot.say('and without new customers?');
    expect(without.args).toEqual({ designation: 'security', without: 'customers' });
    expect((await bot.store.read('partner')).effort).toEqual({ claims: 3 });
  });

  it('has to be a number of days', async () => {
    const bot = await conversation();
    const reply = await bot.press({
      command: 'plan',
      args: { ...SECURITY, step: 'save' },
      inputs: { 'days-claims': 'a lot', 'days-people': '0' },
    });
    expect(Object.keys(reply.form?.errors ?? {})).toEqual(['days-claims', 'days-people']);
    expect((await bot.store.read('partner')).effort).toEqual({});
  });

  it('is changed only by who looks after the data of the account, and said by anybody for one question', async () => {
    const viewer = (await conversation()).as('viewer');
    const refused = await ask(viewer, { ...SECURITY, step: 'save', 'days-claims': '9' });
    expect(refused.refused).toContain('you need the role');
    expect(titles(await ask(viewer, SECURITY))).not.toContain('Adjust effort');
    const once = await ask(viewer, { ...SECURITY, effort: { claims: 9 } });
    expect(once.text).toContain('takes 5 working days: certify 1 person');
    expect((await viewer.store.read('partner')).effort).toEqual({});
  });
});

describe('Who asks', () => {
  it('without the right to claims hears whom to ask', async () => {
    const bot = await conversation();
    const reply = await ask(bot.as('viewer'), SECURITY);
    expect(reply.text).toContain('Claims are filed by a colleague with the role incentives user.');
    expect(titles(reply)).not.toContain('Claim Litware');
  });

  it('hears of a claim that is under way where they may', async () => {
    const fields = blankFields({ customer: 'Litware', solutionArea: 'microsoft-365', products: ['Intune'] });
    const bot = await withClaims([claimIn('submitted', { id: 'C3' }, fields)]);
    expect((await ask(bot, SECURITY)).text).toContain('Litware: Claim Intune (CPOR). Claimed (C3, submitted)');
    expect((await ask(bot.as('viewer'), SECURITY)).text).not.toContain('C3');
    const planned = 'What is under way is planned like what is still to do';
    expect((await ask(bot, SECURITY)).text).toContain(planned);
    expect((await ask(await conversation(), SECURITY)).text).not.toContain(planned);
  });
});
