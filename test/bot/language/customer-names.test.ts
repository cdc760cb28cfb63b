import { describe, expect, it } from 'vitest';
import { type Known, understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

const known: Known = {
  ...KNOWN,
  customers: [
    ...KNOWN.customers,
    ...[
      'The Phone Company',
      'First Up Consultants',
      'Fourth Coffee',
      'VanArsdel',
      'City Power & Light',
      'School of Fine Art',
    ].map((name, index) => ({ id: `further-${index}`, name })),
  ],
};
const customerOf = (text: string) => {
  const understood = understand(text, known);
  return understood.kind === 'command' ? understood.args.customer : understood.kind;
};

describe('a customer we know', () => {
  it.each([
    ['claim Teams at forth coffee', 'Fourth Coffee'],
    ['claim Teams at fourth cofee', 'Fourth Coffee'],
    ['who is partner of record at van arsdel', 'VanArsdel'],
    ['show the claims of phone company', 'The Phone Company'],
    ['the first up claim was approved', 'First Up Consultants'],
    ['show the first up claim', 'First Up Consultants'],
    ['claims of city power light', 'City Power & Light'],
    ['claim Teams at scool of fine art', 'School of Fine Art'],
    ["litware's claim was rejected", 'Litware GmbH'],
    ['claims of trey reserch', 'Trey Research'],
  ])('%s: %s', (text, name) => {
    expect(customerOf(text)).toBe(name);
  });

  it.each(['I am on the phone, show me the claims', 'first up, show the claims that are due'])('none: %s', (text) => {
    expect(customerOf(text)).toBeUndefined();
  });
});

describe('a customer nobody has told us', () => {
  it.each([
    ['claim Teams at acme', 'acme'],
    ['add dpor at pied piper', 'pied piper'],
    ['claims for vandelay industries', 'vandelay industries'],
    ['who is partner of record at hooli', 'hooli'],
  ])('%s: %s', (text, name) => {
    expect(customerOf(text)).toBe(name);
  });

  it.each([
    'add pal for the customer guy',
    'associations at my favourite customer',
    'claim Intune for the folks in accounting',
    'claims for nxt week',
    'claim Teams for the whole crowd',
    'claim Teams at the custmer',
  ])('is no ordinary word: %s', (text) => {
    expect(customerOf(text)).toBeUndefined();
  });
});

describe('among 5,000 customers', () => {
  const many: Known = {
    ...known,
    customers: [
      ...known.customers,
      ...Array.from({ length: 5_000 }, (_, index) => ({ id: `many-${index}`, name: `Zyx${index} Coffee Ltd` })),
    ],
  };

  it('a slip in one of several words is still found', () => {
    expect(understand('claim Teams at forth coffee', many)).toMatchObject({ args: { customer: 'Fourth Coffee' } });
  });
});
