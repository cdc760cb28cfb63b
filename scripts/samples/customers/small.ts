/** Small businesses on Dynamics 365 and a few Microsoft 365 licences. */
import { CSP } from '../attribution.ts';
import type { Customer } from '../customer.ts';

export const SMALL: readonly Customer[] = [
  {
    name: 'Best For You Organics',
    segment: 'small',
    location: 'portland',
    industry: 'Agriculture',
    role: 'New Business Central customer in January 2026.',
    m365: [{ by: CSP, seats: { '2024-05': 45 }, active: { 'Exchange Online': [82, 83] } }],
    business: [{ by: CSP, workload: 'Business Central', from: '2026-01', revenue: [640, 700], users: [7, 9] }],
  },
  {
    name: "Liberty's Delightful Sinful Bakery & Cafe",
    segment: 'small',
    location: 'leeds',
    industry: 'Hospitality',
    role: 'New Business Central customer in March 2026, still under 5,000 of monthly consumption value.',
    m365: [{ by: CSP, seats: { '2024-05': 26 }, active: { 'Exchange Online': [80, 81] } }],
    business: [{ by: CSP, workload: 'Business Central', from: '2026-03', revenue: [350, 380], users: [3, 4] }],
  },
  {
    name: 'Coho Vineyard',
    segment: 'small',
    location: 'portland',
    industry: 'Agriculture',
    role: 'New Sales customer and a small new customer of Azure security.',
    m365: [{ by: CSP, seats: { '2024-05': 38 }, active: { 'Exchange Online': [86, 86] } }],
    azure: [
      {
        by: CSP,
        from: '2025-12',
        dollars: { 'Microsoft Defender for Cloud': { '2025-12': 164, '2026-03': 156, '2026-04': 14, '2026-10': 11 } },
      },
    ],
    business: [{ by: CSP, workload: 'Sales', from: '2025-12', revenue: [590, 640], users: [9, 12] }],
  },
  {
    name: 'School of Fine Art',
    segment: 'small',
    location: 'rotterdam',
    industry: 'Education',
    role: 'Gave up Sales in February 2026.',
    m365: [
      { by: CSP, seats: { '2024-05': 120, '2025-10': 110 }, active: { 'Exchange Online': [71, 68], Intune: [26, 22] } },
    ],
    business: [{ by: CSP, workload: 'Sales', until: '2026-02', revenue: [560, 540], users: [10, 9] }],
  },
  {
    name: 'Fincher Architects',
    segment: 'small',
    location: 'rotterdam',
    industry: 'Professional Services',
    role: 'A long-standing Business Central customer that grows.',
    m365: [
      { by: CSP, seats: { '2024-05': 60, '2025-10': 64 }, active: { 'Exchange Online': [88, 89], Teams: [70, 72] } },
    ],
    business: [{ by: CSP, workload: 'Business Central', revenue: [1500, 1720], users: [20, 24] }],
  },
];
