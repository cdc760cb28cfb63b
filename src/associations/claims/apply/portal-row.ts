/** A row of the portal's claim export as fields of a claim, and the claim of ours it is. */
import { guid } from '../../guid.ts';
import { productNamed } from '../../products.ts';
import type { MirrorRow } from '../change.ts';
import type { Claim, ClaimFields, ClaimStatus } from '../claim.ts';
import { blankFields, tidied } from '../fields.ts';
import { isLive, meet } from '../keys.ts';
import { nextStatus, wayTo } from '../machine.ts';
import { isSameNumber } from '../portal-number.ts';

/** What a row says; the portal's file does not tell the activity, so it is taken to be usage. */
export function fieldsOfRow(row: MirrorRow): ClaimFields {
  const products = row.products ?? [];
  const known = products.map((name) => productNamed(name)?.solutionArea).find(Boolean);
  const fields = blankFields({
    title: [products.join(', '), row.customer ?? ''].filter(Boolean).join(' for ').slice(0, 200),
    customer: row.customer ?? '',
    tenant: guid(row.tenant ?? '') ?? '',
    domain: row.domain ?? '',
    solutionArea: known ?? (row.subscription ? 'business-applications' : 'microsoft-365'),
    products: [...products],
    subscription: guid(row.subscription ?? '') ?? '',
    location: row.location ?? '',
  });
  return tidied(fields);
}

export type Match =
  | { readonly found: Claim }
  | { readonly found: null; readonly several?: readonly Claim[]; readonly stranger?: Claim };

/** By Partner Center's number, else by what it is about among the claims that have none. */
export function claimOfRow(claims: readonly Claim[], row: MirrorRow, fields: ClaimFields): Match {
  const numbered = claims.find(({ portalId }) => isSameNumber(portalId, row.portalId));
  if (numbered) {
    const { tenant } = numbered.fields;
    const foreign = tenant !== '' && fields.tenant !== '' && tenant !== fields.tenant;
    return foreign ? { found: null, stranger: numbered } : { found: numbered };
  }
  const fitting = claims.filter((claim) => claim.portalId === '' && meet(claim.fields, fields));
  const candidates = ofStatus(fitting, row.status);
  const [only, ...others] = candidates;
  if (others.length > 0) return { found: null, several: candidates };
  return { found: only ?? null };
}

/**
 * What the portal says has ended is rather what ended here the same way than the claim that was filed since; what it says
 * is in dispute was rejected here.
 */
function ofStatus(claims: readonly Claim[], status: ClaimStatus): readonly Claim[] {
  const same = claims.filter((claim) => claim.status === status);
  const live = claims.filter(isLive);
  const before = claims.filter((claim) => nextStatus(claim.rules, claim.status, 'dispute') !== null);
  const leading = claims.filter((claim) => isLive(claim) || wayTo(claim.rules, claim.status, status) !== null);
  const preferred = status === 'dispute' ? [same, before, live] : isLive({ status }) ? [live] : [same, leading];
  return preferred.find(({ length }) => length > 0) ?? [];
}
