import { describe, expect, it } from 'vitest';
import { overviewCard, scoreCard } from '../../cards/index.ts';
import { frame } from '../../scripts/gallery/score-cards.ts';
import {
  ALL_SIX,
  appInnovation,
  dataAi,
  designation,
  infrastructure,
  metric,
  modernWork,
  security,
} from '../../scripts/gallery/scores.ts';
import { buttons, nodes, shown } from './look-at.ts';

describe('The score of a designation', () => {
  it('starts with the answer, in words and as one big number', () => {
    const face = scoreCard(frame, { score: security });
    expect(face.text.split('\n')[0]).toBe('Security: 64.7 of 100. 5.3 points short of 70.');
    const big = nodes(face).filter(({ size }) => size === 'extraLarge');
    expect(big.map(({ text }) => text)).toEqual(['64.7']);
  });

  it('tells each metric with its points and value', () => {
    const { text } = scoreCard(frame, { score: security });
    expect(text).toContain('Net customer adds: 8.0 of 20 (+4 customers)');
    expect(text).toContain('Intermediate certifications: 26.7 of 40 (4 people)');
    expect(text).toContain('SMB track: 51.3');
  });

  it('shows a qualified one as qualified, and the change since last month', () => {
    const face = scoreCard(frame, { score: modernWork, previous: { asOf: '2026-09', total: 75.5 } });
    expect(shown(face)).toContain('Qualified');
    expect(face.text).toContain('−2.4 since September 2026 (75.5)');
  });

  it('says what blocks it although 70 is reached', () => {
    const { text } = scoreCard(frame, { score: infrastructure });
    expect(text).toContain('Infrastructure: 72.0 of 100. Blocked: Usage growth is at zero.');
    expect(text).toContain('Every metric needs points to qualify.');
  });

  it('says what to import where a value is unknown, once', () => {
    const { text } = scoreCard(frame, { score: appInnovation });
    expect(text).toContain('Usage growth is unknown.');
    expect(text.match(/Import the report Azure usage with the months from November 2024 on/g)).toHaveLength(1);
  });

  it('names a report that is missing for a part of a metric', () => {
    const half = metric('net-customer-adds', 8, 20, { missing: [{ report: 'office-usage', from: '2024-11' }] });
    expect(scoreCard(frame, { score: designation('security', [half], 0) }).text).toContain(
      'Import the report Office usage with the months from November 2024 on.',
    );
  });

  it('names the gate that is closed, whether the metric is at zero or not', () => {
    expect(scoreCard(frame, { score: dataAi }).text).toContain('Needs 2 people with AZ-305, has 1.');
    const gates = [{ certifications: ['SC-200'], people: 0, needed: 1, met: false }];
    const half = designation('security', [metric('intermediate-certifications', 4, 40, { gates })], 0);
    expect(scoreCard(frame, { score: half }).text).toContain(
      'Intermediate certifications: Needs 1 person with SC-200, has none.',
    );
  });

  it('on the other track says that it does not count, and which does', () => {
    const { text } = scoreCard(frame, { score: security, track: 'smb', previous: { asOf: '2026-09', total: 58 } });
    expect(text).toContain('Security: 51.3 of 100.');
    expect(text).toContain('Enterprise track: 64.7, which is the track that counts');
    expect(text).not.toContain('since September');
  });

  it('offers why, what is missing and the trend of this designation', () => {
    expect(buttons(scoreCard(frame, { score: security, track: 'smb' }))).toEqual({
      'Why?': { command: 'explain', args: { designation: 'security', track: 'smb' } },
      'What is missing?': { command: 'gaps', args: { designation: 'security' } },
      Trend: { command: 'trend', args: { designation: 'security' } },
    });
  });

  it('carries the small print: month, rule set, whose data, and that it is an estimate', () => {
    const { text } = scoreCard({ ...frame, notes: ['Office usage ends a month earlier.'] }, { score: security });
    expect(text).toContain('As of October 2026 · rule set 2026-07 · estimate, Partner Center decides');
    expect(text).toContain('Relecloud · Sample data: a fictional partner');
    expect(text).toContain('Office usage ends a month earlier.');
    const own = scoreCard({ ...frame, sample: false, partner: null }, { score: security });
    expect(own.text).not.toMatch(/Relecloud|Sample/);
  });
});

describe('All designations in one glance', () => {
  it('counts the qualified ones and gives each its total and its obstacle', () => {
    const { text } = overviewCard(frame, { designations: ALL_SIX });
    expect(text).toContain('1 of 6 designations qualified.');
    expect(text).toContain('Modern Work: 73.1. Qualified.');
    expect(text).toContain('Infrastructure: 72.0. Blocked: Usage growth is at zero.');
    expect(text).toContain('Data & AI: 41.4. 28.6 points short of 70. Intermediate certifications are at zero.');
  });

  it('shows the same totals as its text', () => {
    const face = overviewCard(frame, { designations: ALL_SIX });
    for (const total of ['21.3', '73.1', '64.7', '72.0', '50.0', '41.4']) {
      expect(shown(face)).toContain(total);
      expect(face.text).toContain(total);
    }
  });

  it('can be asked for one track of each', () => {
    const { text, card } = overviewCard(frame, { designations: [security], track: 'smb' });
    expect(text).toContain('Security: 51.3.');
    expect(JSON.stringify(card)).toContain('SMB track of each');
  });

  it('opens a designation when it is pressed', () => {
    const pressed = nodes(overviewCard(frame, { designations: [security] })).filter((node) => 'selectAction' in node);
    expect(pressed.map(({ selectAction }) => (selectAction as { data: unknown }).data)).toEqual([
      { command: 'score', args: { designation: 'security' } },
    ]);
  });
});
