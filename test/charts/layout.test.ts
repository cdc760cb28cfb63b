/** Where labels stand in a chart. */
import { array, assert as check, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthLabels } from '../../src/charts/month-words.ts';
import { apart } from '../../src/charts/side-by-side.ts';
import { COLOURS, LINES } from '../../src/charts/theme.ts';
import { wrapped } from '../../src/charts/wrapped.ts';
import { monthsUpTo } from '../../src/scoring/index.ts';

describe('Labels beside line ends', () => {
  const label = record({ at: integer({ min: -50, max: 350 }), size: integer({ min: 1, max: 40 }) });

  it('never cover each other, and stay within the picture wherever they fit', () => {
    check(
      property(array(label, { minLength: 1, maxLength: 7 }), (labels) => {
        const places = apart(labels, 0, 300);
        const boxes = labels
          .map(({ size }, index) => ({ top: places[index]! - size / 2, bottom: places[index]! + size / 2 }))
          .sort((a, b) => a.top - b.top);
        expect(boxes[0]!.top).toBeGreaterThanOrEqual(-1e-9);
        expect(boxes.at(-1)!.bottom).toBeLessThanOrEqual(300 + 1e-9);
        for (const [index, box] of boxes.slice(1).entries())
          expect(box.top).toBeGreaterThanOrEqual(boxes[index]!.bottom - 1e-9);
      }),
    );
  });

  it('keep the order of the lines', () => {
    check(
      property(array(label, { minLength: 2, maxLength: 7 }), (labels) => {
        const places = apart(labels, 0, 300);
        for (const [a, first] of labels.entries())
          for (const [b, second] of labels.entries())
            if (first.at < second.at) expect(places[a]!).toBeLessThan(places[b]!);
      }),
    );
  });

  it('stay where they are wanted while there is room', () => {
    expect(
      apart(
        [
          { at: 200, size: 20 },
          { at: 100, size: 20 },
        ],
        0,
        300,
      ),
    ).toEqual([200, 100]);
  });

  it('break between words only', () => {
    expect(wrapped('Digital & App Innovation 48.0', 19)).toEqual(['Digital & App', 'Innovation 48.0']);
    expect(wrapped('Unbreakablelongword 1', 8)).toEqual(['Unbreakablelongword', '1']);
  });
});

describe('Months below a chart', () => {
  it('are as many as have room, evenly spaced, and the present one is always among them', () => {
    const cases = tuple(integer({ min: 1, max: 36 }), integer({ min: 0, max: 35 }), constantFrom(6, 9));
    check(
      property(cases, ([count, present, most]) => {
        const anchor = Math.min(present, count - 1);
        const labels = monthLabels(monthsUpTo('2027-10', count), anchor, most);
        const indices = labels.map(({ index }) => index);
        expect(indices).toContain(anchor);
        expect(labels.length).toBeLessThanOrEqual(most);
        const steps = new Set(indices.slice(1).map((index, place) => index - indices[place]!));
        expect(steps.size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('name the year where it begins', () => {
    const lines = monthLabels(monthsUpTo('2027-01', 4), 0, 9).map((label) => label.lines.join(' '));
    expect(lines).toEqual(['Oct 2026', 'Nov', 'Dec', 'Jan 2027']);
  });
});

describe('Lines that are told apart', () => {
  it('by a shape of their own, without colours', () => {
    expect(new Set(LINES.map(({ shape }) => shape)).size).toBe(LINES.length);
  });

  it('by names that can be read on the panel, as WCAG 2.2 asks of text', () => {
    for (const colour of [...LINES.map((style) => style.colour), COLOURS.ink, COLOURS.quiet, COLOURS.needed])
      expect(contrast(colour, COLOURS.panel)).toBeGreaterThanOrEqual(4.5);
  });
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((place) => {
    const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
