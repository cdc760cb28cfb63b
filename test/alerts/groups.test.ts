import { describe, expect, it } from 'vitest';
import { type Alert, type AlertCause, grouped } from '../../src/alerts/index.ts';
import type { Designation } from '../../src/scoring/index.ts';
import { anAlert } from './a-subscription.ts';

const cause = (subject: string, words: string, person = false): AlertCause => ({
  ...{ subject, words, person },
  points: -2,
  money: false,
});
const LAPSED = cause('Daniel Kim', 'AZ-305 ended on 2026-12-12, and nothing counts without it', true);
const COUNTED = cause('Daniel Kim', 'AZ-305 counted until 2026-12-12', true);
const LEFT = cause('Contoso', 'grew by only 35 active users');

interface Told {
  readonly because: AlertCause[];
  readonly disqualifies?: boolean;
}

const slip = (designation: Designation, total: number, { because, disqualifies = false }: Told): Alert =>
  anAlert({
    key: `slip ${designation}`,
    designations: [designation],
    facts: { kind: 'below-line', line: 70, total, before: 72, because, disqualifies },
  });
const slipAhead = (designation: Designation, { because, disqualifies = false }: Told): Alert =>
  anAlert({
    key: `ahead ${designation}`,
    designations: [designation],
    tone: 'warning',
    facts: { kind: 'below-line-ahead', line: 70, month: '2027-01', total: 64, before: 72, because, disqualifies },
  });
const zero = (designation: Designation, before: number, { because, disqualifies = false }: Told): Alert =>
  anAlert({
    key: `zero ${designation}`,
    designations: [designation],
    facts: { kind: 'metric-zero', metric: 'advanced-certifications', before, total: 40, because, disqualifies },
  });

const keys = (alerts: readonly Alert[]) =>
  grouped(alerts).map(({ lead, others }) => [lead.key, ...others.map(({ key }) => key)]);

describe('Alerts by their cause', () => {
  it('are one line where the end of one certification moves several designations', () => {
    const alerts = [
      zero('infrastructure', 8, { because: [COUNTED] }),
      zero('digital-app-innovation', 4, { because: [LAPSED] }),
      slip('data-ai', 20, { because: [LAPSED, LEFT] }),
    ];
    expect(keys(alerts)).toEqual([['slip data-ai', 'zero infrastructure', 'zero digital-app-innovation']]);
  });

  it('are one line where a zero is part of the slip of its own designation', () => {
    expect(keys([zero('security', 4, { because: [LEFT] }), slip('security', 60, { because: [LAPSED, LEFT] })])).toEqual(
      [['slip security', 'zero security']],
    );
  });

  it('stay apart where the cause or the time is another, or no cause is known', () => {
    expect(keys([slip('security', 60, { because: [LAPSED] }), slip('data-ai', 65, { because: [LEFT] })])).toHaveLength(
      2,
    );
    expect(keys([slip('security', 60, { because: [LEFT] }), slipAhead('data-ai', { because: [LEFT] })])).toHaveLength(
      2,
    );
    expect(keys([slip('security', 60, { because: [] }), zero('data-ai', 4, { because: [] })])).toHaveLength(2);
  });
});

describe('What comes first', () => {
  it('is a qualification that is lost or will be, then other falls by their points, then the rest', () => {
    const because: AlertCause[] = [];
    const alerts = [
      anAlert({
        key: 'certification',
        tone: 'bad',
        facts: {
          ...{ kind: 'certification-ends', person: 'Anna', certification: 'SC-300', why: 'expires' },
          counts: [{ designation: 'security', metric: 'intermediate-certifications', points: 60 }],
        },
      }),
      slip('data-ai', 20, { because }),
      zero('infrastructure', 8, { because, disqualifies: true }),
      slip('digital-app-innovation', 65, { because }),
      slipAhead('modern-work', { because, disqualifies: true }),
      slip('security', 69, { because, disqualifies: true }),
    ];
    expect(keys(alerts).flat()).toEqual([
      'slip security',
      'ahead modern-work',
      'zero infrastructure',
      'slip data-ai',
      'slip digital-app-innovation',
      'certification',
    ]);
  });
});
