import { describe, expect, it } from 'vitest';
import { CUES } from '../../../src/bot/language/cues/index.ts';
import { type Memory, type Understanding, understand } from '../../../src/bot/language/index.ts';
import { articles } from '../../../src/knowledge/index.ts';
import { KNOWN } from './known.ts';

/** When it was said plays no part. */
const AT = 0;
const BEFORE: readonly Memory[] = [
  { command: 'ask', args: { article: 'what-is-cpor' }, at: AT },
  { command: 'coop', args: {}, at: AT },
  { command: 'claim-show', at: AT, args: { claim: 'C7' }, claim: 'C7', customer: 'Contoso Ltd' },
  { command: 'whatif', args: { changes: [] }, at: AT },
];
const command = (meant: Understanding) => (meant.kind === 'command' ? meant.command : null);
const article = (meant: Understanding) => (meant.kind === 'command' ? meant.args.article : undefined);

describe.each(BEFORE)('A button that is pressed after $command', (memory) => {
  it('of an article leads to that article', () => {
    const led = [...articles().values()].flatMap(({ id, questions: [asked = ''] }) =>
      article(understand(asked, KNOWN)) === id ? [{ id, asked }] : [],
    );
    const lost = led.filter(({ id, asked }) => {
      const meant = understand(asked, KNOWN, memory);
      // The guide to co-op has more to say of its own articles.
      return article(meant) !== id && command(meant) !== 'coop';
    });
    expect(led.length).toBeGreaterThan(290);
    expect(lost).toEqual([]);
  });

  it('of a command is no question about what was shown', () => {
    const taken = CUES.filter(({ say, command: own }) => {
      const meant = command(understand(say, KNOWN, memory));
      return meant !== own && (meant === 'ask' || meant === 'coop');
    });
    expect(taken.map(({ say }) => say)).toEqual([]);
  });
});

it.each([
  ['what does approved mean on a claim', 'claim-approved'],
  ['payment rejected by bank', 'payment-rejected'],
])('A question that an article lists changes no claim: %s', (text, id) => {
  const memory: Memory = { command: 'claim-show', at: AT, args: { claim: 'C7' }, claim: 'C7', customer: 'Contoso Ltd' };
  expect(understand(text, KNOWN, memory)).toMatchObject({ command: 'ask', args: { article: id } });
});
