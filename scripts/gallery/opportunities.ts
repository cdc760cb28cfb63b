/** What would make customers count, with believable data. */
import { type Face, type Frame, opportunitiesCard } from '../../cards/index.ts';
import type { MissingAssociation, Threshold } from '../../src/associations/opportunities/index.ts';
import { DESIGNATIONS, type Designation, type Effect } from '../../src/scoring/index.ts';

const frame: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Relecloud', sample: true };

const effect = (designation: Designation, points: number, qualifies = false): Effect => ({
  designation,
  points,
  total: 60 + points,
  qualifies,
  metrics: [{ metric: 'net-customer-adds', points }],
});
const AZURE = ['infrastructure', 'digital-app-innovation', 'data-ai'] as const;

const association = (customer: string, more: Partial<MissingAssociation>): MissingAssociation => ({
  kind: 'association',
  tenant: customer.toLowerCase(),
  customer,
  type: 'cpor',
  estate: 'microsoft-365',
  activities: ['usage'],
  products: ['Exchange Online', 'Teams', 'Intune'],
  effects: [effect('modern-work', 4)],
  full: [],
  ...more,
});
const link = (customer: string, effects: readonly Effect[]) =>
  association(customer, { type: 'pal', estate: 'azure', activities: [], products: [], effects });

const lamna: Threshold = {
  kind: 'threshold',
  tenant: 'lamna',
  customer: 'Lamna Healthcare',
  measure: 'active-share',
  have: 38.1,
  needed: 40,
  more: 36,
  effects: [effect('modern-work', 5)],
};
const lucerne: Threshold = {
  ...lamna,
  customer: 'Lucerne Publishing',
  measure: 'azure-consumption',
  have: 899.5,
  needed: 1_000,
  more: 100.5,
  effects: AZURE.map((id) => effect(id, 10)),
};

const line = (opportunity: MissingAssociation | Threshold, underWay: string | null = null) => ({
  opportunity,
  ref: opportunity.customer,
  underWay,
});
const reader = {
  money: true,
  mayClaim: true,
  whoClaims: 'Claims are filed by a colleague with the role incentives user.',
};

export const OPPORTUNITY_CARDS: Readonly<Record<string, Face>> = {
  opportunities: opportunitiesCard(frame, {
    ...reader,
    designations: DESIGNATIONS,
    lines: [
      line(
        link(
          'A. Datum',
          AZURE.map((id) => effect(id, 12.9, id !== 'digital-app-innovation')),
        ),
      ),
      line(lucerne),
      line(
        association('Proseware', {
          estate: 'business-applications',
          activities: ['usage', 'pre-sales'],
          products: ['Project Operations'],
          effects: [effect('business-applications', 12.4, true)],
        }),
      ),
      line(association('Litware', { effects: [effect('modern-work', 4), effect('security', 4.3)] })),
      line(lamna),
      line(association('Northwind Traders', {}), 'Claimed (C3, submitted)'),
    ],
    together: [...AZURE.map((id) => effect(id, 17.6, id !== 'digital-app-innovation')), effect('modern-work', 4)],
  }),
  'opportunities-modern-work': opportunitiesCard(frame, {
    ...reader,
    mayClaim: false,
    designations: ['modern-work'],
    lines: [line(lamna), line(association('Litware', {}))],
    together: null,
  }),
  'opportunities-customer': opportunitiesCard(frame, {
    ...reader,
    designations: DESIGNATIONS,
    customer: {
      name: 'Litware',
      today: [
        { designation: 'modern-work', reason: 'association-not-eligible' },
        { designation: 'security', reason: 'association-not-eligible' },
        { designation: 'data-ai', reason: null },
      ],
    },
    lines: [
      line(link('Litware', [effect('infrastructure', 10), effect('data-ai', 10)])),
      line(association('Litware', { effects: [], full: [{ designation: 'security', metric: 'net-customer-adds' }] })),
    ],
    together: null,
  }),
  'opportunities-none': opportunitiesCard(frame, {
    ...reader,
    designations: ['security'],
    lines: [],
    together: null,
  }),
};
