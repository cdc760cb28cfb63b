/** Topics that belong to Seventy and have no command yet, in the words in which the bot says so. */
export const LATER: Readonly<Record<string, string>> = {
  planning: 'plans',
  'what if': 'what-if questions',
  opportunities: 'opportunities',
  associations: 'associations',
  eligibility: 'eligibility',
  claims: 'claims',
  'co-op': 'co-op claims',
  'partner links': 'partner links',
  alerts: 'alerts',
  exports: 'exports',
  'program questions': 'questions about the program',
};
