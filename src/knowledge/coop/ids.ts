/** What co-op funds may be claimed for, by the names that cards, arguments and the catalogue use. */
export const COOP_ACTIVITIES = [
  'print-advertising',
  'digital-advertising',
  'direct-mail-email-and-sms',
  'partner-website-and-seo',
  'microsoft-syndicated-content',
  'multi-touch-digital-campaign',
  'telemarketing',
  'customer-seminars-and-bootcamps',
  'tradeshows-and-exhibitions',
  'customer-offers',
  'internal-incentives-and-spiffs',
  'on-site-champ',
  'proof-of-concept',
  'employee-purchase-web-setup',
  'mpn-participation',
  'exams-and-tuition',
  'internal-training-and-floor-days',
  'microsoft-hosted-conferences',
  'product-seeding-and-demo-units',
] as const;
export type CoopActivityId = (typeof COOP_ACTIVITIES)[number];

export const COOP_GROUPS = ['demand-generation', 'market-development', 'partner-readiness'] as const;
export type CoopGroup = (typeof COOP_GROUPS)[number];

/** Parts of what is to know about a co-op claim. */
export const COOP_PARTS = [
  'proofs',
  'cap',
  'exclusions',
  'deadline',
  'originals',
  'filing',
  'approval',
  'editing',
] as const;
export type CoopPart = (typeof COOP_PARTS)[number];
