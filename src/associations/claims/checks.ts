/** What is wrong with a claim before it is filed, as sentences that say what to do. What is empty is not wrong: see missingOf. */
import { choiceFindings } from './checks/choices.ts';
import type { Finding } from './checks/finding.ts';
import { locationFindings } from './checks/location.ts';
import { purchaseFindings } from './checks/purchase.ts';
import { shapeFindings } from './checks/shape.ts';
import { takenFindings } from './checks/taken.ts';
import type { Claim, ClaimFields } from './claim.ts';
import type { ClaimFacts } from './facts.ts';
import { tidied } from './fields.ts';

export type { Finding } from './checks/finding.ts';

/**
 * All findings, errors first.
 * @param ownId the claim the fields are of, where it exists already
 */
export function checksOf(
  fields: ClaimFields,
  facts: ClaimFacts,
  claims: readonly Claim[],
  ownId?: string,
): readonly Finding[] {
  const tidy = tidied(fields);
  const findings = [
    ...shapeFindings(tidy),
    ...choiceFindings(tidy),
    ...locationFindings(tidy.location, facts),
    ...purchaseFindings(tidy, facts),
    ...takenFindings(tidy, facts, claims, ownId),
  ];
  return [...findings.filter(({ level }) => level === 'error'), ...findings.filter(({ level }) => level === 'warning')];
}
