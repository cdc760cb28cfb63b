/** Answers about the program and about co-op claims, with believable data. */
import {
  articleCard,
  coopCard,
  coopOverviewCard,
  type Face,
  type Frame,
  nearestCard,
  withOtherMeanings,
} from '../../cards/index.ts';
import { claimDates, coopActivity } from '../../src/knowledge/coop/index.ts';
import type { Article } from '../../src/knowledge/index.ts';

const FRAME: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Brightwater Cloud Partners', sample: true };
const DATES = claimDates('2026-11-21');

/** An article with everything one may have. */
const REVIEW: Article = {
  id: 'customer-refusal-window',
  subject: 'cpor',
  title: 'How long a customer may object',
  questions: ['how long does the customer have to object to a claim'],
  keywords: [],
  answer:
    'Since 2023 the customer may decline at any time after approval; doing nothing counts as consent. Older documents give a fixed window.',
  figures: [
    { name: 'Window, June 2020', value: '5 business days' },
    { name: 'Window, training of 2020', value: '7 days after approval' },
  ],
  points: [
    'The notice goes to the contact of the customer with the tenant admin in copy; the claiming partner gets none.',
  ],
  sources: [{ document: 'partner-center-2023', place: 'Manage customer associations' }],
  asOf: '2023-10',
  since: [{ document: 'partner-center-2024', says: 'The page of November 2024 has not changed this.' }],
  disputed: [
    { document: 'partner-center-2020', says: '5 business days, before the association becomes official.' },
    { document: 'cpor-training', says: '7 days after the approval.' },
    { document: 'partner-center-2023', says: 'At any time after the approval.' },
  ],
  related: [],
  say: [],
};

export const KNOWLEDGE_CARDS: Readonly<Record<string, Face>> = {
  'article-disputed': articleCard({
    article: REVIEW,
    own: {
      says: 'C4 Contoso: Teams. Your turn, by Thu 3 December 2026 (8 business days left): answer Microsoft.',
      frame: FRAME,
    },
    buttons: [
      { label: 'Claims that need action', text: 'claims that need action' },
      { label: 'Who is told of a claim', command: 'ask', args: { article: 'customer-notification' } },
      { label: 'How long the review takes', command: 'ask', args: { article: 'claim-review-time' } },
    ],
  }),
  'article-nearest': nearestCard(REVIEW, [
    { label: REVIEW.title, text: 'how long does the customer have to object to a claim' },
    { label: 'Who is told of a claim', text: 'who is told of a claim' },
    { label: 'How long the review takes', text: 'how long does the review take' },
  ]),
  'article-other-meanings': withOtherMeanings(
    articleCard({ article: { ...REVIEW, figures: [], points: [], since: [], disputed: [] }, buttons: [] }),
    'Did you mean another "Security score"?',
    [
      { label: 'Partner security requirements', text: 'are the security requirements the same' },
      { label: 'Old Security competency', text: 'what became of the competencies' },
    ],
  ),
  'article-plain': articleCard({
    article: { ...REVIEW, figures: [], points: [], since: [], disputed: [] },
    buttons: [{ label: 'Claims that need action', text: 'claims that need action' }],
  }),
  'coop-seminar': coopCard({
    activity: coopActivity('customer-seminars-and-bootcamps'),
    surface: false,
    dates: DATES,
  }),
  'coop-cap': coopCard({
    activity: coopActivity('internal-incentives-and-spiffs'),
    part: 'cap',
    fund: 40000,
    surface: false,
    dates: claimDates('2027-01-20'),
  }),
  'coop-proofs': coopCard({
    activity: coopActivity('direct-mail-email-and-sms'),
    part: 'proofs',
    surface: false,
    dates: DATES,
  }),
  'coop-too-late': coopCard({
    activity: coopActivity('microsoft-hosted-conferences'),
    fund: 20000,
    part: 'deadline',
    surface: false,
    dates: claimDates('2026-11-21', '2026-03-04'),
  }),
  'coop-overview': coopOverviewCard({ surface: false, dates: DATES }),
  'coop-group': coopOverviewCard({ group: 'market-development', surface: false, dates: DATES }),
  'coop-caps': coopOverviewCard({ part: 'cap', fund: 40000, surface: false, dates: DATES }),
};
