/** What a person can ask to hear about, or not to. */
export const TOPICS = ['scores', 'customers', 'certifications', 'claims', 'program', 'data'] as const;
export type Topic = (typeof TOPICS)[number];
