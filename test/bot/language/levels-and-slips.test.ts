import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/bot/language/index.ts';
import { nearWords } from '../../../src/bot/language/near-words.ts';
import { KNOWN } from './known.ts';
import { CONTOSO } from './named.ts';

const argsOf = (text: string) => {
  const meant = understand(text, KNOWN);
  return meant.kind === 'command' ? { command: meant.command, ...meant.args } : meant.kind;
};

describe('What is imagined', () => {
  it.each([
    'what if Contoso goes to 80% Teams usage',
    'what if usage at Contoso reaches 60 %',
    'what if the admins lose access',
  ])('loses nobody where nobody leaves: %s', (text) => {
    expect(argsOf(text)).toEqual({ command: 'whatif' });
  });

  it('still loses who goes, and grows what grows', () => {
    expect(argsOf('what if Contoso goes')).toMatchObject({ changes: [{ kind: 'lose-customers', customer: CONTOSO }] });
    expect(argsOf('what if Teams usage at Contoso grows by 20%')).toMatchObject({
      changes: [{ kind: 'grow', percent: 20, customer: CONTOSO }],
    });
  });
});

describe('A slip', () => {
  it('is put right to the word that comes first among equally near ones, whatever their lengths', () => {
    expect(nearWords(['missing', 'mining']).nearest('mising')).toBe('missing');
    expect(nearWords(['mining', 'missing']).nearest('mising')).toBe('mining');
  });

  it('in "missing" asks for the gaps', () => {
    expect(argsOf('wat is mising for biz apps')).toEqual({ command: 'gaps', designation: 'business-applications' });
  });
});

describe('Products that are joined', () => {
  it('are all kept, however short they are written', () => {
    expect(argsOf('claim exch + sharepoint at Contoso')).toMatchObject({
      command: 'claim',
      products: ['Exchange Online', 'SharePoint Online'],
    });
  });
});
