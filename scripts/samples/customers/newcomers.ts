/** Microsoft 365 customers won, lost or grown within the last year: they make the points of Modern Work and Security. */
import { CPOR, CSP, DPOR, PAL } from '../attribution.ts';
import type { Customer } from '../customer.ts';

export const NEWCOMERS: readonly Customer[] = [
  {
    name: 'Adventure Works',
    segment: 'corporate',
    location: 'portland',
    industry: 'Retail',
    role: 'Claimed in December 2025 when it was already in full use: a new customer, but no new deployment.',
    m365: [
      {
        by: CPOR,
        seats: { '2025-12': 380 },
        active: { 'Exchange Online': [84, 86], Intune: [28, 32], 'Entra ID P1': [40, 43] },
      },
      { by: CPOR, seats: { '2025-12': 60, '2026-05': 75 }, active: { 'Windows 365': [70, 78] } },
    ],
  },
  {
    name: 'VanArsdel',
    segment: 'corporate',
    location: 'leeds',
    industry: 'Manufacturing',
    role: 'Claimed in February 2026 before the rollout began; everything since counts.',
    m365: [
      {
        by: CPOR,
        seats: { '2026-02': 360 },
        active: {
          'Exchange Online': { '2026-02': 46, '2026-10': 68 },
          Teams: { '2026-02': 22, '2026-10': 46 },
          Intune: { '2026-02': 17, '2026-10': 25 },
        },
      },
    ],
    business: [{ by: CSP, workload: 'Power BI', from: '2025-06', revenue: [260, 340], users: [22, 31] }],
  },
  {
    name: 'Lamna Healthcare',
    segment: 'enterprise',
    location: 'portland',
    industry: 'Healthcare',
    role: 'At 38 % active it is two percentage points short of a Modern Work deployment.',
    m365: [
      {
        by: CPOR,
        seats: { '2026-04': 640 },
        active: {
          'Exchange Online': { '2026-04': 54, '2026-10': 60 },
          Teams: { '2026-04': 28, '2026-10': 33.5 },
          Intune: { '2026-04': 18, '2026-10': 20.8 },
        },
      },
    ],
  },
  {
    name: 'Wide World Importers',
    segment: 'corporate',
    location: 'rotterdam',
    industry: 'Wholesale',
    role: 'Grew from 290 to 301 licences in May 2026: one licence over the line of the enterprise track.',
    m365: [
      {
        by: CPOR,
        seats: { '2024-05': 280, '2025-04': 290, '2026-05': 301 },
        active: { 'Exchange Online': [68, 70], Intune: [17, 18] },
      },
    ],
  },
  {
    name: 'Lucerne Publishing',
    segment: 'corporate',
    location: 'rotterdam',
    industry: 'Media',
    role: 'Teams took off: past 40 % active in spring 2026. Its Azure bill stays just under US$1,000.',
    m365: [
      {
        by: CPOR,
        seats: { '2024-05': 400, '2025-06': 410 },
        active: {
          'Exchange Online': [60, 61],
          Teams: { '2024-05': 12, '2025-10': 20, '2026-03': 33, '2026-10': 36 },
          'SharePoint Online': { '2024-05': 18, '2025-10': 24, '2026-03': 30, '2026-10': 33 },
        },
      },
    ],
    azure: [{ by: CSP, dollars: { Storage: [310, 340], 'App Service': [520, 560] } }],
  },
  {
    name: 'Consolidated Messenger',
    segment: 'corporate',
    location: 'leeds',
    industry: 'Transport',
    role: 'Claimed by another partner in January 2026: one customer and one deployment lost.',
    m365: [{ by: CPOR, seats: { '2024-05': 350 }, until: '2026-01', active: { 'Exchange Online': [60, 62] } }],
  },
  {
    name: 'Relecloud',
    segment: 'corporate',
    location: 'rotterdam',
    industry: 'Software',
    role: 'Named us digital partner of record for Microsoft 365 in January 2026 and gave us a partner link in February.',
    m365: [{ by: DPOR, seats: { '2026-01': 350 }, active: { 'Exchange Online': [81, 83], Teams: [60, 66] } }],
    azure: [
      {
        by: PAL,
        from: '2026-02',
        dollars: {
          'Azure Kubernetes Service': [1100, 1700],
          'Azure OpenAI': [250, 900],
          Storage: [180, 260],
          'Key Vault': [78, 82],
        },
      },
    ],
  },
  {
    name: 'First Up Consultants',
    segment: 'corporate',
    location: 'portland',
    industry: 'Professional Services',
    role: 'Started with CSP licences in September 2026: a new Security customer, but under 15 % active so far.',
    m365: [
      {
        by: CSP,
        seats: { '2026-09': 340 },
        active: { 'Exchange Online': [52, 58], Intune: [9, 10.5], 'Entra ID P1': [11, 13] },
      },
    ],
  },
  {
    name: 'Southridge Video',
    segment: 'corporate',
    location: 'portland',
    industry: 'Media',
    role: 'Cancelled in May 2025; it left the trailing year, and with it Security, a year later.',
    m365: [
      {
        by: CSP,
        seats: { '2024-05': 320 },
        until: '2025-05',
        active: { 'Exchange Online': [66, 66], Intune: [11, 11] },
      },
    ],
  },
];
