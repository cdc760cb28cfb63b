import type { Article } from '../article.ts';

/** Partner playbooks, "certified professionals"; Partner Center documentation on linking learning accounts. */
export const learnProfile: Article = {
  id: 'learn-profile',
  title: 'Linking a Microsoft Learn profile',
  answer:
    'A certification counts only when its holder has linked the Microsoft Learn profile to our Partner Center account. Everybody does it alone; no role is needed.',
  points: [
    'Sign in to Partner Center with the work account and open My profile.',
    'Link Partner University and Microsoft Learn there, with the account the exams were taken with.',
    'Credit appears in about ten days; the next Training completions export shows it here.',
    'Who passed and never linked is listed by: why do certifications not count.',
    'Whoever leaves takes the certification along: it stops counting once the link is gone.',
  ],
  source: 'Microsoft partner playbooks; Partner Center documentation',
};
