import { describe, expect, it } from 'vitest';
import { associationCard, associationsCard, eligibilityCard, type Face } from '../../cards/index.ts';
import { ASSOCIATION_CARDS, ASSOCIATION_FORMS } from '../../scripts/gallery/associations.ts';
import type { Holding } from '../../src/associations/book.ts';
import { bytes, complaints } from '../cards/look-at.ts';

const frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Relecloud', sample: true };
const long = 'Überaus *lange* Firma [mit](Zeichen) '.repeat(20);
const holding: Holding = {
  type: 'cpor',
  activity: 'none',
  area: 'microsoft-365',
  tenant: 't',
  customer: long,
  item: long,
  subscription: '0b9f7c1e-2d3a-4c5b-9e8f-1a2b3c4d5e6f',
  location: '4100001',
  from: '2025-03',
  to: null,
  standing: 'counted',
  source: 'import',
  alsoToldBy: ['claim', 'hand'],
  claim: 'C7',
  history: [],
};
const many = Array.from({ length: 200 }, (_, index) => ({
  ...holding,
  item: `${index} ${long}`,
  subscription: `${index}`,
}));
const buttons = [{ label: long, command: 'associations', args: {} }] as const;

const extreme: Readonly<Record<string, Face>> = {
  'many customers': associationsCard(frame, {
    title: long,
    answer: long,
    groups: many.map((one) => ({ customer: one.customer, holdings: [one] })),
    notes: [long, long, long, long],
    buttons,
  }),
  'one with everything': associationsCard(frame, {
    title: long,
    answer: long,
    groups: [{ customer: '', holdings: many }],
    notes: [],
    buttons,
  }),
  none: associationsCard(frame, { title: 'None', answer: 'None.', groups: [], notes: [], buttons: [] }),
  told: associationCard({ title: long, lines: Array.from({ length: 40 }, () => long), buttons }),
  eligibility: eligibilityCard({
    title: long,
    verdict: 'partly',
    answer: long,
    sections: Array.from({ length: 20 }, () => ({
      name: long,
      rows: [
        { label: long, words: long },
        { label: long, words: long },
      ],
    })),
    notes: [long, long],
    sources: [long],
    buttons,
  }),
};

describe.each(Object.entries({ ...ASSOCIATION_CARDS, ...extreme }))('The card %s', (_, face) => {
  it('is valid, small, and says in words what it shows', () => {
    expect(complaints(face)).toEqual([]);
    expect(bytes(face)).toBeLessThan(25_000);
    expect(face.text.length).toBeLessThanOrEqual(1500);
    expect(face.text).not.toMatch(/undefined|NaN|\[object|\u00a0/);
  });
});

it('A long list says how much of it is hidden', () => {
  expect(extreme['many customers']!.text).toContain('and 182 more');
  expect(JSON.stringify(extreme.eligibility!.card)).toContain('and 16 more');
});

it('Many things of one kind are one line with their number', () => {
  expect(extreme['one with everything']!.text).toContain(
    '196 more: counted, since March 2025 · 200 subscriptions · your exports, claim C7 and recorded by hand',
  );
});

it('Each form can be opened as a dialog', () => {
  for (const form of Object.values(ASSOCIATION_FORMS)) expect(form.title.length).toBeLessThanOrEqual(24);
});
