/** Large accounts the partner has looked after for years; they carry the base that growth is measured against. */
import { CPOR, CSP, NONE, PAL } from '../attribution.ts';
import type { Customer } from '../customer.ts';

export const ESTABLISHED: readonly Customer[] = [
  {
    name: 'Contoso',
    segment: 'enterprise',
    location: 'portland',
    industry: 'Manufacturing',
    role: 'The steady flagship. Teams is used but not claimed; security spending passed US$12,000 a year in late 2025.',
    m365: [
      {
        by: CPOR,
        seats: { '2024-05': 1360, '2025-03': 1400, '2026-01': 1420 },
        active: {
          'Exchange Online': [88, 89],
          'SharePoint Online': [64, 65],
          Intune: [38, 40],
          'Entra ID P1': [52, 54],
        },
      },
      { by: NONE, seats: { '2024-05': 1360, '2025-03': 1400, '2026-01': 1420 }, active: { Teams: [58, 66] } },
    ],
    azure: [
      {
        by: PAL,
        dollars: {
          'Virtual Machines': [5200, 6100],
          'SQL Database': [2100, 2500],
          Storage: [900, 1050],
          'Microsoft Sentinel': [640, 820],
          'Microsoft Defender for Cloud': [190, 270],
          'Key Vault': [50, 70],
        },
      },
    ],
    business: [{ by: NONE, workload: 'Power Automate', from: '2025-03', revenue: [420, 780], users: [18, 46] }],
  },
  {
    name: 'Fabrikam',
    segment: 'enterprise',
    location: 'leeds',
    industry: 'Retail',
    role: 'Its device rollout stalled: in August 2026 the active share of its security licences fell under 15 %.',
    m365: [
      {
        by: CPOR,
        seats: { '2024-05': 760, '2025-02': 800, '2025-07': 820 },
        active: {
          'Exchange Online': [80, 82],
          'SharePoint Online': [57, 58],
          Teams: [60, 61],
          Intune: {
            '2024-05': 16.5,
            '2025-10': 18.4,
            '2026-03': 18.2,
            '2026-07': 15.5,
            '2026-08': 13.9,
            '2026-10': 12.4,
          },
          'Entra ID P1': {
            '2024-05': 19,
            '2025-10': 20.6,
            '2026-03': 19.6,
            '2026-07': 16.6,
            '2026-08': 14.9,
            '2026-10': 13.6,
          },
        },
      },
    ],
    azure: [
      {
        by: CSP,
        dollars: {
          'App Service': [2600, 3100],
          'SQL Database': [1700, 1900],
          'Application Gateway': [190, 190],
          'Key Vault': [42, 42],
        },
      },
    ],
  },
  {
    name: 'Woodgrove Bank',
    segment: 'enterprise',
    location: 'portland',
    industry: 'Banking',
    role: 'The largest security customer; every licence is in use, so it grows little.',
    m365: [
      {
        by: CPOR,
        seats: { '2024-05': 2400 },
        active: {
          'Exchange Online': [92, 92],
          Intune: [56, 57],
          'Entra ID P1': [71, 72],
          'Microsoft Defender for Endpoint P2': [41, 42],
        },
      },
    ],
    azure: [
      {
        by: PAL,
        dollars: {
          'Virtual Machines': [11200, 12400],
          'SQL Managed Instance': [5400, 6300],
          'Microsoft Fabric': [2100, 4300],
          'Microsoft Sentinel': [1500, 3500],
          'Microsoft Defender for Cloud': [700, 900],
          'Azure Firewall': [910, 915],
        },
      },
    ],
  },
  {
    name: 'Humongous Insurance',
    segment: 'enterprise',
    location: 'portland',
    industry: 'Insurance',
    role: 'Left for another partner after February 2026: the reason why Azure usage growth is at zero.',
    azure: [
      {
        by: PAL,
        until: '2026-02',
        dollars: {
          'Virtual Machines': [9400, 10600],
          'Azure Databricks': [5200, 6400],
          'SQL Managed Instance': [4300, 4800],
          Storage: [1500, 1800],
          'Microsoft Defender for Cloud': [860, 900],
        },
      },
    ],
  },
  {
    name: 'City Power & Light',
    segment: 'enterprise',
    location: 'portland',
    industry: 'Energy',
    role: 'A rollout that worked: past 15 % of its security licences in January 2026, past 40 % of all in April.',
    m365: [
      {
        by: CPOR,
        seats: { '2024-05': 540, '2025-05': 560 },
        active: {
          'Exchange Online': [62, 66],
          Teams: { '2024-05': 20, '2025-10': 30, '2026-04': 54, '2026-10': 56 },
          Intune: { '2024-05': 7, '2025-10': 10.5, '2026-01': 17.5, '2026-10': 25 },
          'Entra ID P1': { '2024-05': 9, '2025-10': 12, '2026-01': 18.5, '2026-10': 27 },
        },
      },
    ],
  },
  {
    name: 'The Phone Company',
    segment: 'enterprise',
    location: 'rotterdam',
    industry: 'Telecommunications',
    role: 'Bought through CSP, which counts for Security but not for Modern Work enterprise.',
    m365: [
      {
        by: CSP,
        seats: { '2024-05': 600, '2025-09': 620 },
        active: {
          'Exchange Online': [78, 81],
          Intune: [33, 34],
          'Entra ID P1': [40, 41],
          'Purview Information Protection': [21, 21],
        },
      },
    ],
    business: [{ by: CSP, workload: 'Customer Service', revenue: [22400, 21300], users: [324, 304] }],
  },
  {
    name: 'Bellows College',
    segment: 'enterprise',
    location: 'leeds',
    industry: 'Education',
    role: 'Passed 15 % active in May 2025, so from May 2026 on it is no longer new.',
    m365: [
      {
        by: CSP,
        seats: { '2024-05': 480, '2025-08': 500 },
        active: {
          'Exchange Online': [70, 72],
          Intune: { '2024-05': 6, '2025-04': 12.5, '2025-05': 17.5, '2026-10': 19 },
          'Microsoft Defender for Office 365': { '2024-05': 8, '2025-04': 13.5, '2025-05': 18, '2026-10': 20 },
        },
      },
    ],
  },
  {
    name: 'Parnell Aerospace',
    segment: 'enterprise',
    location: 'leeds',
    industry: 'Aerospace',
    role: 'The same consumption appears under a partner link and under CSP: it must be counted once.',
    azure: [
      {
        by: PAL,
        copyBy: CSP,
        dollars: {
          'Virtual Machines': [4600, 5300],
          'Azure Kubernetes Service': [2300, 3000],
          'Azure Virtual Desktop': [1500, 1750],
          'Key Vault': [66, 68],
        },
      },
    ],
  },
];
