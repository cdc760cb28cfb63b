import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesDayWithin } from '../../../src/associations/proof/dates-in-text.ts';
import { hintsIn } from '../../../src/associations/proof/hints.ts';
import { mentions, searchable } from '../../../src/associations/proof/words-in-text.ts';

const TODAY = '2026-11-21';
const subject = { customer: 'Contoso Ltd.', partner: 'Woodgrove Consulting GmbH', products: ['Teams', 'Entra ID P1'] };
const found = (text: string) => hintsIn(text, subject, TODAY);

describe('What the text of a document seems to show', () => {
  it('is all there in a good statement of work', () => {
    const text = 'Woodgrove Consulting helped CONTOSO to roll out Microsoft Teams.\nSigned on 5 March 2026.';
    expect(found(text)).toEqual({ customer: true, partner: true, product: true, date: true });
  });

  it('is nothing in a text about something else', () => {
    const text = 'Fabrikam bought chairs from Wood Grove in March 2024. Teamsters carried them.';
    expect(found(text)).toEqual({ customer: false, partner: false, product: false, date: false });
  });

  it('counts a product by its other names', () => {
    expect(found('We moved them to Azure Active Directory.').product).toBe(true);
  });

  it('is never our own name while that is not known', () => {
    expect(hintsIn('Contoso and Woodgrove', { ...subject, partner: null }, TODAY)).toMatchObject({ partner: false });
  });
});

describe('A name in a text', () => {
  it.each([
    ['Contoso Ltd.', 'for CONTOSO, the customer'],
    ['Contoso', 'Contoso’s signature'],
    ['Contoso S.A.', 'contoso sa'],
    ['Contoso Inc', 'signed for Con-\ntoso'],
    ['Wide World Importers', 'Wide\n   World\tImporters, LLC'],
    ['Smith & Sons', 'SMITH AND SONS'],
    ['Société Générale', 'societe generale'],
    ['Müller AG', 'Muller'],
    ['株式会社コントソ', 'お客様: 株式会社 コントソ 様'],
    ['شركة كونتوسو', 'وقعت شركة كونتوسو العقد'],
    ['Co', 'Co is a name, too'],
  ])('%s is found in %j', (name, text) => {
    expect(mentions(searchable(text), name)).toBe(true);
  });

  it.each([
    ['Contoso', 'Contosoworks'],
    ['Wing', 'the following'],
    ['', 'anything'],
    ['---', 'any-thing'],
  ])('%j is not found in %j', (name, text) => {
    expect(mentions(searchable(text), name)).toBe(false);
  });
});

describe('A date of the last twelve months', () => {
  const isNamed = (text: string) => namesDayWithin(text, '2025-11-21', TODAY);

  it.each([
    '2026-03-05',
    'on 2025/11/21.',
    '05.03.2026',
    '5. 3. 2026',
    '13/3/2026',
    '3/13/2026',
    '5 March 2026',
    'March 5th, 2026',
    'Mar. 5, 2026',
    '5.\nMärz 2026',
    '5 de marzo de 2026',
    'le 1er décembre 2025',
    'Nov 2025',
    'maart 2026',
    '2026年3月5日',
  ])('is found in %j', (text) => {
    expect(isNamed(text)).toBe(true);
  });

  it.each([
    '20 November 2025',
    '2025-11-20',
    '22 November 2026',
    'October 2025',
    '31.02.2026',
    '2026-13-45',
    'call 12026-03-05-77',
    'in 2026',
    'March',
    'version 1.2.3',
    'host 10.1.2.26.4',
  ])('is not found in %j', (text) => {
    expect(isNamed(text)).toBe(false);
  });

  it('is found wherever it stands, for every day and in every order of its parts', () => {
    const day = fc.date({ min: new Date('2025-11-21'), max: new Date(TODAY), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const ways = ['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt', 'nl'].flatMap((language) =>
          (['short', 'medium', 'long'] as const).map((dateStyle) =>
            new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(date),
          ),
        );
        for (const way of [iso, ...ways]) expect(isNamed(`Signed: ${way}, Berlin`), way).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

it('A text made to be slow to search is searched in a moment', () => {
  const long = ['a', '1', '- \n', '1 ', 'a-', '1.', 'March ', '\n'].map((piece) =>
    piece.repeat(200_000 / piece.length),
  );
  const start = performance.now();
  for (const text of [...long, `a-${' '.repeat(200_000)}`]) found(text);
  expect(performance.now() - start).toBeLessThan(3_000);
});
