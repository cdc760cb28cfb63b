/** Makes the draft that a filled-in form asks for. */
import { checksOf } from '../../../associations/claims/checks.ts';
import type { ClaimFields } from '../../../associations/claims/claim.ts';
import { customerDomains } from '../../../scoring/index.ts';
import { inputOf, withTyped } from '../../claims/inputs.ts';
import { prefilled, type Wanted } from '../../claims/prefill.ts';
import type { Context, Outcome } from '../command.ts';
import { customersCalled } from '../find-customer.ts';
import { refusedWith } from '../refused-with.ts';
import { choicesFor } from './choices.ts';
import { draftForm, draftInputs } from './draft-form.ts';
import { claimDrafted } from './drafted.ts';
import { besideInputs, type Errors } from './form.ts';
import { knownBy } from './known.ts';
import { aboutOf, type ClearRequest, withActivity } from './request.ts';
import { claimTaken } from './taken.ts';

export async function createClaim(request: ClearRequest, context: Context): Promise<Outcome> {
  const { wanted, typed } = request;
  const known = knownBy(context);
  const fields = withTyped(prefilled(wanted, known), typed);
  const ids = draftInputs(fields);
  const choices = choicesFor(fields, context);
  const again = (errors: Errors) =>
    draftForm({ fields, typed: withActivity(request), errors, ids, choices, about: aboutOf(request) });

  // Claims that stand in the way are the desk's to find: it alone sees them as they are.
  const errors: Errors = {
    ...besideInputs(checksOf(fields, known.facts, []), ids).errors,
    ...(wanted.activities === null && { activity: 'Choose what you do for this customer.' }),
    ...ofAnother(wanted, fields, context),
  };
  if (Object.keys(errors).length > 0) return again(errors);

  const result = await context.claimDesk.change({ kind: 'create', fields }, context.sender, context.key);
  if (result.done) {
    const [claim] = result.claims;
    return claim ? claimDrafted(claim, context) : refusedWith(GONE);
  }
  if (result.instead) return claimTaken(result.instead, context);
  const input = result.field === undefined ? null : inputOf(result.field);
  return input !== null && ids.includes(input) ? again({ [input]: result.says }) : refusedWith(result.says);
}

const GONE = 'The draft is not there any more. Please ask again.';

/** Who changes the customer on a filled form may leave the old one's ids standing. */
function ofAnother({ customer, tenant }: Wanted, fields: ClaimFields, { partner }: Context): Errors {
  const owner = fields.tenant === '' ? undefined : customersCalled(partner, fields.tenant)[0];
  if (tenant !== '' && owner && owner.id !== tenant && owner.name !== customer) {
    return { tenant: `By your exports this tenant is ${owner.name}; ${customer} has ${tenant}.` };
  }
  const domains = customerDomains(partner.portfolio);
  const own = domains.get(fields.tenant);
  const foreign = [...domains].some(([of, domain]) => domain === fields.domain && of !== fields.tenant);
  return own !== undefined && own !== fields.domain && foreign
    ? { domain: `By your exports this is another customer's domain; this tenant has ${own}.` }
    : {};
}
