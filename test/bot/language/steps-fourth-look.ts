import type { Utterances } from './utterances.ts';

/** Plans, scenarios and alerts in words that were taken for something else before they were taught. */
export const STEPS_FOURTH_LOOK = {
  plan: [
    ['plan business applications without claims', { designation: 'business-applications', without: 'claims' }],
    ['Security to 70 only through skilling', { designation: 'security', only: 'people' }],
    ['Security to 70 without new customers', { designation: 'security', without: 'customers' }],
    ['Infrastructure only through skilling', { designation: 'infrastructure', only: 'people' }],
    ['only by claims for Modern Work', { designation: 'modern-work', only: 'claims' }],
    ['get Security and Infrastructure to 70', { designation: ['security', 'infrastructure'] }],
    ['a customer costs us 2 days', { effort: { customers: 2 } }],
    ['a claim costs us 20 days', { effort: { claims: 20 } }],
    ['plan D&AI, claims cost 30 days', { designation: 'data-ai', effort: { claims: 30 } }],
  ],
  whatif: [
    [
      'what if we link our partner ID at A. Datum',
      { changes: [{ kind: 'associate', customer: 'A. Datum Corporation', type: 'pal' }] },
    ],
    [
      'what if we link our partner ID at Trey Research for Power Platform',
      {
        designation: 'business-applications',
        changes: [{ kind: 'associate', customer: 'Trey Research', type: 'pal', products: ['power-platform'] }],
      },
    ],
  ],
  alerts: [
    ['alerts', { action: 'list' }],
    ['which alerts hold now', { action: 'now' }],
    ['open alerts', { action: 'now' }],
    ['who gets alerts', { action: 'list' }],
    ['acknowledge', { action: 'acknowledge' }],
    ['stop snoozing', { action: 'unmute' }],
    ['alert form', { action: 'form' }],
    [
      'tell me about certification expiries at once',
      { action: 'subscribe', topic: 'certifications', schedule: 'at-once', where: 'me' },
    ],
  ],
  trend: [['what if nothing changes', { ahead: 6 }]],
  help: [['start over']],
} as const satisfies Utterances;
