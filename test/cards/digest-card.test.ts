import { describe, expect, it } from 'vitest';
import { digestCard } from '../../cards/index.ts';
import { READER } from '../../scripts/gallery/alerts.ts';
import { DIGEST_CARDS } from '../../scripts/gallery/digests.ts';
import { ALL_SIX } from '../../scripts/gallery/scores.ts';
import { buttons, shown } from './look-at.ts';

const {
  digest,
  'digest-shared': shared,
  'digest-quiet': quiet,
} = DIGEST_CARDS as Record<string, typeof DIGEST_CARDS.x & object>;

describe('The summary of a week', () => {
  it('says first how many qualify, and since when it compares', () => {
    expect(digest!.text).toMatch(/^1 of 6 designations qualified\. Summary since September 2026\./);
  });

  it('has each designation on one line: total, change, qualified or how far', () => {
    expect(digest!.text).toContain('Modern Work 73.1 (+0.5): qualified');
    expect(digest!.text).toContain('Security 64.7 (−3.3): 5.3 short');
    expect(shown(digest!)).toContain('72.0\na metric at zero');
  });

  it('says what moved and because of whom', () => {
    expect(digest!.text).toContain(
      '- Security: usage growth −3.3. Down at Fabrikam (below the threshold) and Wingtip Toys',
    );
  });

  it('names what to do with whose it is and what it brings', () => {
    expect(digest!.text).toContain('1. C4 Fabrikam: Exchange Online. Ana Lopez · Your turn, by Fri 27 November 2026');
    expect(digest!.text).toContain(
      '2. Renew SC-300 by Fri 4 December 2026. Keeps 6.7. Elif Demir · counts for Security',
    );
    expect(digest!.text).toContain('3. A. Datum: Link our partner ID for Azure (PAL). +38.7.');
    expect(digest!.text).toContain('would qualify Data & AI');
  });

  it('says of a step of the plan what it is part of', () => {
    expect(shared!.text).toContain(
      '3. Certify 2 people. +13.3. Skilling · SC-200, SC-300, SC-401 or SC-500, part of the cheapest plan for Security',
    );
  });

  it('lists the claims that need someone beside those to do', () => {
    expect(digest!.text).toContain(
      'Claims that need someone:\n- C7 Contoso: Exchange Online. Ana Lopez · A draft has no deadline',
    );
  });

  it('hides names where others read it', () => {
    expect(JSON.stringify(shared)).not.toMatch(/Elif|Lindqvist|Ana Lopez|C4/);
    expect(shared!.text).toContain('A certified person · counts for Security');
    expect(shared!.text).toContain('Gained 1 person');
  });

  it('leads to the plan, the claims and how it comes', () => {
    expect(Object.values(buttons(digest!))).toEqual([
      { command: 'plan', args: { designation: 'data-ai' } },
      { command: 'claims', args: {} },
      { command: 'alerts', args: { action: 'form' }, opens: 'form' },
    ]);
    expect(Object.keys(buttons(quiet!))).toEqual(['Plan for Data & AI', 'What changed?', 'Get it weekly']);
  });

  it('is calm where nothing moved', () => {
    expect(quiet!.text).toContain('No score moved since then.\nNothing is due this week, and no step is known');
    expect(shown(quiet!)).not.toContain('What moved');
  });

  it('says that there is nothing to compare with where that is so', () => {
    const lines = ALL_SIX.map((score) => ({ score, before: null }));
    const first = { lines, since: 'September 2026', moves: [], todos: [], claims: [], alerts: [], ahead: [], over: [] };
    const frame = { asOf: '2026-10', ruleSet: '2026-07', partner: null, sample: false };
    const { text } = digestCard(frame, { ...first, focus: null, subscribed: false, reader: READER });
    expect(text).toContain('The imports do not reach far enough back to say what moved.');
    expect(text).not.toContain('No score moved');
  });

  it('fits into a notification', () => {
    for (const { text } of Object.values(DIGEST_CARDS)) expect(text).not.toContain('…');
  });
});
