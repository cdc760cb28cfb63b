import { describe, expect, it } from 'vitest';
import { explained } from '../../../src/bot/language/index.ts';
import { inLines } from '../../../src/cli/explain.ts';
import { KNOWN } from './known.ts';

const why = (text: string) => explained(text, KNOWN);
const told = (text: string) => inLines(why(text)).split('\n');

describe('Why a text is read so', () => {
  it('begins with the words as they were meant, and the names in them', () => {
    const [read, names] = told('cheepest way to 70 in biz apps');
    expect(read).toBe('Read as: cheapest way to 70 in _ _');
    expect(names).toBe('Names: designation ["business-applications"] ("biz apps"), number 70 ("70")');
  });

  it('says what it is taken for, and by which words', () => {
    expect(why('cheapest way to 70 in biz apps').taken).toEqual({
      as: 'plan',
      because: expect.arrayContaining(['cheapest way']),
    });
    expect(told('which certs expire in 60 days')).toContainEqual(
      expect.stringMatching(/^Taken for: people \(.*expire/),
    );
  });

  it('puts the command it is taken for first, with its cues and what it is like', () => {
    const [best, next] = why('who has SC-300').readings;
    expect(best).toMatchObject({
      meaning: 'people',
      cues: { words: expect.arrayContaining(['who … SC 300']) },
      likeness: { words: expect.arrayContaining([expect.stringContaining('<certification>')]) },
    });
    expect(best!.likeness.share).toBeGreaterThan(0.5);
    expect(best!.score).toBeGreaterThan(next!.score);
  });

  it('names the article that answers', () => {
    expect(told('how long do I have to answer a lead')).toContainEqual(
      expect.stringContaining('article: How long you have to answer a lead'),
    );
  });

  it.each([
    ['Contoso', 'explain', 'a name alone'],
    ['5120 pls', 'claim-show', 'a number alone'],
  ])('tells where a name alone decided: %s', (text, as, because) => {
    expect(why(text).taken).toEqual({ as, because: [because] });
  });

  it.each([
    ['thanks', 'thanks'],
    ['claim', 'one of several'],
    ['hjkdsf lkjsdf', 'nothing known'],
    ['', 'nothing known'],
  ])('tells what is no command: %j', (text, as) => {
    expect(why(text).taken.as).toBe(as);
  });

  it('tells how much of the text means nothing here', () => {
    expect(told('hjkdsf lkjsdf')).toContain('Unknown words: 100 %');
    expect(inLines(why('who has SC-300'))).not.toContain('Unknown words');
  });
});
