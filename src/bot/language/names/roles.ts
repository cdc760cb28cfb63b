/** What people call the roles. */
import type { Role } from '../../access/member.ts';
import { type Phrase, phrasesOf } from '../phrase-book.ts';

const CALLED: Readonly<Record<Role, string>> = {
  'global-admin': 'global admin, global admins, global administrator, global administrators',
  'account-admin': 'account admin, account admins, account administrator, account administrators',
  'mpn-partner-admin':
    'partner admin, partner admins, partner administrator, mpn admin, mpn partner admin, mpn partner admins',
  'executive-report-viewer':
    'executive report viewer, executive report viewers, exec report viewer, exec viewer, executive viewer, executive viewers',
  'report-viewer': 'report viewer, report viewers, reports viewer',
  'incentives-admin': 'incentives admin, incentives admins, incentive admin, incentives administrator',
  'incentives-user': 'incentives user, incentives users, incentive user, incentive users',
};

export const ROLE_PHRASES: readonly Phrase<Role>[] = (Object.entries(CALLED) as [Role, string][]).flatMap(
  ([role, names]) => phrasesOf(names, role),
);
