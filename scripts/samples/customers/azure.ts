/** Customers known mostly for Azure. */
import { CPOR, CPOR_REVENUE, CPOR_USAGE, CSP, DPOR, PAL, TRANSACTING } from '../attribution.ts';
import type { Customer } from '../customer.ts';

export const AZURE: readonly Customer[] = [
  {
    name: 'Wingtip Toys',
    segment: 'corporate',
    location: 'portland',
    industry: 'Retail',
    role: 'Moved its log analytics elsewhere in March 2026, so its security dollars shrink month by month; 80 Intune users.',
    m365: [
      { by: CSP, seats: { '2024-05': 80 }, active: { Intune: [52, 55] } },
      { by: CSP, seats: { '2024-05': 110, '2025-10': 115 }, active: { 'Exchange Online': [90, 91] } },
    ],
    azure: [
      {
        by: PAL,
        dollars: {
          'App Service': [2900, 3200],
          'SQL Database': [1100, 1250],
          'Microsoft Sentinel': { '2024-05': 1900, '2026-02': 1960, '2026-03': 240 },
          'Application Gateway': [520, 540],
        },
      },
    ],
    business: [{ by: TRANSACTING, workload: 'Field Service', from: '2025-11', revenue: [1900, 2100], users: [14, 19] }],
  },
  {
    name: 'Trey Research',
    segment: 'corporate',
    location: 'leeds',
    industry: 'Research',
    role: 'Power Apps grows here, but without a partner link it counts for nothing; Outlook Mobile is no workload of the score.',
    m365: [{ by: CPOR, seats: { '2024-05': 260, '2025-09': 270 }, active: { 'Outlook Mobile': [40, 48] } }],
    azure: [
      {
        by: DPOR,
        dollars: { 'Azure Databricks': [3600, 4700], Storage: [700, 820], 'Virtual Machines': [2500, 2700] },
      },
    ],
    business: [{ by: CSP, workload: 'Power Apps', from: '2025-12', revenue: [380, 1700], users: [20, 94] }],
  },
  {
    name: 'Blue Yonder Airlines',
    segment: 'enterprise',
    location: 'portland',
    industry: 'Transport',
    role: 'New Azure customer through CSP since January 2026.',
    azure: [
      {
        by: CSP,
        from: '2026-01',
        dollars: { 'Virtual Machines': [1900, 2600], 'SQL Database': [800, 1100], Storage: [260, 380] },
      },
    ],
  },
  {
    name: 'Boulder Innovations',
    segment: 'small',
    location: 'portland',
    industry: 'Software',
    role: 'New Azure customer that named us digital partner of record in December 2025.',
    azure: [{ by: DPOR, from: '2025-12', dollars: { 'App Service': [900, 1200], 'SQL Database': [420, 520] } }],
  },
  {
    name: 'Tailwind Traders',
    segment: 'corporate',
    location: 'rotterdam',
    industry: 'Retail',
    role: 'A dependable CSP customer.',
    m365: [
      { by: CSP, seats: { '2024-05': 180, '2025-11': 190 }, active: { 'Exchange Online': [84, 85], Teams: [55, 58] } },
    ],
    azure: [
      {
        by: CSP,
        dollars: { 'Virtual Machines': [2900, 3300], 'Azure Virtual Desktop': [1100, 1300], 'Key Vault': [72, 73] },
      },
    ],
  },
  {
    name: 'Fourth Coffee',
    segment: 'small',
    location: 'leeds',
    industry: 'Hospitality',
    role: 'A small new customer of Defender for Cloud.',
    m365: [{ by: CSP, seats: { '2024-05': 42 }, active: { 'Exchange Online': [83, 84], Intune: [30, 29] } }],
    azure: [{ by: PAL, from: '2025-11', dollars: { 'Microsoft Defender for Cloud': [112, 90], Storage: [60, 80] } }],
  },
  {
    name: 'Graphic Design Institute',
    segment: 'small',
    location: 'rotterdam',
    industry: 'Education',
    role: 'Started with a firewall in December 2025.',
    m365: [
      { by: CSP, seats: { '2024-05': 75, '2026-01': 70 }, active: { 'Exchange Online': [80, 79], Intune: [41, 38] } },
    ],
    azure: [{ by: CSP, from: '2025-12', dollars: { 'Application Gateway': [128, 122], Storage: [70, 90] } }],
  },
  {
    name: "Munson's Pickles and Preserves Farm",
    segment: 'small',
    location: 'portland',
    industry: 'Agriculture',
    role: 'A security assessment in winter, little since: it counts as a customer, not as a deployment.',
    azure: [
      {
        by: CSP,
        from: '2025-12',
        dollars: { 'Microsoft Defender for Cloud': { '2025-12': 172, '2026-03': 150, '2026-04': 12, '2026-10': 10 } },
      },
    ],
    business: [{ by: CSP, workload: 'Business Central', revenue: [1050, 1080], users: [14, 15] }],
  },
  {
    name: 'Alpine Ski House',
    segment: 'small',
    location: 'portland',
    industry: 'Hospitality',
    role: 'A small new security customer; its first year passed US$600 in August 2026.',
    m365: [{ by: CSP, seats: { '2024-05': 92 }, active: { 'Exchange Online': [76, 77], Intune: [24, 22] } }],
    azure: [{ by: PAL, from: '2026-03', dollars: { 'Microsoft Defender for Cloud': [111, 106] } }],
  },
  {
    name: 'Proseware',
    segment: 'corporate',
    location: 'leeds',
    industry: 'Software',
    role: 'Sales is claimed; Project Operations is not, and waits for somebody to claim it.',
    m365: [
      { by: CSP, seats: { '2024-05': 230, '2025-08': 240 }, active: { Teams: [66, 70], 'Exchange Online': [85, 86] } },
    ],
    azure: [
      {
        by: DPOR,
        dollars: { 'Azure OpenAI': { '2024-05': 300, '2025-10': 1500, '2026-10': 2200 }, 'App Service': [1500, 1700] },
      },
    ],
    business: [
      { by: CPOR_REVENUE, usageBy: CPOR_USAGE, workload: 'Sales', revenue: [3900, 4400], users: [58, 66] },
      { by: '', workload: 'Project Operations', from: '2026-02', revenue: [2300, 2500], users: [48, 62] },
    ],
  },
];
