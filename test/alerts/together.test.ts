import { describe, expect, it } from 'vitest';
import { type Alert, type AlertCause, together } from '../../src/alerts/index.ts';
import type { Designation } from '../../src/scoring/index.ts';
import { anAlert } from './a-subscription.ts';

const cause = (subject: string, words: string): AlertCause => ({
  subject,
  words,
  points: -2,
  person: false,
  money: false,
});
const LESS = cause('Humongous Insurance', 'uses $127,712 less than a year before');

const zero = (designation: Designation, because: AlertCause[] = [LESS], before = 1.4): Alert =>
  anAlert({
    key: `metric-zero/${designation}`,
    designations: [designation],
    facts: { kind: 'metric-zero', metric: 'usage-growth', before, total: 58, because },
  });

const slip = (because: AlertCause[]): Alert =>
  anAlert({ key: 'slip', facts: { kind: 'below-line', line: 70, total: 66, before: 72, because } });

const fall = (designations: Designation[]): Alert =>
  anAlert({
    key: 'fall',
    topic: 'customers',
    designations,
    facts: {
      ...{
        kind: 'customer-fell',
        metric: 'deployments',
        tenant: 'f',
        customer: 'Fabrikam',
        points: -3.3,
        money: false,
      },
      words: 'fell under 15 % active (14 %)',
    },
  });

describe('Alerts that are told at one time', () => {
  it('tell once what one cause does to a metric of several designations', () => {
    const told = together([zero('data-ai'), zero('digital-app-innovation'), zero('infrastructure')]);
    expect(told).toHaveLength(1);
    expect(told[0]?.designations).toEqual(['infrastructure', 'digital-app-innovation', 'data-ai']);
  });

  it('keep apart what has another cause, another size or no known cause', () => {
    const other = cause('Wingtip Toys', 'uses $10,040 less than a year before');
    expect(together([zero('infrastructure'), zero('data-ai', [other])])).toHaveLength(2);
    expect(together([zero('infrastructure'), zero('data-ai', [LESS], 4)])).toHaveLength(2);
    expect(together([zero('infrastructure', []), zero('data-ai', [])])).toHaveLength(2);
  });

  it('do not tell a fall beside the slip that begins with it', () => {
    const fell = cause('Fabrikam', 'fell under 15 % active (14 %)');
    expect(together([fall(['security']), slip([fell, LESS])]).map(({ key }) => key)).toEqual(['slip']);
    expect(together([fall(['security']), slip([LESS, fell])])).toHaveLength(2);
    expect(together([fall(['security', 'modern-work']), slip([fell])])).toHaveLength(2);
  });

  it('do not tell a lapsed certification beside the slip that begins with it', () => {
    const lapsed = anAlert({
      key: 'lapsed',
      topic: 'certifications',
      facts: { kind: 'certification-ends', person: 'Arjun', certification: 'AZ-400', why: 'expires', counts: [] },
    });
    const slipped = slip([{ ...cause('Arjun', 'AZ-400 expired on 2026-06-20'), person: true }]);
    expect(together([lapsed, slipped]).map(({ key }) => key)).toEqual(['slip']);
    expect(together([{ ...lapsed, tone: 'warning' }, slipped])).toHaveLength(2);
  });
});
