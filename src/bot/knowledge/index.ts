/** The partner's own facts that an article may be answered with, one file each. */
import type { OwnFact } from '../../knowledge/own-facts.ts';
import type { Context } from '../commands/command.ts';
import { associations } from './associations.ts';
import { claimClock } from './claim-clock.ts';
import { claimStatus } from './claim-status.ts';
import { customerCounts } from './customer-counts.ts';
import { expiringCertifications } from './expiring-certifications.ts';
import { freshness } from './freshness.ts';
import { locations } from './locations.ts';
import type { Asked, Own, Tell } from './own.ts';
import { roles } from './roles.ts';
import { standing } from './standing.ts';
import { unlinkedPeople } from './unlinked-people.ts';

const FACTS: Readonly<Record<OwnFact, Tell>> = {
  'claim-clock': claimClock,
  'claim-status': claimStatus,
  'customer-counts': customerCounts,
  associations,
  'unlinked-people': unlinkedPeople,
  'expiring-certifications': expiringCertifications,
  locations,
  roles,
  standing,
  freshness,
};

/** What the account holds of its own, whatever the portfolio says. */
const WITHOUT_PORTFOLIO: ReadonlySet<OwnFact> = new Set(['claim-clock', 'claim-status', 'roles']);

/** The fact for this asker; null where there is none, and while the exports are missing or cannot be read. */
export function ownFact(fact: OwnFact, asked: Asked, context: Context): Own | null {
  const { empty, trouble } = context.partner;
  if ((empty || trouble !== undefined) && !WITHOUT_PORTFOLIO.has(fact)) return null;
  return FACTS[fact](asked, context);
}
