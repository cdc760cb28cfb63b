/** Customers who would count if a claim, a partner link or another offer existed: what the opportunities are made of. */
import { CPOR, CSP, DEAL, NONE, SELF, TRANSACTING } from '../attribution.ts';
import type { Customer } from '../customer.ts';
import { PARTNER } from '../partner.ts';

export const UNLINKED: readonly Customer[] = [
  {
    name: 'Northwind Traders',
    segment: 'corporate',
    location: 'portland',
    industry: 'Wholesale',
    role: '420 licences through CSP since December 2025; Intune without any association. A claim would bring both.',
    m365: [
      { by: CSP, seats: { '2025-12': 420 }, active: { 'Exchange Online': [70, 78], Teams: [44, 52] } },
      { by: NONE, seats: { '2025-12': 420 }, active: { Intune: [22, 34] } },
    ],
  },
  {
    name: 'Litware',
    segment: 'corporate',
    location: 'portland',
    industry: 'Software',
    role: 'Microsoft 365 since December 2025 and Azure since March 2026, neither claimed nor linked.',
    m365: [
      {
        by: NONE,
        seats: { '2025-12': 520 },
        active: { 'Exchange Online': [61, 74], Teams: [30, 48], Intune: [14, 24] },
      },
    ],
    azure: [
      {
        by: NONE,
        from: '2026-03',
        dollars: { 'App Service': [1200, 1600], 'SQL Database': [700, 900], 'Key Vault': [40, 55] },
      },
    ],
  },
  {
    name: 'Tailspin Toys',
    segment: 'corporate',
    location: 'rotterdam',
    industry: 'Manufacturing',
    role: 'Our deal registration does not count; as digital partner of record we would gain an Azure customer.',
    m365: [{ by: TRANSACTING, seats: { '2025-10': 360 }, active: { 'Exchange Online': [72, 75], Teams: [38, 44] } }],
    azure: [
      {
        by: DEAL,
        from: '2026-01',
        dollars: { 'Virtual Machines': [1900, 2300], 'SQL Database': [900, 1050], Storage: [300, 380] },
      },
    ],
  },
  {
    name: 'A. Datum',
    segment: 'corporate',
    location: 'leeds',
    industry: 'Professional Services',
    role: 'We only transact its agreement, which counts nowhere.',
    azure: [{ by: TRANSACTING, dollars: { 'Virtual Machines': [3600, 3900], 'SQL Managed Instance': [1700, 1900] } }],
  },
  {
    name: "Margie's Travel",
    segment: 'corporate',
    location: 'leeds',
    industry: 'Hospitality',
    role: 'Claimed, but with 290 licences eleven short of the enterprise track.',
    m365: [
      { by: CPOR, seats: { '2024-05': 280, '2025-06': 290 }, active: { 'Exchange Online': [77, 78], Teams: [50, 52] } },
    ],
  },
  {
    name: 'Nod Publishers',
    segment: 'small',
    location: 'rotterdam',
    industry: 'Media',
    role: 'Its Azure subscription is a benefit offer, which never counts.',
    azure: [
      {
        by: CSP,
        from: '2026-02',
        pricing: 'Benefit Program',
        dollars: { 'App Service': [880, 1000], 'SQL Database': [390, 430] },
      },
    ],
    business: [{ by: CSP, workload: 'Customer Service', from: '2026-05', revenue: [520, 560], users: [11, 14] }],
  },
  {
    name: PARTNER.name,
    segment: 'corporate',
    location: 'portland',
    industry: 'Professional Services',
    role: 'The partner itself: own use is never counted.',
    m365: [
      { by: SELF, seats: { '2024-05': 55, '2025-09': 60 }, active: { 'Exchange Online': [96, 97], Teams: [94, 95] } },
    ],
    azure: [
      {
        by: SELF,
        pricing: 'Internal Use Rights',
        dollars: { 'Virtual Machines': [1250, 1400], 'Microsoft Sentinel': [160, 180] },
      },
    ],
  },
];
