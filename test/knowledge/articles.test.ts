import { describe, expect, it } from 'vitest';
import { articleCard } from '../../cards/article-card.ts';
import { sourceWords } from '../../cards/parts/article-source.ts';
import { understand } from '../../src/bot/language/index.ts';
import { coopActivity } from '../../src/knowledge/coop/index.ts';
import { articleBy, articles, documentBy, nearestArticles } from '../../src/knowledge/index.ts';
import { KNOWN } from '../bot/language/known.ts';

const ALL = [...articles().values()];

describe('The articles', () => {
  it('are a hundred and fifty at least, on every subject of the documents', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(150);
    expect(new Set(ALL.map(({ subject }) => subject))).toEqual(
      new Set([
        'accounts',
        'agreements',
        'azure-commerce',
        'billing',
        'capability-score',
        'certified-people',
        'claim-life-cycle',
        'co-op',
        'cpor',
        'csp',
        'dpor',
        'incentives',
        'insights',
        'membership',
        'pal',
        'partner-security',
        'pci',
        'pec',
        'proof-of-execution',
        'referrals',
        'subscription-errors',
        'support',
      ]),
    );
  });

  it('do not answer the same question twice', () => {
    const questions = ALL.flatMap((article) => article.questions.map((text) => text.toLowerCase()));
    expect(questions.filter((text, at) => questions.indexOf(text) !== at)).toEqual([]);
  });

  it('are told with where they are from and as of when, and none of it is cut', () => {
    const longestOnACard = 400;
    const cut = ALL.filter((article) => {
      const source = sourceWords(article);
      return source.length > longestOnACard || !articleCard({ article, buttons: [] }).text.includes(source);
    });
    expect(cut.map(({ id }) => id)).toEqual([]);
  });

  it('offer what the bot does, never one more text to read', () => {
    const lost = ALL.flatMap(({ id, say }) =>
      say
        .map(({ text }) => ({ text, read: understand(text, KNOWN) }))
        .filter(({ read }) => read.kind !== 'command' || read.command === 'ask')
        .map(({ text }) => `${id}: ${text}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('A question', () => {
  it('in the words of an article finds that article, nearly always before all others', () => {
    const asked = ALL.flatMap(({ id, questions }) => questions.map((text) => ({ id, text })));
    const missed = asked.filter(({ id, text }) => nearestArticles(text, 1)[0]?.article.id !== id);
    expect(missed.length / asked.length).toBeLessThan(0.03);
  });

  it('that a button says is answered by its article, or by the guide to its subject', () => {
    const guides = ['coop', 'dpor', 'pal', 'eligibility', 'claim-proof'];
    const lost = ALL.flatMap(({ id, questions: [asked = ''] }) => {
      const read = understand(asked, KNOWN);
      const led =
        read.kind === 'command' && (read.command === 'ask' ? read.args.article === id : guides.includes(read.command));
      return led ? [] : [`${id}: ${asked}`];
    });
    expect(lost).toEqual([]);
  });

  it.each([
    ['What is the Azure plan?', 'azure-plan'],
    ['can we delete a location', 'removing-location'],
    ['I cannot see Insights', 'insights-missing'],
  ])('is not taken for anything else, whatever it sounds like: %s', (text, article) => {
    expect(understand(text, KNOWN)).toMatchObject({ command: 'ask', args: { article } });
  });

  it('that no article speaks of is far from all of them', () => {
    for (const text of ['who played the lead in that film', 'recipe for apple pie', 'what is the capital of Peru']) {
      expect(nearestArticles(text, 1)[0]?.confidence ?? 0).toBeLessThan(0.3);
    }
  });

  it.each([
    ['what is co sell', 'co-sell-deal-types'],
    ['how long does a seller have to answer our co-sell request', 'co-sell-response-time'],
    ['rules for co op and alcohol', 'co-op-alcohol'],
    ['in which currency is our azure plan billed', 'azure-plan-billing'],
    ['may we sell licences to our own daughter company', 'selling-to-ourselves'],
    ['customer wants to move its azure subscription to us from another csp', 'azure-subscription-transfer'],
    ['how are transacting resellers counted', 'reseller-metrics'],
  ])('in words of its own finds its article: %s', (text, id) => {
    expect(nearestArticles(text, 1)[0]?.article.id).toBe(id);
  });

  it('of nothing but small words finds nothing', () => {
    expect(nearestArticles('what is the', 3)).toEqual([]);
  });
});

describe('What is told as having changed since', () => {
  it('is never of an older edition than the answer', () => {
    const from = (document: string) => documentBy(document)?.from ?? '';
    const backwards = ALL.flatMap(({ id, since, sources: [first] }) =>
      since.filter(({ document }) => from(document) < from(first?.document ?? '')).map(() => id),
    );
    expect(backwards).toEqual([]);
  });
});

describe('Shares of co-op in an article', () => {
  it.each([
    ['customer-offers', 'Customer offers, internal incentives'],
    ['internal-incentives-and-spiffs', 'Customer offers, internal incentives'],
    ['on-site-champ', 'On-site Champ'],
  ] as const)('are those of the catalogue: %s', (activity, name) => {
    const { cap } = coopActivity(activity);
    const told = articleBy('co-op-surface')?.figures.find((figure) => figure.name === name)?.value;
    if (cap?.kind !== 'share') throw new Error(`${activity} is capped by a share`);
    expect(told).toBe(`${cap.surface * 100} % (others ${cap.share * 100} %) per usage period`);
  });
});

describe('Editions that disagree', () => {
  it('are told apart, never averaged', () => {
    const window = articleBy('customer-refusal-window') ?? ALL.find(({ disputed }) => disputed.length > 1);
    expect(new Set(window?.disputed.map(({ document }) => document)).size).toBeGreaterThan(1);
  });
});
