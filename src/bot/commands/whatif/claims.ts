/** Claims that are approved. Who may not see claims learns of none. */
import { claimChoiceCard, claimTitle } from '../../../../cards/index.ts';
import type { Activity, Claim } from '../../../associations/claims/claim.ts';
import { claimsMatching } from '../../../associations/claims/find.ts';
import { isLive } from '../../../associations/claims/keys.ts';
import type { CporActivity, NewAssociation } from '../../../scoring/index.ts';
import { refusal, scopeOf } from '../../access/permissions.ts';
import { aboutOf } from '../claims/called.ts';
import { claimsSeen } from '../claims/seen.ts';
import { customersCalled } from '../find-customer.ts';
import { refusedWith } from '../refused-with.ts';
import { itemsOf } from './associations.ts';
import type { Ask, Asking, Resolution, Said } from './resolution.ts';

export function approveClaim(said: Said<'approve-claim'>, asking: Asking): Resolution {
  const { context } = asking;
  if (scopeOf(context.member, 'claims').length === 0) return { ask: refusedWith(refusal('claims')) };
  const claim = claimSaid(said, asking);
  if ('ask' in claim) return claim;
  const tenant = tenantOf(claim, asking);
  const common = {
    said: { kind: 'approve-claim', claim: claim.id } as const,
    words: `${claimTitle(claim)} is approved`,
    sensitive: true,
    otherwise: `${claim.fields.customer} uses nothing that would start to count by ${claim.id}.`,
    about: [],
  };
  if (claim.status === 'approved') return { ...common, changes: [], inVain: `${claim.id} is approved already.` };
  if (tenant === null) {
    return {
      ...common,
      changes: [],
      inVain: `No export names the customer of ${claim.id}, so there is nothing to count.`,
    };
  }
  return { ...common, changes: [{ kind: 'associate', association: associationOf(claim, tenant) }] };
}

function claimSaid({ kind: _, ...called }: Said<'approve-claim'>, { context, choose }: Asking): Claim | Ask {
  const fitting = claimsMatching(claimsSeen(context), called);
  const open = fitting.filter((claim) => isLive(claim) && claim.status !== 'approved');
  const meant = open.length > 0 ? open : fitting;
  const [claim] = meant;
  if (claim && meant.length === 1) return claim;
  const question = claim
    ? `${meant.length} claims fit. Which one would be approved?`
    : `There is no claim${called.claim ? ` ${called.claim}` : ''}${aboutOf(called)} yet. You can look at all claims or file one.`;
  const face = claimChoiceCard({
    question,
    claims: meant.toReversed(),
    next: ({ id }) => {
      const { command, args } = choose(id, { kind: 'approve-claim', claim: id });
      return { command, args };
    },
    buttons: claim
      ? []
      : [
          { label: 'Claims', command: 'claims', args: {} },
          { label: 'File a claim', command: 'claim', args: { step: 'form' }, opens: 'form' },
        ],
  });
  return { ask: { face, open: true, sensitive: true } };
}

/** By the claim's tenant id, or by its customer's name where only one has it. */
function tenantOf({ fields }: Claim, { context }: Asking): string | null {
  if (fields.tenant !== '') return fields.tenant;
  const called = customersCalled(context.partner, fields.customer);
  return called.length === 1 ? called[0]!.id : null;
}

/** Revenue association serves what pre-sales serves. */
const SERVES: Readonly<Record<Activity, CporActivity>> = {
  usage: 'usage',
  'pre-sales': 'pre-sales',
  'revenue-association': 'pre-sales',
};

function associationOf({ fields }: Claim, tenant: string): NewAssociation {
  const { solutionArea: estate, activities, products } = fields;
  const serves = estate === 'business-applications' && {
    activities: [...new Set(activities.map((each) => SERVES[each]))],
  };
  return { type: 'cpor', estate, tenants: [tenant], ...serves, ...itemsOf(products) };
}
