import { describe, expect, it } from 'vitest';
import { plansCard } from '../../cards/index.ts';
import { blankFields } from '../../src/associations/claims/fields.ts';
import type { Reply } from '../../src/bot/message.ts';
import { plansWhenShown } from '../../src/planning/index.ts';
import { samplePortfolio } from '../../src/sample.ts';
import { ahead, ruleSetFor, score } from '../../src/scoring/index.ts';
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
      /^5 designations do not qualify yet; Data & AI and Business Applications cost least, 1 working day each\./,
    );
    expect(text).toContain(
      '- Data & AI: 70.0 points, but usage growth is at zero. 1 working day, shows by 21 December 2026. Link our partner ID at A. Datum.',
    );
    const order = ['- Data & AI', '- Business Applications', '- Infrastructure', '- Security', '- Digital & App'];
    const places = order.map((name) => text.indexOf(name));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('Link our partner ID at Tailspin Toys, Litware and A. Datum, and certify 3 people.');
    expect(text).toContain('Qualified: Modern Work');
    expect(text).toContain('Planned for the figures of November 2026, which count when it shows');
    expect(text.length).toBeLessThanOrEqual(1_500);
  });

  it('names the steps, what each brings, what it costs and when it shows', async () => {
    const { text } = await ask(await conversation(), SECURITY);
    expect(text).toMatch(
      /^The cheapest way to 70 in Security takes 6 working days: certify 1 person, and claim at Northwind Traders\. It shows by 21 December 2026 and makes 74\.4 points\. Today: 5\.2 points short of 70\./,
    );
    expect(text).toContain('+1.1 usage growth, +3.3 deployments. 1 working day, shows by 21 December 2026.');
    expect(text).toContain('Northwind Traders: Claim Intune (CPOR)');
    expect(text).toContain(
      'Quickest, only through skilling: 10 working days, shows by 7 December 2026. Certify 2 people.',
    );
    expect(text).toContain('Effort is a rule of thumb you can adjust');
  });

  it('leads on to the claim, to the same as a scenario and to the effort', async () => {
    const bot = await conversation();
    const reply = await ask(bot, SECURITY);
    expect(titles(reply)).toEqual(['Claim Northwind Traders', 'What if we did it today?', 'Adjust effort']);
    const imagined = await bot.press(buttonOf(reply, 'What if we did it today?'));
    expect(imagined).toMatchObject({ command: 'whatif' });
    expect(imagined.refused).toBeUndefined();
    expect(imagined.text).toContain('Security 64.8 → 75.9 (+11.1)');
    const claim = await bot.press(buttonOf(reply, 'Claim Northwind Traders'));
    expect(claim).toMatchObject({ command: 'claim', args: { customer: 'Northwind Traders' } });
    expect(claim.form).toBeDefined();
  });

  it('says of a designation that qualifies what would be lost first', async () => {
    const { text } = await ask(await conversation(), { designation: 'modern-work' });
    expect(text).toMatch(
      /^Modern Work qualifies with 78\.8 points, so there is nothing to do\. 8\.8 points to spare\./,
    );
    expect(text).toContain('Intermediate certifications have only 10.0; with none, it no longer qualifies');
  });

  it('on the other track says that it is the other one', async () => {
    const { text } = await ask(await conversation(), { ...SECURITY, track: 'smb' });
    expect(text).toMatch(
      /^The cheapest way to 70 in Security on the SMB track takes 11 working days: certify 1 person, lift Coho Vineyard/,
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
    expect(customers.text).toContain('New customers alone bring Security to 63.2 of 70 points.');
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
    const gains = [...reply.text.matchAll(/^- .*: (.+)\. \d+ working days/gm)].flatMap(([, gained]) =>
      gained!.split(', '),
    );
    expect(gains).toEqual(['+0.3 usage growth', '+3.3 deployments', '+3.2 usage growth']);
    const imagined = await bot.press(buttonOf(reply, 'What if we did it today?'));
    expect(imagined.text).toContain('Usage growth +3.5');
    expect(imagined.text).toContain('Deployments +3.3');
  });
});

describe('What work costs', () => {
  it('is adjusted in a form, and the plan follows it', async () => {
    const bot = await conversation();
    const form = await bot.press(buttonOf(await ask(bot, SECURITY), 'Adjust effort'));
    expect(form.text).toContain('A claim or association (usually 1)');
    const save = { ...form.form!.action, inputs: { 'days-claims': '9', 'days-people': '2,5' } };
    const saved = await bot.press(save);
    expect(saved.text).toMatch(
      /^The cheapest way to 70 in Security takes 4\.5 working days: certify 1 person, and win 25 more active users\./,
    );
    expect((await bot.store.read('partner')).effort).toEqual({ claims: 9, people: 2.5 });
    expect((await ask(await bot.again(), SECURITY)).text).toContain('4.5 working days');
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
    expect(once.text).toContain('takes 7 working days: certify 1 person, and lift Fabrikam over the threshold');
    expect((await viewer.store.read('partner')).effort).toEqual({});
  });
});

const DAYS = 24 * 60;

