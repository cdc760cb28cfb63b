import { OTHER_TONGUES } from './other-tongues.ts';

/** Words that mean the same in questions about the program; the first of each row stands for all of them. */
const ROWS: readonly string[] = [
  'customer client clients customers buyer',
  'microsoft ms msft redmond',
  'subscription sub subs subscriptions',
  'ticket case request',
  'support help helpdesk hotline',
  'price cost costs fee charge expensive',
  'deadline due limit cutoff latest',
  'employee colleague staff coworker people person folks engineer',
  'leave left leaves quit quits resign resigned depart',
  'remove delete detach unlink undo drop cancel kick',
  'reject rejected refuse refused decline declined deny denied denial turned',
  'proof evidence poe document documents docs paperwork attachment',
  'mail email mails emails message notification notified notify notifies',
  'money payout payment paid pay payments payouts funds',
  'certification cert certs certificate certificates certified exam exams',
  'association associations associate associated attach attached',
  'company business firm organisation organization org',
  'location locations branch branches office offices site sites',
  'number id ids numbers',
  'merge merger merged merging acquire acquired acquisition bought takeover',
  'renew renewal renewing extend prolong',
  'expire expires expiry expiration lapse lapses runs',
  'download export exported report reports',
  'mfa multifactor twofactor 2fa',
  'reseller resell reselling',
  'distributor provider disti',
  'permission right rights allowed allow access',
  'role roles',
  'change edit update modify correct fix',
  'start begin open create new',
  'wait waiting duration long days time weeks',
  'review reviewed check checked validation validate verified verification',
  'appeal dispute contest object fight',
  'badge logo designation',
  'invoice bill bills invoices billing',
  'trial trials demo',
  'lead leads referral referrals',
  'deal deals opportunity opportunities',
  'register registered registration registering',
  'share split',
  'missing lost vanished disappeared gone absent',
  'wrong error mistake incorrect fails failed failure',
  'seller salesperson rep sales',
  'signature sign signed signs signing',
  'china sovereign government gov',
  'usage consumption consume used use',
  'points score scores point',
  'yearly annual annually year',
  'gold silver competency competencies',
  'licence licences license licenses',
  'terminate end ends ending ended',
  'specialization specialisation specializations specialisations',
  'country market countries markets',
  'goodies giveaways gifts swag',
];

/** What each further word of a row stands for: the first. */
export const standsFor = (rows: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row) => {
      const [first = '', ...others] = row.split(' ');
      return others.map((other) => [other, first] as const);
    }),
  );

const IN_ENGLISH = standsFor(OTHER_TONGUES);
const SAME = standsFor(ROWS);

/** Names of several words, and how they are said in one. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bpartner admin(istration)? links?\b/g, 'pal'],
  [/\bproofs? of executions?\b/g, 'poe'],
  [/\bdigital partner of record\b/g, 'dpor'],
  [/\bclaiming partner of record\b/g, 'cpor'],
  [/\bpartner earned credit\b/g, 'pec'],
  [/\brev(enue)? ?rec(ognition)?\b/g, 'revenue association'],
  [/\bmulti ?factor( authentication)?\b/g, 'mfa'],
  [/\bmicrosoft customer agreement\b/g, 'mca'],
  [/\bmicrosoft partner agreement\b/g, 'mpa'],
  [/\bstatement of work\b/g, 'sow'],
  [/\bpartner global account\b/g, 'pga'],
  [/\bco op\b/g, 'coop'],
  [/\bco sell(ing)?\b/g, 'cosell'],
];

/** @param text in lower case */
export const inShort = (text: string): string =>
  PHRASES.reduce((said, [phrase, short]) => said.replace(phrase, short), text);

export const sameMeaning = (word: string): string => {
  const english = IN_ENGLISH.get(word) ?? word;
  return SAME.get(english) ?? english;
};
