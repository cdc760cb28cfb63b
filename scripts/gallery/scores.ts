/** The scores of a fictional partner, as the scoring library would give them. */
import type { DesignationScore, Metric, MetricScore, TrackScore } from '../../src/scoring/index.ts';

const CUSTOMERS = ['Contoso', 'Fabrikam', 'Northwind Traders', 'Adventure Works', 'Tailspin Toys', 'Wingtip Toys'];
const NEEDED = 70;
const PEOPLE = ['Ada Lindqvist', 'Ben Okafor', 'Chiara Rossi', 'Dev Patel', 'Elif Demir', 'Farid Haddad', 'Grace Kim'];

/** A metric from its id, points, maximum and value; further fields as given. */
export function metric(id: Metric, points: number, max: number, more: Partial<MetricScore> = {}): MetricScore {
  const people = id.endsWith('-certifications');
  return {
    id,
    points,
    max,
    value: points === 0 ? 0 : 4,
    unit: people ? 'people' : id === 'usage-growth' ? 'percent' : id === 'deployments' ? 'deployments' : 'customers',
    toNextPoint: points >= max ? null : 1,
    pointsPerUnit: 1,
    counted: [],
    notCounted: [],
    ...more,
  };
}

/** A designation whose smb track has the given total and the same metrics. */
export function designation(
  id: DesignationScore['id'],
  metrics: readonly MetricScore[],
  smbTotal: number,
): DesignationScore {
  const total = metrics.reduce((sum, { points }) => sum + points, 0);
  const qualified = total >= NEEDED && metrics.every(({ points }) => points > 0);
  const enterprise: TrackScore = { track: 'enterprise', total, needed: NEEDED, qualified, metrics };
  const smb: TrackScore = { track: 'smb', total: smbTotal, needed: NEEDED, qualified: false, metrics };
  return { id, ...enterprise, tracks: [enterprise, smb] };
}

const gained = (names: readonly string[], amount = 1) =>
  names.map((subject) => ({ subject, id: subject.toLowerCase(), amount }));

export const security = designation(
  'security',
  [
    metric('net-customer-adds', 8, 20, {
      value: 4,
      pointsPerUnit: 2,
      parts: [
        { part: 'azure', value: 3 },
        { part: 'microsoft-365', value: 1 },
      ],
      counted: [
        ...gained(CUSTOMERS.slice(0, 5)),
        ...gained(['Trey Research'], -1),
        ...gained(['Lucerne Publishing'], 0),
      ],
      notCounted: [
        { subject: 'Litware', reason: 'association-not-eligible' },
        { subject: 'Proseware', reason: 'association-not-eligible' },
        { subject: 'Woodgrove Bank', reason: 'association-not-eligible' },
        { subject: 'Humongous Insurance', reason: 'below-threshold', detail: '$412 of $600', money: true },
      ],
    }),
    metric('intermediate-certifications', 80 / 3, 40, {
      value: 4,
      pointsPerUnit: 40 / 6,
      counted: PEOPLE.slice(0, 4).map((subject, index) => ({
        subject,
        id: subject,
        amount: 1,
        detail: ['SC-300', 'SC-100', 'SC-401', 'SC-300'][index] ?? '',
      })),
      notCounted: [
        { subject: 'Elif Demir', reason: 'expired', detail: 'SC-300 until 2026-08-14' },
        { subject: 'Grace Kim', reason: 'retired', detail: 'SC-400 counted until 2026-05-31' },
      ],
      gates: [
        { certifications: ['AZ-500', 'SC-500'], people: 2, needed: 2, met: true },
        { certifications: ['SC-200'], people: 3, needed: 2, met: true },
      ],
    }),
    metric('usage-growth', 10, 20, {
      value: 10,
      unit: 'points',
      counted: [
        { subject: 'Contoso', id: 'c', amount: 13293.94, detail: 'Azure, dollars in twelve months' },
        { subject: 'Wingtip Toys', id: 'w', amount: -4486.78, detail: 'Azure, dollars in twelve months' },
        { subject: 'Contoso', id: 'c', amount: 47, detail: 'Microsoft 365, active users' },
        { subject: 'Fabrikam', id: 'f', amount: 311, detail: 'Microsoft 365, active users' },
      ],
    }),
    metric('deployments', 20, 20, { value: 6, counted: gained(CUSTOMERS) }),
  ],
  51.3,
);

