import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

const namesIn = (text: string) => {
  const meant = understand(text, KNOWN);
  if (meant.kind !== 'command') return {};
  const { customer, person } = meant.args;
  return { customer, person };
};

describe('A customer or a person', () => {
  it.each([
    'do we have a CPOR at EA',
    'why does MCA not count',
    'opportunities at GCC',
    'does EA count for Modern Work',
    'claim for EA',
    'who has MFA',
    'who gets PEC',
    'who can sign the MPA',
    'is TTM of PCI good',
    'fee for cancelling an Azure reservation',
    'show associations for reclaim',
    'who is touching the rerun',
  ])('is no word of the program and no form of a word: %s', (text) => {
    expect(namesIn(text)).toEqual({ customer: undefined, person: undefined });
  });

  it('nobody told us of is still read where a name belongs', () => {
    expect(namesIn('do we have a CPOR at Zorbex')).toMatchObject({ customer: 'Zorbex' });
    expect(namesIn('why does zorbex not count')).toMatchObject({ customer: 'zorbex' });
    expect(namesIn('claim Teams at Acme Baking')).toMatchObject({ customer: 'Acme Baking' });
  });
});
