import { describe, expect, it } from 'vitest';
import { people } from '../../../src/bot/commands/people.ts';
import { type Known, understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

const why = (text: string, known: Known = KNOWN) => understand(text, known);

describe('why a customer nobody knows is (not) counted', () => {
  it.each(['W', '@SUM(1)', '=1+1', '42', '3M', '!!!', 'Rule Works', 'fourth coffee', 'Ärzte & Co'])(
    '%s is taken as typed',
    (customer) => {
      for (const text of [
        `why is ${customer} not counted`,
        `why isn't ${customer} counted?`,
        `why does ${customer} count`,
      ])
        expect(why(text), text).toMatchObject({ kind: 'command', command: 'explain', args: { customer } });
    },
  );

  it('what is said around the name is no part of it', () => {
    expect(why('why is our customer Fourth Coffee not being counted in security')).toMatchObject({
      args: { customer: 'Fourth Coffee', designation: 'security' },
    });
    expect(why('why is the Acme tenant not counted')).toMatchObject({ args: { customer: 'Acme' } });
  });

  it.each([
    ['why is it not counted', {}],
    ['WHY ARE SO MANY CUSTOMERS NOT COUNTED', {}],
    ['why is usage growth not counted', { metric: 'usage-growth' }],
    ['why is security not counted', { designation: 'security' }],
  ])('%s names none', (text, args) => {
    expect(why(text)).toHaveProperty('args', args);
  });

  it('how many is no name', () => {
    expect(why('why are numerous customers not counted')).not.toHaveProperty('args.customer');
    expect(why('why are 3 of our customers not counted')).not.toHaveProperty('args.customer');
  });

  it('who counts is no customer', () => {
    expect(why('why did Contoso count twice')).toMatchObject({ args: { customer: 'Contoso Ltd' } });
    expect(why('why does partner center count fewer customers')).not.toHaveProperty('args.customer');
  });
});

describe('part of a name', () => {
  it.each([
    ['Wood', 'Woodgrove Bank'],
    ['grove', 'Woodgrove Bank'],
    ['traders', 'Northwind Traders'],
    ['Data', 'Data Works AG'],
  ])('%s is %s, the only one that has it', (typed, customer) => {
    expect(why(`why is ${typed} not counted`)).toHaveProperty('args', { customer });
  });

  it.each(['Toys', 'Coho', 'Woo'])('%s is left as typed: several have it, or it is too short', (typed) => {
    expect(why(`why is ${typed} not counted`)).toHaveProperty('args', { customer: typed });
  });
});

describe('names that look like mentions', () => {
  const NAMES = ['<at>Everyone</at> Corp', '@channel Ltd', '@all'];
  const known: Known = { ...KNOWN, customers: [...KNOWN.customers, ...NAMES.map((name) => ({ id: name, name }))] };

  it.each(NAMES)('%s is that customer when it is written as it is', (customer) => {
    for (const text of [`why is ${customer} not counted`, `<at>Seventy</at> why is ${customer} not counted`, customer])
      expect(why(text, known), text).toMatchObject({ command: 'explain', args: { customer } });
  });

  it('the bot is still no part of what is said', () => {
    expect(why('@seventy score', known)).toMatchObject({ command: 'score', args: {} });
    expect(why('<at>Seventy</at> why is Contoso not counted', known)).toHaveProperty('args', {
      customer: 'Contoso Ltd',
    });
    expect(why('@allison score', known)).toMatchObject({ command: 'score', args: {} });
  });
});

describe('how much of something a customer has', () => {
  it('is explained for that customer', () => {
    expect(why('how much ACR at Proseware')).toMatchObject({
      command: 'explain',
      args: { customer: 'Proseware', metric: 'usage-growth' },
    });
  });
});

describe('days ahead', () => {
  it.each(['99999 days', '4000 days', '200 years'])('%s is as far as people looks', (length) => {
    const understood = why(`certs expiring in ${length}`);
    expect(understood).toHaveProperty('args', { within: 3660 });
    expect(people.args.safeParse({ within: 3660 }).success).toBe(true);
    expect(people.args.safeParse({ within: 3661 }).success).toBe(false);
  });

  it.each(['-5 days', '−5 days'])('%s is not five days ahead', (length) => {
    expect(why(`certs expiring in ${length}`)).not.toHaveProperty('args.within');
  });
});
