import { describe, expect, it } from 'vitest';
import { TYPICAL } from '../../scripts/gallery/typical.ts';
import { EMPTY, EXTREME } from './extreme.ts';
import { bytes, complaints, nodes, ofType } from './look-at.ts';

const faces = Object.entries({ typical: TYPICAL, empty: EMPTY, extreme: EXTREME }).flatMap(([kind, cards]) =>
  Object.entries(cards).map(([name, face]) => ({ name: `${name}, ${kind}`, face })),
);

describe.each(faces)('The card $name', ({ face }) => {
  it('is an Adaptive Card 1.5 to the official parser', () => {
    expect(complaints(face)).toEqual([]);
    expect(face.card.body.length).toBeGreaterThan(0);
  });

  it('says something where it cannot be drawn', () => {
    expect(face.text.trim()).not.toBe('');
    expect(face.card.fallbackText.trim()).not.toBe('');
    expect(face.text.startsWith(face.card.fallbackText)).toBe(true);
    expect(face.card.speak).not.toMatch(/[<>&]/);
  });

  it('keeps its text within 1,500 characters, without escapes or special blanks', () => {
    expect(face.text.length).toBeLessThanOrEqual(1500);
    expect(face.text).not.toContain('\u00a0');
  });

  it('fits into a Teams message', () => {
    expect(bytes(face)).toBeLessThan(25_000);
  });

  it('has at most three buttons in a row', () => {
    const rows = [face.card.actions ?? [], ...ofType(face, 'ActionSet').map(({ actions }) => actions as unknown[])];
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(3);
  });

  it('has buttons that carry a command or a text, also for hosts that know only Action.Submit, or open a page', () => {
    for (const action of nodes(face).filter(({ type }) => String(type).startsWith('Action.'))) {
      if (action.type === 'Action.OpenUrl') {
        expect(action.url).toMatch(/^https:\/\//);
        continue;
      }
      const data = action.data as Record<string, unknown>;
      expect('command' in data ? data.args : data.text).toBeDefined();
      expect(action.fallback).toEqual({ type: 'Action.Submit', title: action.title, data });
      expect(action.verb).toBe(data.command ?? 'say');
    }
  });
});
