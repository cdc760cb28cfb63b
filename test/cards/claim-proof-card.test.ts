import { describe, expect, it } from 'vitest';
import { claimProofCard } from '../../cards/index.ts';
import { CLAIM_PROOF_CARDS } from '../../scripts/gallery/claim-proof.ts';
import { HINTS, TICKS } from '../../src/associations/proof/proof.ts';
import { claimIn, SOW, TEAMS } from '../associations/claims/fixtures.ts';
import { bytes, complaints, ofType, shown } from './look-at.ts';

const LONG = '𝒜*[_]<`~{\\"'.repeat(15);
const worst = claimProofCard({
  claim: claimIn(
    'draft',
    {
      proof: Array.from({ length: 80 }, (_, index) => ({
        ...SOW,
        file: index.toString(16).padStart(64, '0'),
        name: LONG.slice(0, 150),
        by: { id: 'x', name: LONG },
        hints: { customer: false, partner: true, product: false, date: true },
      })),
      ticks: [...TICKS],
    },
    { ...TEAMS, customer: LONG, products: Array.from({ length: 30 }, () => LONG.slice(0, 100)) },
  ),
  partner: LONG,
  editable: true,
  notices: Array.from({ length: 20 }, () => LONG),
});

describe('The card of a claim’s proof', () => {
  it.each(Object.entries({ ...CLAIM_PROOF_CARDS, worst }))('%s fits its place', (_, face) => {
    expect(complaints(face)).toEqual([]);
    expect(face.text.length).toBeLessThanOrEqual(1500);
    expect(bytes(face)).toBeLessThan(25_000);
    expect(ofType(face, 'TextBlock').length).toBeLessThan(40);
  });

  it('says of every hint whether it was found, and leaves the verdict to the reader', () => {
    for (const found of HINTS) {
      const none = { customer: false, partner: false, product: false, date: false };
      const proof = [{ ...SOW, hints: { ...none, [found]: true } }];
      const face = claimProofCard({ claim: claimIn('draft', { proof }), partner: null, editable: true, notices: [] });
      const [, mentions = '', misses = ''] = /The text mentions (.+); I did not find (.+)\. A hint only/.exec(
        shown(face),
      )!;
      const words = { customer: 'Contoso', partner: 'your company', product: 'a product', date: 'a date' };
      for (const hint of HINTS) expect(hint === found ? mentions : misses).toContain(words[hint]);
    }
  });
});
