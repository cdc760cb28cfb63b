/** Facts of the partner's own data that an article can be answered with. */
export const OWN_FACTS = [
  /** The next date of a claim: how long we or Microsoft have left. */
  'claim-clock',
  /** Where a claim stands. */
  'claim-status',
  /** Whether a customer counts, and by which association. */
  'customer-counts',
  /** Who holds what at a customer. */
  'associations',
  /** Who passed exams that do not count, because no Learn profile is linked. */
  'unlinked-people',
  /** Certifications that expire soon. */
  'expiring-certifications',
  /** Our location ids. */
  'locations',
  /** What the asker may see and do. */
  'roles',
  /** Which designations qualify, with their points. */
  'standing',
  /** The month of the data and of the last import. */
  'freshness',
] as const;

export type OwnFact = (typeof OWN_FACTS)[number];