export const infrastructure = designation(
  'infrastructure',
  [
    metric('net-customer-adds', 30, 30, { value: 5, counted: gained(CUSTOMERS.slice(0, 5)) }),
    metric('intermediate-certifications', 20, 20, { value: 6 }),
    metric('advanced-certifications', 12, 20, { value: 3, pointsPerUnit: 4 }),
    metric('usage-growth', 0, 20, {
      value: -3.4,
      toNextPoint: 4.4,
      counted: [
        { subject: 'Adventure Works', id: 'a', amount: -8420.5 },
        { subject: 'Contoso', id: 'c', amount: 5230 },
        { subject: 'Fabrikam', id: 'f', amount: 1210 },
      ],
      notCounted: [{ subject: 'Litware', reason: 'association-not-eligible' }],
    }),
    metric('deployments', 10, 10, { value: 7, unit: 'services' }),
  ],
  72,
);

export const modernWork = designation(
  'modern-work',
  [
    metric('net-customer-adds', 16, 20, { value: 4, pointsPerUnit: 4 }),
    metric('intermediate-certifications', 10, 10, { value: 9 }),
    metric('advanced-certifications', 15, 15, { value: 3 }),
    metric('usage-growth', 17.1, 30, {
      value: 570,
      unit: 'users',
      pointsPerUnit: 0.03,
      toNextPoint: 34,
      option: 'cpor',
      counted: [
        { subject: 'Contoso: Teams', id: 'c/teams', amount: 410 },
        { subject: 'Northwind Traders: Intune', id: 'n/intune', amount: 220 },
        { subject: 'Fabrikam: Exchange Online', id: 'f/exo', amount: -60 },
      ],
    }),
    metric('deployments', 15, 25, { value: 3, pointsPerUnit: 5 }),
  ],
  58,
);

export const dataAi = designation(
  'data-ai',
  [
    metric('net-customer-adds', 20, 30, { value: 2, pointsPerUnit: 10 }),
    metric('intermediate-certifications', 0, 40, {
      value: 7,
      toNextPoint: null,
      pointsPerUnit: 4,
      gates: [
        { certifications: ['AZ-104'], people: 4, needed: 2, met: true },
        { certifications: ['AZ-305'], people: 1, needed: 2, met: false },
      ],
      notCounted: PEOPLE.map((subject) => ({ subject, reason: 'gate-closed' as const, detail: 'AZ-305: 1 of 2' })),
    }),
    metric('usage-growth', 13.4, 20, { value: 13.4 }),
    metric('deployments', 8, 10, { value: 4, unit: 'services', pointsPerUnit: 2 }),
  ],
  45.4,
);

export const appInnovation = designation(
  'digital-app-innovation',
  [
    metric('net-customer-adds', 20, 30, { value: 2, pointsPerUnit: 10 }),
    metric('intermediate-certifications', 12, 20, { value: 3, pointsPerUnit: 4 }),
    metric('advanced-certifications', 8, 20, { value: 2, pointsPerUnit: 4 }),
    metric('usage-growth', 0, 20, {
      value: null,
      toNextPoint: null,
      missing: [{ report: 'azure-usage', from: '2024-11' }],
      notCounted: [{ subject: 'Azure usage', reason: 'history-missing' }],
    }),
    metric('deployments', 10, 10, { value: 8, unit: 'services' }),
  ],
  48,
);

export const businessApplications = designation(
  'business-applications',
  [
    metric('net-customer-adds', 3, 15, { value: 1, unit: 'workloads', pointsPerUnit: 3 }),
    metric('intermediate-certifications', 9, 20, { value: 9 }),
    metric('advanced-certifications', 15 / 7, 15, { value: 1, pointsPerUnit: 15 / 7 }),
    metric('usage-growth', 7.2, 30, { value: 7.2 }),
    metric('deployments', 0, 20, { value: -2, toNextPoint: 3, pointsPerUnit: 4 }),
  ],
  31.1,
);

export const ALL_SIX = [businessApplications, modernWork, security, infrastructure, appInnovation, dataAi];
