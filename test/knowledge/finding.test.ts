import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/bot/language/index.ts';
import { articleAskedAs, articleBy, nearestArticles } from '../../src/knowledge/index.ts';
import { KNOWN } from '../bot/language/known.ts';

/** Questions of people in a hurry: those an article answers, and those near its subject that none does. */
const { answered, unanswered } = JSON.parse(readFileSync(new URL('./finding.json', import.meta.url), 'utf8')) as {
  answered: readonly { readonly text: string; readonly article: string }[];
  unanswered: readonly string[];
};

const toldSurely = (text: string): unknown => {
  const understood = understand(text, KNOWN);
  return understood.kind === 'command' && understood.command === 'ask' ? understood.args.article : undefined;
};

const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length;

const TOLD = answered.map((asked) => ({ ...asked, told: toldSurely(asked.text) }));
const SURE = TOLD.filter(({ told }) => told !== undefined);

describe('Questions in a hurry', () => {
  it('ask for articles there are, in words no article lists', () => {
    expect(answered.filter(({ article }) => articleBy(article) === undefined)).toEqual([]);
    expect([...answered.map(({ text }) => text), ...unanswered].filter((text) => articleAskedAs(text))).toEqual([]);
  });

  it('find their article before all others in 9 of 10 cases, and among three nearly always', () => {
    const found = answered.map(({ text, article }) =>
      nearestArticles(text, 3).findIndex((near) => near.article.id === article),
    );
    const first = found.filter((at) => at === 0);
    const among = found.filter((at) => at >= 0);
    expect(share(first, found)).toBeGreaterThanOrEqual(0.9);
    expect(share(among, found)).toBeGreaterThanOrEqual(0.97);
  });

  it('are told an article as sure in three of four cases, and that is the right one in 97 of 100', () => {
    const right = SURE.filter(({ told, article }) => told === article);
    expect(share(right, answered)).toBeGreaterThanOrEqual(0.75);
    expect(share(right, SURE)).toBeGreaterThanOrEqual(0.97);
  });

  it('that no article answers, though they sound like it, are told one as sure in a third of the cases at most', () => {
    const told = unanswered.filter((text) => toldSurely(text) !== undefined);
    expect(share(told, unanswered)).toBeLessThanOrEqual(1 / 3);
  });
});
