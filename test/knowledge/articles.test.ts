import { describe, expect, it } from 'vitest';
import { ARTICLES, articleBy } from '../../src/knowledge/index.ts';

describe('The articles', () => {
  it('have names of their own, an answer, and a source', () => {
    expect(new Set(ARTICLES.map(({ id }) => id)).size).toBe(ARTICLES.length);
    for (const { id, answer, source } of ARTICLES) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(answer).toMatch(/\.$/);
      expect(source).not.toBe('');
      expect(articleBy(id)?.answer).toBe(answer);
    }
  });

  it('are short: an answer of 250 characters, at most six points of 250', () => {
    for (const { answer, points } of ARTICLES) {
      expect(answer.length).toBeLessThanOrEqual(250);
      expect(points.length).toBeLessThanOrEqual(6);
      for (const point of points) expect(point.length).toBeLessThanOrEqual(250);
    }
  });
});
