import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_IDS } from '../../../src/bot/commands/ids.ts';
import { type Known, understand, vocabulary } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';
import { UTTERANCES } from './utterances.ts';

const KINDS = ['command', 'choose', 'unknown', 'social'];
/** Generous for a busy machine; measured runs take a tenth of it. */
const LONGEST_MS = 50;

function timed(text: string, known: Known): number {
  const start = performance.now();
  const understood = understand(text, known);
  const took = performance.now() - start;
  expect(KINDS).toContain(understood.kind);
  return took;
}

describe('any text', () => {
  beforeAll(() => {
    for (const [text] of Object.values(UTTERANCES).flat()) understand(text, KNOWN);
  });

  it('gets an answer of a known kind, whatever characters it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        timed(text, KNOWN);
      }),
      { numRuns: 500, seed: 70 },
    );
  });

  it('gets an answer when our own words come in any order', () => {
    const words = Object.values(UTTERANCES)
      .flat()
      .flatMap(([text]) => text.split(' '));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (row) => {
        timed(row.join(' '), KNOWN);
      }),
      { numRuns: 500, seed: 70 },
    );
  });

  it.each([
    ['one letter', 'a'.repeat(10_000)],
    ['ligatures that grow when they are resolved', 'ﷺ'.repeat(10_000)],
    ['half surrogates', '\ud800'.repeat(10_000)],
    ['combining marks', `e${'\u0301'.repeat(9_999)}`],
    ['open brackets', '<at '.repeat(2_500)],
    ['apostrophes', "s'".repeat(5_000)],
    ['a word of ours', 'why '.repeat(2_500)],
    ['words near ours', 'secrity custmers '.repeat(600)],
    ['numbers', '300 '.repeat(2_500)],
    ['one very long word near ours', 'security'.repeat(1_250)],
    ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈 claim '.repeat(400)],
    ['words from right to left', 'مرحبا שלום '.repeat(900)],
    ['signs nobody sees between letters', 'c\u200bl\u200da\u2060im '.repeat(1_100)],
    ['claim numbers', '5120 '.repeat(2_000)],
    ['dates', 'from 1 june 2026 until last tuesday '.repeat(280)],
    ['names of customers', "Contoso Fabrikam's Wingtip Toys ".repeat(320)],
    ['names with slips', 'Wingtip Tois Trey Reserch '.repeat(380)],
    ['changes to try out', 'what if we add 3 customers and '.repeat(320)],
  ])('10,000 characters of %s take less than 50 ms', (_, text) => {
    const best = Math.min(...Array.from({ length: 3 }, () => timed(text, KNOWN)));
    expect(best).toBeLessThan(LONGEST_MS);
  });

  it('gets an answer whatever was spoken of before', () => {
    const words = Object.values(UTTERANCES)
      .flat()
      .flatMap(([text]) => text.split(' '));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...words, 'Contoso', '5120', '🙂', '\u202e'), { maxLength: 9 })
        .map((row) => row.join(' ')),
    );
    const before = fc.record({
      command: fc.constantFrom(...COMMAND_IDS),
      args: fc.constantFrom({}, { customer: 'Contoso Ltd' }, { claim: 'C1' }, { designation: ['security', 'data-ai'] }),
      at: fc.constant(0),
      open: fc.boolean(),
      customer: fc.constant('Contoso Ltd'),
      claim: fc.constant('C1'),
      products: fc.constant(['Teams']),
    });
    fc.assert(
      fc.property(text, before, (said, memory) => {
        expect(KINDS).toContain(understand(said, KNOWN, memory).kind);
      }),
      { numRuns: 600, seed: 70 },
    );
  });

  it('a question before a long quotation is answered', () => {
    expect(understand(`what is our security score?\n\n${'lorem ipsum dolor '.repeat(500)}`, KNOWN).kind).not.toBe(
      'social',
    );
  });
});

describe('with 5,000 customers', () => {
  const many: Known = {
    ...KNOWN,
    customers: Array.from({ length: 5_000 }, (_, index) => ({
      id: `tenant-${index}`,
      name: `${syllables(index)} ${['Traders', 'Bank', 'Energy', 'Foods'][index % 4]} Ltd`,
    })),
  };

  it('messages take less than a millisecond on average', () => {
    vocabulary(many);
    const texts = Object.values(UTTERANCES)
      .flat()
      .map(([text]) => text);
    for (const text of texts) understand(text, many);
    const start = performance.now();
    for (const text of texts) understand(text, many);
    expect((performance.now() - start) / texts.length).toBeLessThan(1);
  });

  it.each([
    ['the names of 300', (names: readonly string[]) => names.slice(0, 300).join(', ')],
    [
      '1,000 words that are no names',
      () => Array.from({ length: 1_000 }, (_, index) => `${syllables(index)}x`).join(' '),
    ],
  ])('%s take less than 50 ms', (_, text) => {
    const said = text(many.customers.map(({ name }) => name)).slice(0, 10_000);
    expect(Math.min(...Array.from({ length: 3 }, () => timed(said, many)))).toBeLessThan(LONGEST_MS);
  });

  it('the vocabulary is made once as long as the lists stay', () => {
    const tomorrow: Known = { ...many, today: '2026-11-22' };
    const discreet: Known = { ...many, people: [] };
    expect(vocabulary(tomorrow)).toBe(vocabulary(many));
    expect(vocabulary(discreet)).not.toBe(vocabulary(many));
  });

  it('each is found by name', () => {
    expect(understand(`why is ${many.customers[4_321]!.name} not counted`, many)).toMatchObject({
      args: { customer: many.customers[4_321]!.name },
    });
  });
});

/** A made-up name that differs for each number. */
function syllables(index: number): string {
  const parts = ['Ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];
  return String(index + 10_000)
    .split('')
    .map((digit) => parts[Number(digit)])
    .join('');
}
