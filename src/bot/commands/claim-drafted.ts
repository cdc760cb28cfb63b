import { claimDraftCard } from '../../../cards/index.ts';
import { checksOf } from '../../associations/claims/checks.ts';
import type { Claim } from '../../associations/claims/claim.ts';
import { missingOf } from '../../associations/claims/required-fields.ts';
import { effectsOfClaim, gainInWords } from '../claims/gain.ts';
import { knownBy } from './claim-known.ts';
import type { Context, Outcome } from './command.ts';

/** @param notice why this draft is shown where it was not made just now */
export function claimDrafted(claim: Claim, context: Context, notice: string | null = null): Outcome {
  const { facts, claims } = knownBy(context);
  const findings = checksOf(claim.fields, facts, claims, claim.id);
  const saying = (wanted: 'error' | 'warning') =>
    findings.filter(({ level }) => level === wanted).map(({ says }) => says);
  return {
    face: claimDraftCard(context.frame, {
      claim,
      notice,
      gain: gainInWords(effectsOfClaim(context.partner, claim.fields)),
      missing: missingOf(claim),
      errors: saying('error'),
      warnings: saying('warning'),
    }),
    resolved: { claim: claim.id, customer: claim.fields.customer },
  };
}
