import { describe, expect, it } from 'vitest';
import { associationOf, isEligible } from '../../src/scoring/associations.ts';
import { isDeployable, isSecurityService } from '../../src/scoring/books/services.ts';
import { normalise } from '../../src/scoring/normalise.ts';
import { M, metricOf, portfolio, RULES, reasons, seats, usage } from './fixtures.ts';

describe('names as the rules compare them', () => {
  it.each([
    ['F&O Bundle', 'f and o bundle'],
    ['  Azure   Key-Vault ', 'azure key vault'],
    ['CSP_T1', 'csp t1'],
    ['---', ''],
    ['Dynamics 365: HR/Payroll', 'dynamics 365 hr payroll'],
  ])('%s is %s', (written, name) => {
    expect(normalise(written)).toBe(name);
  });
});

describe('spellings of associations', () => {
  const type = (text: string) => associationOf(RULES, text)?.type;

  it.each([
    ['Partner Admin Link (PAL)', 'pal'],
    ['POR', 'dpor'],
    ['Direct Partner of Record', 'dpor'],
    ['Digital Partner of Record (DPOR)', 'dpor'],
    ['Cloud Solution Provider (CSP)', 'csp'],
    ['CSP Tier1', 'csp'],
    ['Claiming Partner of Record (CPOR)', 'cpor'],
  ])('%s is %s', (text, expected) => {
    expect(type(text)).toBe(expected);
  });

  it.each([
    'TPOR',
    'Transacting Partner of Record',
    'Partner as end customer',
    'Deal registration',
    'GDAP',
    'DAP',
    'Indirect provider',
  ])('%s is known and never counts', (text) => {
    expect(type(text)).toBeNull();
    expect(isEligible({ types: ['cpor', 'dpor', 'pal', 'csp'] }, associationOf(RULES, text)!)).toBe(false);
  });

  it.each(['', 'CSP Tier 3', 'CPOR XYZ', 'PAL OSU', 'Partner'])('"%s" is unknown', (text) => {
    expect(associationOf(RULES, text)).toBeUndefined();
  });

  it.each(['CPOR', 'Claiming Partner of Record', 'Claiming Partner of Record (CPOR)'])(
    '%s may carry an activity',
    (base) => {
      const activity = (suffix: string) => associationOf(RULES, `${base} - ${suffix}`)?.activity;
      expect(associationOf(RULES, base)?.activity).toBe('none');
      expect(
        ['OSU', 'OSU-M365', 'OSA', 'RevRec', 'Rev Rec', 'RevRec Performance', 'Rev Rec Performance'].map(activity),
      ).toEqual(['osu', 'osu', 'osa', 'revrec', 'revrec', 'revrec-performance', 'revrec-performance']);
    },
  );
});

describe('Microsoft 365 workloads', () => {
  const counts = (workload: string, designation: 'modern-work' | 'security') => {
    const rows = portfolio({ 'office-usage': [seats('a', M, 'CPOR', { seats: 400, workload })] });
    return reasons(metricOf(rows, designation, 'net-customer-adds')).a === undefined;
  };

  it.each([
    ['EXO', true, false],
    ['Microsoft Intune', true, true],
    ['AADP', true, true],
    ['Azure Active Directory Premium P1', true, true],
    ['Viva Engage', true, false],
    ['Yammer', true, false],
    ['Teams Rooms (Monthly Active Devices)', true, false],
    ['Office 365 Advanced Threat Protection', false, true],
    ['Microsoft Defender for Endpoint Plan 2', false, true],
    ['Microsoft Defender for Endpoint', false, false],
    ['AZIP', false, true],
    ['AATP', false, true],
  ])('%s: Modern Work %s, Security %s', (workload, modernWork, security) => {
    expect([counts(workload, 'modern-work'), counts(workload, 'security')]).toEqual([modernWork, security]);
  });
});

describe('Azure services', () => {
  it.each([
    'Azure Bastion',
    'Microsoft Entra',
    'DDoS Protection',
    'Azure Active Directory B2C',
    'IoT Security',
    'Purview',
  ])('%s is a security service', (name) => {
    expect(isSecurityService(RULES, name)).toBe(true);
  });

  it('are known by the whole name, with one leading "Azure" or "Microsoft" at most', () => {
    expect(isSecurityService(RULES, 'Firewall Rules')).toBe(false);
    expect(isSecurityService(RULES, 'Azure Azure Firewall')).toBe(false);
    expect(isDeployable(RULES, 'Virtual Machines')).toBe(false);
    expect(isDeployable(RULES, 'Azure Virtual Machine Licences')).toBe(false);
    expect(isDeployable(RULES, 'Virtual Machines Backup')).toBe(true);
    expect(isDeployable(RULES, ' ')).toBe(false);
  });
});

describe('the rate card', () => {
  const value = (workload: string, attribution: string) => {
    const rows = portfolio({
      'business-applications-usage': [usage('a', M, 10, { workload, attribution, mac: 10, metricType: '' })],
    });
    return metricOf(rows, 'business-applications', 'usage-growth').counted[0]?.amount;
  };

  it.each([
    ['Business Central', 'CSP', 10_000],
    ['Human Resources', 'CSP', 10_000],
    ['Contact Center', 'CSP', 2000],
    ['Sales Insights', 'CSP', 2000],
    ['Common Data Service (Customer Engagement)', 'CSP', 2000],
    ['Project Operations', 'CSP', 1000],
    ['Retail', 'DPOR', 1000],
    ['Customer Insights Partner', 'PAL', 2],
    ['Power Pages', 'PAL', 1000],
    ['Power App', 'PAL', 2000],
    ['Talent Onboard', 'CPOR', 10_000],
    ['F&O Bundle', 'CSP', undefined],
    ['Supply Chain', 'CSP', undefined],
  ])('10 units of %s by %s are worth %s', (workload, attribution, worth) => {
    expect(value(workload, attribution)).toBe(worth);
  });
});
