/** Whether somebody holds what is claimed: we ourselves by an association or a claim, or another partner. */
import { productNamed } from '../../products.ts';
import type { Activity, Claim, ClaimFields } from '../claim.ts';
import type { AssociatedProduct, ClaimFacts } from '../facts.ts';
import { holderOf, isLive, meet } from '../keys.ts';
import { STATUS_WORDS } from '../machine.ts';
import { type Finding, warning } from './finding.ts';

export function takenFindings(
  fields: ClaimFields,
  facts: ClaimFacts,
  claims: readonly Claim[],
  ownId: string | undefined,
): readonly Finding[] {
  const holder = holderOf(claims, fields, ownId);
  const ended = claims.findLast((claim) => claim.id !== ownId && hasEnded(claim) && meet(claim.fields, fields));
  return [
    ...(holder ? [heldBy(holder, fields)] : []),
    ...associatedFindings(fields, facts, ended !== undefined),
    ...(ended ? [endedBefore(ended)] : []),
  ];
}

const hasEnded = (claim: Claim): boolean => !isLive(claim) && claim.submittedAt !== undefined;

/** The claim in the way of these fields and what to do about it. */
export function heldBy({ id, status, fields }: Claim, wanted: ClaimFields): Finding {
  const known = [fields, wanted].every((one) => one.tenant !== '' && (!isBusiness(one) || one.subscription !== ''));
  const other = known ? '' : ` If you mean another tenant or subscription, give its id here and on ${id}.`;
  const says = `${id} (${STATUS_WORDS[status]}) claims this already: go on with that one.${other}`;
  return { level: 'error', field: 'products', says, claim: id };
}

const isBusiness = ({ solutionArea }: ClaimFields): boolean => solutionArea === 'business-applications';

/** Partner Center compares both partners' proof, and who lost an association needs newer proof (playbooks, training deck). */
const endedBefore = ({ id, status }: Claim): Finding => ({
  ...warning(
    'products',
    `${id} for the same ended as ${STATUS_WORDS[status]}. Attach newer or better proof: where another partner holds it, Microsoft compares both and takes longer.`,
  ),
  claim: id,
});

/** What the exports show may be a month old: after a claim of ours has ended they are no reason to refuse the next one. */
function associatedFindings(fields: ClaimFields, { associated }: ClaimFacts, ended: boolean): readonly Finding[] {
  const names = fields.products.filter((name) => associated.some((one) => isThis(one, name, fields)));
  if (names.length === 0) return [];
  const says = ended
    ? `By your exports you were associated with ${names.join(', ')} here last month: look whether Partner Center offers it again.`
    : `By your exports you are associated with ${names.join(', ')} here already: claim only what is not associated yet.`;
  return [{ level: ended ? 'warning' : 'error', field: 'products', says }];
}

function isThis(seen: AssociatedProduct, name: string, fields: ClaimFields): boolean {
  if (seen.activity !== 'none' && !fields.activities.some((activity) => GIVES[activity].includes(seen.activity))) {
    return false;
  }
  if (isBusiness(fields) && seen.subscription !== '' && fields.subscription !== '') {
    return seen.subscription === fields.subscription;
  }
  return seen.tenant === fields.tenant && nameOf(seen.product) === nameOf(name);
}

const nameOf = (product: string): string => productNamed(product)?.name ?? product;

/** The activity an export shows of a claim. */
const GIVES: Readonly<Record<Activity, readonly AssociatedProduct['activity'][]>> = {
  usage: ['osu'],
  'pre-sales': ['osa'],
  'revenue-association': ['revrec', 'revrec-performance'],
};
