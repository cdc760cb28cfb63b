import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

describe('the day from which an association holds', () => {
  it.each([
    ['add dpor at Contoso since last tuesday', '2026-11-17'],
    ['add dpor at Contoso from last saturday', '2026-11-14'],
    ['add dpor at Contoso since friday', '2026-11-20'],
    ['add dpor at Contoso since may', '2026-05-01'],
    ['add dpor at Contoso from 1 june', '2026-06-01'],
    ['add dpor at Contoso since yesterday', '2026-11-20'],
  ])('%s: %s', (text, from) => {
    expect(understand(text, KNOWN)).toMatchObject({ command: 'associate', args: { customer: 'Contoso Ltd', from } });
  });
});

describe('whether a partner id is linked', () => {
  it('is a question about PAL', () => {
    expect(understand('who linked our partner id at Contoso', KNOWN)).toMatchObject({ args: { type: 'pal' } });
  });
});