describe('What is known to change until it shows', () => {
  it('is in the plan: the score if nothing changes, and what has to be renewed by when', async () => {
    const { text } = await ask(await conversation(), SECURITY);
    expect(text).toContain('If nothing changes: 63.2 points with the figures of November 2026.');
    expect(text).toContain(
      'It takes for granted that what expires is renewed: SC-300 of Anna Kowalska by 5 December 2026.',
    );
  });

  it('is renewed before it retires, and not at all later', async () => {
    const bot = await conversation();
    const modernWork = { designation: 'modern-work' };
    expect((await ask(bot, modernWork)).text).toContain('MS-102 of Jack Thompson by 30 November 2026');
    bot.pass(10 * DAYS);
    expect((await ask(bot, modernWork)).text).not.toContain('MS-102');
  });

  it('is not told by name to everybody', async () => {
    const bot = await conversation();
    expect((await ask(bot, SECURITY)).visibility).toBe('asker');
    const { text, visibility } = await ask(bot.as('viewer'), SECURITY);
    expect(visibility).toBe('everyone');
    expect(text).toContain('SC-300 of a certified person by 5 December 2026');
    expect(text).toContain('Worth a look first: SC-300 of a certified person is not linked to our account.');
    expect(text).not.toMatch(/Anna Kowalska|Lars Nygaard/);
  });

  it('makes a lapsed certification part of the work', async () => {
    const bot = await conversation();
    expect((await ask(bot, { designation: 'data-ai' })).text).toContain('AZ-305 of Daniel Kim by 12 December 2026');
    bot.pass(23 * DAYS);
    const { text } = await ask(bot, { designation: 'data-ai' });
    expect(text).toContain('If nothing changes: 20.0 points with the figures of December 2026.');
    expect(text).toContain('Certify 1 person (AZ-305)');
    expect(text).not.toContain('Daniel Kim');
  });

  it('is more than the plan knows where new customers show a month later', async () => {
    const later = 'Part of it shows later than those figures, which will have moved on by then';
    const bot = await conversation();
    expect((await ask(bot, SECURITY)).text).not.toContain(later);
    bot.pass(365 * DAYS);
    const { text } = await ask(bot, SECURITY);
    expect(text).toContain('It shows by 20 Jan');
    expect(text).toContain(later);
  });

  it('is guesswork once the exports are old', async () => {
    const bot = await conversation();
    const old = 'The exports end with October 2026; a plan from newer ones is nearer the truth';
    expect((await ask(bot, SECURITY)).text).not.toContain(old);
    bot.pass(120 * DAYS);
    expect((await ask(bot, SECURITY)).text).toContain(old);
  });
});

describe('A designation whose standing changes by itself', () => {
  const frame = { asOf: '2026-12', ruleSet: '2026-07', partner: 'Relecloud', sample: true } as const;
  const [month, today] = ['2027-01', '2027-01-21'];

  it('is in the overview where it would be lost', async () => {
    const portfolio = ahead(await samplePortfolio(), '2026-10', 2);
    const [modernWork] = score(portfolio, ruleSetFor('2026-12'), '2026-12', ['modern-work']).designations;
    const plans = await plansWhenShown(portfolio, '2026-12', { designation: 'modern-work', today });
    const { text } = plansCard(frame, { open: [{ score: modernWork!, plans }], qualified: [], month });
    expect(text).toMatch(
      /^These designations do not qualify, or will not soon; Modern Work costs least, 2 working days\./,
    );
    expect(text).toContain('- Modern Work: Qualified today. 2 working days, shows by 19 February 2027.');
  });

  it('needs no plan where it comes to qualify', async () => {
    const portfolio = await samplePortfolio();
    const [modernWork] = score(portfolio, ruleSetFor('2026-10'), '2026-10', ['modern-work']).designations;
    const before = { ...modernWork!, qualified: false };
    const plans = await plansWhenShown(portfolio, '2026-10', { designation: 'modern-work', today: '2026-11-21' });
    const { text } = plansCard(frame, { open: [{ score: before, plans }], qualified: [], month });
    expect(text).toMatch(/^These designations do not qualify yet, but will if nothing changes\./);
    expect(text).toContain('Qualifies with the figures of January 2027 if nothing changes.');
  });
});

describe('A certification that only has to be linked', () => {
  it('is worth a look before any step', async () => {
    const { text } = await ask(await conversation(), SECURITY);
    const linked = text.indexOf('Worth a look first: SC-300 of Lars Nygaard is not linked to our account.');
    expect(linked).toBeGreaterThan(0);
    expect(linked).toBeLessThan(text.indexOf('- Certify 1 person'));
  });

  it('is told only where one more person counts', async () => {
    const bot = await conversation();
    const digital = await ask(bot, { designation: 'digital-app-innovation' });
    expect(digital.text).toContain('Worth a look first: GH-200 of Nia Williams is not linked to our account.');
    expect((await ask(bot, { designation: 'data-ai' })).text).not.toContain('not linked');
    expect((await ask(bot, { designation: 'modern-work' })).text).not.toContain('not linked');
  });
});

describe('Who asks', () => {
  it('without the right to claims hears whom to ask', async () => {
    const bot = await conversation();
    const reply = await ask(bot.as('viewer'), SECURITY);
    expect(reply.text).toContain('Claims are filed by a colleague with the role incentives user.');
    expect(titles(reply)).not.toContain('Claim Northwind Traders');
  });

  it('hears of a claim that is under way where they may', async () => {
    const fields = blankFields({ customer: 'Northwind Traders', solutionArea: 'microsoft-365', products: ['Intune'] });
    const bot = await withClaims([claimIn('submitted', { id: 'C3' }, fields)]);
    expect((await ask(bot, SECURITY)).text).toContain(
      'Northwind Traders: Claim Intune (CPOR). Claimed (C3, submitted)',
    );
    expect((await ask(bot.as('viewer'), SECURITY)).text).not.toContain('C3');
    const planned = 'What is under way is planned like what is still to do';
    expect((await ask(bot, SECURITY)).text).toContain(planned);
    expect((await ask(await conversation(), SECURITY)).text).not.toContain(planned);
  });
});
