/**
 * The members of the terminal, the batch mode and the loopback web page. Whoever reaches those sits at the machine that
 * holds the data, so the first of them owns it; the others exist to see what their roles may see.
 */
import type { Member, Role } from './member.ts';
import { ROLES } from './member.ts';

const companyWide = (role: Role) => ({ role, locations: 'all' as const });

/** Whoever sits at the machine. */
export const OWNER: Member = { id: 'owner', name: 'Owner', identities: [], roles: ROLES.map(companyWide) };

export const LOCAL_MEMBERS: readonly Member[] = [
  OWNER,
  { id: 'manager', name: 'Manager', identities: [], roles: [companyWide('executive-report-viewer')] },
  { id: 'claims', name: 'Claims', identities: [], roles: [companyWide('incentives-user')] },
  { id: 'rep', name: 'Sales rep', identities: [], roles: [] },
  { id: 'viewer', name: 'Report viewer', identities: [], roles: [companyWide('report-viewer')] },
];

/** Whom the terminal and the web page speak as unless told otherwise. */
export const DEFAULT_LOCAL_MEMBER = OWNER.id;
