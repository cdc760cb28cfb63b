/** The form of a claim whose customer and products are known, or the answer that there is nothing to file. */
import { joined, messageCard } from '../../../../cards/index.ts';
import { checksOf, type Finding } from '../../../associations/claims/checks.ts';
import { ACTIVITIES, type Activity, type ClaimFields } from '../../../associations/claims/claim.ts';
import { holderOf } from '../../../associations/claims/keys.ts';
import { mayAt } from '../../access/permissions.ts';
import { CLAIMED_ELSEWHERE } from '../../claims/claim-desk.ts';
import { effectsOfClaim, gainInWords, pointsInWords, WHEN } from '../../claims/gain.ts';
import { withTyped } from '../../claims/inputs.ts';
import { prefilled } from '../../claims/prefill.ts';
import type { Context, Outcome } from '../command.ts';
import { refusedWith } from '../refused-with.ts';
import { choicesFor } from './choices.ts';
import { draftForm, draftInputs } from './draft-form.ts';
import { besideInputs } from './form.ts';
import { knownBy } from './known.ts';
import { aboutOf, type ClearRequest, contactsInWords, withActivity } from './request.ts';
import { claimTaken } from './taken.ts';

export function openClaim(request: ClearRequest, context: Context): Outcome {
  const { wanted, typed, remarks } = request;
  const known = knownBy(context);
  const fields = withTyped(prefilled(wanted, known), typed);
  const resolved = { customer: wanted.customer };
  const holder = holderOf(context.account.claims, fields);
  if (holder && !mayAt(context.member, 'claims', holder.fields.location)) return refusedWith(CLAIMED_ELSEWHERE);
  if (holder) return { ...claimTaken(holder, context), resolved };

  // Which association is there already depends on what the claim is for.
  const findings = checksOf(fields, known.facts, known.claims).filter(
    (finding) => wanted.activities !== null || !isAboutProducts(finding),
  );
  const ours = findings.find(isAboutProducts);
  if (ours && fields.products.length === 1) return { face: alreadyOurs(ours.says, wanted.customer), resolved };

  const ids = draftInputs(fields);
  const { errors, others } = besideInputs(findings, ids);
  const gain = gainOf(fields, wanted.activities, context);
  // Of customers that no export knows nothing can be told.
  const none = gain === null && wanted.tenant !== '' ? [NO_GAIN] : [];
  return {
    ...draftForm({
      fields,
      typed: withActivity(request),
      errors,
      ids,
      choices: choicesFor(fields, context),
      gain,
      warnings: [...none, ...remarks, ...others, ...contactsInWords(request)],
      about: aboutOf(request),
    }),
    resolved,
  };
}

const isAboutProducts = ({ level, field }: Finding): boolean => level === 'error' && field === 'products';

const alreadyOurs = (says: string, customer: string) =>
  messageCard({
    title: `Nothing to claim at ${customer}`,
    text: says,
    suggestions: [
      { label: `Our associations at ${customer}`, text: `who is partner of record at ${customer}` },
      { label: `What else would count at ${customer}`, text: `what could we claim at ${customer}` },
    ],
  });

/** Not said yet what for: what each activity would bring. */
function gainOf(fields: ClaimFields, said: readonly Activity[] | null, { partner }: Context): string | null {
  if (said !== null) return gainInWords(effectsOfClaim(partner, fields));
  const gains = ACTIVITIES.filter((activity) => activity !== 'revenue-association').flatMap((activity) => {
    const points = pointsInWords(effectsOfClaim(partner, { ...fields, activities: [activity] }));
    return points === null ? [] : [`${points} as ${activity}`];
  });
  return gains.length === 0 ? null : `Would bring ${joined(gains, 'or')}, ${WHEN}.`;
}

const NO_GAIN = 'By your exports it would bring no points now.';
