import { describe, expect, it } from 'vitest';
import { opportunitiesCard } from '../../cards/index.ts';
import type { MissingAssociation } from '../../src/associations/opportunities/index.ts';
import { DESIGNATIONS, type Designation } from '../../src/scoring/index.ts';
import { plain } from './long.ts';
import { shown } from './look-at.ts';

const effect = (designation: Designation, points: number) => {
  return { designation, points, total: 50, qualifies: false, metrics: [] };
};
const claimed = (effects: MissingAssociation['effects']): MissingAssociation => ({
  kind: 'association',
  type: 'cpor',
  estate: 'microsoft-365',
  tenant: 't',
  customer: 'Litware',
  activities: ['usage'],
  products: ['Teams'],
  effects,
  full: [],
});
const card = (designations: readonly Designation[], effects: MissingAssociation['effects']) =>
  opportunitiesCard(plain, {
    designations,
    lines: [{ opportunity: claimed(effects), ref: 'Litware', underWay: null }],
    together: null,
    money: false,
    mayClaim: true,
    whoClaims: '',
  });
/** How often the card shows a figure. */
const times = (face: ReturnType<typeof card>, figure: string) => shown(face).split(figure).length - 1;

describe('The points of an opportunity', () => {
  it('stand once where one designation was asked for', () => {
    const face = card(['modern-work'], [effect('modern-work', 4.2)]);
    expect(face.text).toContain('Litware: one step would bring +4.2 points in Modern Work');
    // In the answer and beside the customer.
    expect(times(face, '+4.2')).toBe(2);
  });

  it('are told by designation where several are asked for, or another one gains as well', () => {
    expect(shown(card(DESIGNATIONS, [effect('modern-work', 4.2)]))).toContain('+4.2 Modern Work');
    const both = [effect('modern-work', 4.2), effect('security', 1.5)];
    expect(shown(card(['modern-work'], both))).toContain('+4.2 Modern Work, +1.5 Security');
  });

  it('that are too few to be seen are no gain', () => {
    const face = card(DESIGNATIONS, [effect('modern-work', 0.04)]);
    expect(face.text).toContain('No new association would bring points now');
    expect(`${face.text}${shown(face)}`).not.toContain('+0.0');
    expect(card(DESIGNATIONS, [effect('modern-work', 4), effect('security', 0.04)]).text).not.toContain('+0.0');
  });
});
