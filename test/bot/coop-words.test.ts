/** What people write about co-op claims. */
import { describe, expect, it } from 'vitest';
import { type Memory, understand } from '../../src/bot/language/index.ts';
import { KNOWN } from './language/known.ts';

const SAID: readonly (readonly [text: string, args: object])[] = [
  ['claim the costs of our stand at the trade fair', { activity: 'tradeshows-and-exhibitions' }],
  ['co-op for a flyer', { activity: 'print-advertising' }],
  ['get the newspaper ad reimbursed', { activity: 'print-advertising' }],
  ['linkedin ads on co-op, what do they want to see', { activity: 'digital-advertising', part: 'proofs' }],
  ['coop proof for a newsletter', { activity: 'direct-mail-email-and-sms', part: 'proofs' }],
  ['cold calls by an agency, is that co-op', { activity: 'telemarketing' }],
  ['can we put the new website on coop', { activity: 'partner-website-and-seo' }],
  ['co-op webinar, wine for the guests ok?', { activity: 'customer-seminars-and-bootcamps', part: 'exclusions' }],
  ['bonus for our sellers, how much of the co-op', { activity: 'internal-incentives-and-spiffs', part: 'cap' }],
  [
    'we earned $40,000 co-op, how much for spiffs',
    { activity: 'internal-incentives-and-spiffs', part: 'cap', fund: 40_000 },
  ],
  ['demo laptops, co-op limit', { activity: 'product-seeding-and-demo-units', part: 'cap' }],
  ['flights to ignite from the marketing fund', { activity: 'microsoft-hosted-conferences' }],
  ['exam fees for the team on coop', { activity: 'exams-and-tuition' }],
  ['does co-op pay the SC-300 exam fee', { activity: 'exams-and-tuition' }],
  ['white paper for co-op', { activity: 'proof-of-concept' }],
  ['floor day, what do we keep for the fund', { activity: 'internal-training-and-floor-days', part: 'proofs' }],
  ['co-op deadline', { part: 'deadline' }],
  ['how long must we keep the co-op originals', { part: 'originals' }],
  ['messestand über co-op, welche nachweise', { activity: 'tradeshows-and-exhibitions', part: 'proofs' }],
  ['justificatifs co-op pour une annonce dans le magazine', { activity: 'print-advertising', part: 'proofs' }],
];

/** Either command answers them, by the same article. */
const OF_THE_FUND: readonly (readonly [text: string, article: string])[] = [
  ['what is left in our co-op fund', 'co-op-remaining-funds'],
  ['is there a threshold for co-op', 'co-op-threshold'],
  ['when is an approved co-op claim paid', 'co-op-payment'],
  ['what is co-op', 'co-op-funds'],
];

const OTHERWISE: readonly (readonly [text: string, command: string])[] = [
  ['claim Teams usage at Contoso', 'claim'],
  ['proof for the Contoso claim', 'claim-proof'],
  ['who has SC-300', 'people'],
  ['how many certified people do we need for security', 'rules'],
];

describe('What people write about co-op', () => {
  it.each(SAID)('%s', (text, args) => {
    expect(understand(text, KNOWN)).toMatchObject({ kind: 'command', command: 'coop', args });
  });

  it.each(OF_THE_FUND)('%s: %s', (text, article) => {
    const meant = understand(text, KNOWN);
    expect(meant).toMatchObject({ kind: 'command', args: { article } });
    expect(['coop', 'ask']).toContain(meant.kind === 'command' ? meant.command : null);
  });

  it.each(OTHERWISE)('%s: %s', (text, command) => {
    expect(understand(text, KNOWN)).toMatchObject({ kind: 'command', command });
  });

  it('shows the overview where no more is said', () => {
    for (const text of ['co-op claims', 'start a co-op claim', 'file a coop claim please'])
      expect(understand(text, KNOWN)).toMatchObject({ command: 'coop', args: {} });
  });

  it('takes no exam number for dollars', () => {
    expect(understand('co-op for SC-300', KNOWN)).not.toHaveProperty('args.fund');
  });
});

describe('A claim, and nothing else said', () => {
  const asks = { kind: 'choose', suggestions: [{ label: 'Customer claim' }, { label: 'Co-op claim' }] };

  it('is asked for: of a customer, or of co-op', () => {
    expect(understand('claim?', KNOWN)).toMatchObject(asks);
    for (const [text, command] of [
      ['file a new claim', 'claim'],
      ['co-op claims', 'coop'],
    ] as const)
      expect(understand(text, KNOWN)).toMatchObject({ kind: 'command', command });
  });

  it('is told by what was spoken of before', () => {
    const claims: Memory = { command: 'claims', args: {}, at: 0 };
    expect(understand('claim?', KNOWN, claims).kind).not.toBe('choose');
  });
});

describe('What goes on from a co-op claim', () => {
  const before: Memory = { command: 'coop', args: { activity: 'telemarketing', part: 'proofs' }, at: 0 };
  const cap: Memory = { command: 'coop', args: { activity: 'customer-offers', part: 'cap', fund: 40_000 }, at: 0 };

  const asked: Memory = { command: 'ask', args: { article: 'co-op-alcohol' }, at: 0 };

  it.each([
    ['and for a tradeshow?', before, { activity: 'tradeshows-and-exhibitions', part: 'proofs' }],
    ['what if it is a seminar', before, { activity: 'customer-seminars-and-bootcamps', part: 'proofs' }],
    ['and a newsletter?', before, { activity: 'direct-mail-email-and-sms', part: 'proofs' }],
    ['cap?', before, { activity: 'telemarketing', part: 'cap' }],
    ['deadline', before, { activity: 'telemarketing', part: 'deadline' }],
    ['proofs?', cap, { activity: 'customer-offers', part: 'proofs', fund: 40_000 }],
    ['and as a Surface partner?', cap, { activity: 'customer-offers', part: 'cap', fund: 40_000, surface: 'yes' }],
    ['and for a tradeshow?', asked, { activity: 'tradeshows-and-exhibitions' }],
    ['with 20,000', cap, { activity: 'customer-offers', part: 'cap', fund: 20_000 }],
    ['and for exams?', before, { activity: 'exams-and-tuition', part: 'proofs' }],
    ['for AZ-104', before, { activity: 'exams-and-tuition', part: 'proofs' }],
    ["and what isn't allowed", before, { activity: 'telemarketing', part: 'exclusions' }],
    ['it was in June', before, { activity: 'telemarketing', part: 'proofs', on: '2026-06-01' }],
    ['do they have to approve it beforehand', before, { activity: 'telemarketing', part: 'approval' }],
  ] as const)('%s', (text, memory, args) => {
    expect(understand(text, KNOWN, memory)).toMatchObject({ kind: 'command', command: 'coop', args });
  });

  it.each([
    ["what's my Security score", 'score'],
    ['claims that need action', 'claims'],
    ['and who has AZ-104', 'people'],
    ['who is partner of record at Fabrikam', 'associations'],
  ])('is left by "%s"', (text, command) => {
    expect(understand(text, KNOWN, before)).toMatchObject({ kind: 'command', command });
  });
});
