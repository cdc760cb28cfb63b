import { describe, expect, it } from 'vitest';
import { understand } from '../../src/bot/language/index.ts';
import { conversation } from './conversation.ts';
import { KNOWN } from './language/known.ts';

const argsOf = (text: string) => {
  const meant = understand(text, KNOWN);
  return meant.kind === 'command' && meant.command === 'customers' ? meant.args : meant;
};

describe('Customers', () => {
  it.each([
    ['customers with more than 300 seats', { seats: { more: 300 } }],
    ['customers with at least 1,000 seats', { seats: { more: 999 } }],
    ['list customers with 300+ licenses', { seats: { more: 299 } }],
    ['which customers have less than 50 licences', { seats: { fewer: 50 } }],
    ['customers between 50 and 300 seats', { seats: { more: 49, fewer: 301 } }],
    ['Modern Work customers with over 300 seats', { designation: 'modern-work', seats: { more: 300 } }],
    ['customers on CSP only', { type: 'csp', alone: true }],
    ['only customers that are on CSP', { type: 'csp' }],
    ['customers with Intune', { beside: 'product' }],
    ['customers without CPOR', { filter: 'no-association', type: 'cpor' }],
    ['customers with more than $1000 acr', { beside: 'dollars' }],
    ['customers with over 200 active users', { beside: 'users' }],
  ])('are asked for by size and association: %s', (text, args) => {
    expect(argsOf(text)).toEqual(args);
  });

  it('are narrowed by seats, with fewer and more making up all', async () => {
    const bot = await conversation();
    const howMany = async (text: string) => Number(/: (\d+) customer/.exec((await bot.say(text)).text)?.[1]);
    const [all, large, small] = [
      await howMany('list all customers'),
      await howMany('customers with more than 300 seats'),
      await howMany('customers with fewer than 301 seats'),
    ];
    expect(large).toBeGreaterThan(0);
    expect(large).toBeLessThan(all);
    expect(large + small).toBe(all);
    const { text } = await bot.say('customers with more than 300 seats');
    expect(text).toContain('Customers with more than 300 seats:');
    expect(text).toContain('seats are paid ones of the workload with most');
  });

  it('on one association only have no other', async () => {
    const { text } = await (await conversation()).say('customers on CSP only');
    const lines = text.split('\n').filter((line) => /: (?:CSP|CPOR|DPOR|PAL|none)/.test(line));
    expect(text).toContain('Customers on CSP only');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.includes(': CSP') || line.includes(','))).toEqual([]);
  });

  it('without one association may have another', async () => {
    const { text } = await (await conversation()).say('customers without CPOR');
    expect(text).toContain('Customers without CPOR');
    expect(text).toMatch(/: CSP|: DPOR|: PAL/);
    expect(text).not.toMatch(/\n.*: CPOR/);
  });

  it('are told not to be narrowed by what the list does not know', async () => {
    const bot = await conversation();
    for (const member of ['owner', 'rep'])
      expect((await bot.as(member).say('customers with more than $1000 acr')).text).toContain(
        'I cannot narrow this list by dollars',
      );
  });

  it('that were lost are those of a year, whichever month is named', async () => {
    expect((await (await conversation()).say('show me lost customers in september')).text).toContain(
      'Customers lost in the year to September 2026',
    );
  });
});
