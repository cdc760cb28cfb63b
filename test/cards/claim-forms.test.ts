import { describe, expect, it } from 'vitest';
import { type ClaimDraft, type ClaimForm, type ClaimInput, claimDraftCard, claimFormCard } from '../../cards/index.ts';
import { CLAIM_DIALOGS, CLAIM_FORM_CARDS } from '../../scripts/gallery/claim-forms.ts';
import { claimIn, TEAMS } from '../associations/claims/fixtures.ts';
import { LONG } from './long.ts';
import { bytes, complaints, shown } from './look-at.ts';

const frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Relecloud', sample: false };

const draft = (more: Partial<ClaimDraft> = {}) =>
  claimDraftCard(frame, {
    claim: claimIn('draft', { proof: [] }),
    notice: null,
    gain: null,
    missing: { says: 'Nothing is missing.', lines: [], warnings: [] },
    buttons: [],
    ...more,
  });

const input = (id: ClaimInput['id'], more: Partial<ClaimInput> = {}): ClaimInput => ({
  id,
  label: id,
  value: '',
  required: false,
  longest: 200,
  ...more,
});
const form = (more: Partial<ClaimForm> = {}) =>
  claimFormCard({
    title: 'Prepare a claim',
    submit: 'Make the draft',
    hint: 'Or say it',
    action: { command: 'claim', args: { step: 'create' } },
    gain: null,
    warnings: [],
    inputs: [input('customer')],
    ...more,
  });

describe('The claim forms and drafts of the gallery', () => {
  it.each(Object.entries(CLAIM_FORM_CARDS))('%s are valid cards whose text fits', (_, face) => {
    expect(complaints(face)).toEqual([]);
    expect(face.text.length).toBeLessThanOrEqual(1500);
    expect(face.card.actions!.length).toBeLessThanOrEqual(3);
  });

  it('have titles and buttons short enough for a dialog', () => {
    for (const { title, submit } of Object.values(CLAIM_DIALOGS)) {
      expect(title).not.toContain('…');
      expect(submit).not.toContain('…');
    }
  });
});

describe('A claim form', () => {
  it('says first what the claim would bring, then what to know, then asks', () => {
    const { face } = form({ gain: 'Would bring 4.0 points.', warnings: ['No incentive money.'] });
    const types = face.card.body.map(({ type }) => type);
    expect(types.indexOf('Input.Text')).toBeGreaterThan(types.lastIndexOf('Container'));
    const text = shown(face);
    expect(text.indexOf('4.0 points')).toBeLessThan(text.indexOf('No incentive'));
  });

  it('asks in one order, however the inputs are given', () => {
    const given = [input('location'), input('products'), input('customer')];
    const ids = form({ inputs: given }).face.card.body.flatMap((element) => ('id' in element ? [element.id] : []));
    expect(ids).toEqual(['customer', 'products', 'location']);
  });

  it('tells in its text what is filled in, by the words of the choice', () => {
    const choices = [{ title: 'Leeds (6048231)', value: '6048231' }];
    const inputs = [input('customer', { value: 'Litware' }), input('location', { value: '6048231', choices })];
    expect(form({ inputs }).face.text).toContain('Filled in already: customer Litware, location Leeds (6048231).');
  });

  it('asks for a day with the calendar of the host', () => {
    const [day] = form({ inputs: [input('activated')] }).face.card.body.filter(({ type }) => type.startsWith('Input.'));
    expect(day?.type).toBe('Input.Date');
  });

  it('bears the longest texts', () => {
    const { face } = form({
      gain: LONG,
      warnings: [LONG, LONG, LONG, LONG, LONG],
      inputs: [input('customer', { label: LONG, value: LONG, error: LONG })],
    });
    expect(complaints(face)).toEqual([]);
    expect(bytes(face)).toBeLessThan(25_000);
    expect(face.text.length).toBeLessThanOrEqual(1500);
  });
});

describe('The card of a draft', () => {
  it('says that nothing was sent, where to submit and what to say then', () => {
    const { text } = draft();
    expect(text).toContain('Nothing was sent to Microsoft');
    expect(text).toContain('Incentives > Customer claims');
    expect(text).toContain('then tell me: C1 is submitted');
  });

  it('names what is missing, and what may go wrong', () => {
    const { text } = draft({
      missing: { says: '1 thing is missing.', lines: ['Domain is missing.'], warnings: ['W.'] },
    });
    expect(text).toContain('1 thing is missing.\n- Domain is missing.\n- Note: W.\n');
  });

  it('has the small print of the scores only where it tells points', () => {
    expect(draft().text).not.toContain('estimate');
    expect(draft({ gain: 'Would bring 4.0 points to Modern Work.' }).text).toContain(
      'estimate, Partner Center decides',
    );
  });

  it('bears the longest texts', () => {
    const claim = claimIn('draft', {}, { ...TEAMS, customer: LONG, products: Array<string>(30).fill(LONG) });
    const nine = Array<string>(9).fill(LONG);
    const face = draft({ claim, notice: LONG, gain: LONG, missing: { says: LONG, lines: nine, warnings: nine } });
    expect(complaints(face)).toEqual([]);
    expect(bytes(face)).toBeLessThan(25_000);
    expect(face.text.length).toBeLessThanOrEqual(1500);
    expect(shown(face)).toContain('Nothing was sent to Microsoft');
  });
});
