/** What stands between a claim and its submission, in words. */
import { type ClaimMissing, joined } from '../../../../cards/index.ts';
import { doubtAbout } from '../../../associations/claims/checks/location.ts';
import { checksOf } from '../../../associations/claims/checks.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import type { ClaimFacts } from '../../../associations/claims/facts.ts';
import { wasTakenThere } from '../../../associations/claims/from-portal.ts';
import { isEditable, isLive } from '../../../associations/claims/keys.ts';
import { type Missing, missingOf } from '../../../associations/claims/required-fields.ts';
import { factsOf } from '../../claims/facts-of.ts';
import type { Context } from '../command.ts';
import { claimsSeen } from './seen.ts';

/** @returns nothing missing for a claim that cannot be changed in its status */
export function missingFrom(claim: Claim, context: Context): ClaimMissing {
  if (!isEditable(claim)) {
    const says = isLive(claim)
      ? 'Nothing is missing. It can be changed only when Microsoft asks for more.'
      : 'Nothing is missing: it has come to its end.';
    return { says, lines: [], warnings: doubtsOf(claim, factsOf(context.partner, context.today)) };
  }
  // Only claims the asker may see: a finding names the claim that stands in the way.
  const findings = checksOf(claim.fields, factsOf(context.partner, context.today), claimsSeen(context), claim.id);
  const missing = missingLines(missingOf(claim));
  const wrong = findings.filter(({ level }) => level === 'error').map(({ says }) => says);
  const warnings = findings.filter(({ level }) => level === 'warning').map(({ says }) => says);
  if (claim.status !== 'draft' && wasTakenThere(claim)) return openOnlyHere([...missing, ...wrong], warnings);
  const lines = [...missing, ...wrong];
  const says =
    lines.length === 0 && claim.status === 'partner-action-required'
      ? 'Every field is filled in: add what Microsoft asked for, then submit it again.'
      : inWords(missing.length, wrong.length);
  return { says, lines, warnings };
}

/** Of a claim that lives in Partner Center nothing is refused here, but said. */
function doubtsOf(claim: Claim, facts: ClaimFacts): readonly string[] {
  const doubt = isLive(claim) && wasTakenThere(claim) ? doubtAbout(claim.fields.location, facts) : null;
  return doubt === null ? [] : [doubt];
}

/** Partner Center has the claim, and with it what it needs: nothing that is open here keeps it from being submitted again. */
function openOnlyHere(open: readonly string[], warnings: readonly string[]): ClaimMissing {
  const says =
    open.length === 0
      ? 'Add what Microsoft asked for in Partner Center, then submit it again there.'
      : 'Partner Center has this claim; what I do not have here keeps nobody from submitting it again there.';
  return { says, lines: [], warnings: [...open, ...warnings] };
}

/** The parts of one contact in one line: "Customer contact: name, job title and e-mail address are missing." */
const missingLines = (missing: readonly Missing[]): readonly string[] =>
  Array.from(Map.groupBy(missing, ({ field }) => field).values(), ([first, ...others]) =>
    others.length === 0 ? first!.says : `${joined([first!, ...others].map(partLabel), 'and')} are missing.`,
  );

const partLabel = ({ label }: Missing, index: number): string =>
  index === 0 ? label : label.slice(label.indexOf(': ') + 2);

function inWords(missing: number, wrong: number): string {
  const count = missing + wrong;
  if (count === 0) return 'Nothing is missing: it can be submitted in Partner Center.';
  const [things, are, keep] = count === 1 ? ['1 thing', 'is', 'keeps'] : [`${count} things`, 'are', 'keep'];
  return wrong === 0
    ? `${things} ${are} missing before it can be submitted.`
    : `${things} ${keep} it from being submitted.`;
}
