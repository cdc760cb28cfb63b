/** What can be asked about members. */
export const MEMBER_ACTIONS = [
  'list',
  /** Opens the form. */
  'new',
  'add',
  'grant',
  'revoke',
  'link',
  'unlink',
  'remove',
] as const;
export type MemberAction = (typeof MEMBER_ACTIONS)[number];

/** Stands among roles for somebody who has none: sees what every member sees. */
export const NO_ROLE = 'member';
