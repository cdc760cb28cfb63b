/** What can be written on a claim in any status: a comment, and the number it has in Partner Center. */
import { claimRemarkFormCard } from '../../../../cards/index.ts';
import type { ClaimChange } from '../../../associations/claims/change.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import type { Context, Outcome } from '../command.ts';
import { LONGEST_REMARK } from './arguments.ts';
import { claimView } from './view.ts';

/** @param text absent where nobody said it yet, so that a form asks for it */
export function commentOn(claim: Claim, text: string | undefined, context: Context): Promise<Outcome> | Outcome {
  if (!text) return ask('comment', claim, text, text === undefined ? undefined : 'Write what the comment should say.');
  const { id } = claim;
  return write(
    { kind: 'comment', id, text },
    { claim, text, notice: `Your comment is on ${id} now: “${beginning(text)}”.` },
    context,
  );
}

const OURS = /^#?c\d+$/i;

/** An empty number takes a wrong one away. */
export function numberOf(claim: Claim, text: string | undefined, context: Context): Promise<Outcome> | Outcome {
  const { id } = claim;
  if (text === undefined) return ask('number', claim, claim.portalId);
  // "C2" would mean two claims from then on.
  if (OURS.test(text))
    return ask('number', claim, text, `${text} is a number of mine: copy the one from Partner Center.`);
  const notice =
    text === '' ? `${id} has no Partner Center number any more.` : `${id} has the Partner Center number ${text}.`;
  return write({ kind: 'number', id, portalId: text }, { claim, text, notice }, context);
}

const SHOWN = 80;
const beginning = (text: string): string => {
  const signs = [...text];
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : text;
};

async function write(
  change: Extract<ClaimChange, { kind: 'comment' | 'number' }>,
  { claim, text, notice }: { readonly claim: Claim; readonly text: string; readonly notice: string },
  context: Context,
): Promise<Outcome> {
  const result = await context.claimDesk.change(change, context.sender, context.key);
  if (!result.done) return ask(change.kind, claim, text, result.says);
  const [now] = result.claims;
  if (!now && text === '') return ask('number', claim, text, 'Copy the number from the claim in Partner Center.');
  return claimView(now ?? claim, context, { notice });
}

function ask(kind: 'comment' | 'number', claim: Claim, value: string | undefined, error?: string): Outcome {
  const { face, form } = claimRemarkFormCard({ kind, claim, value, error, longest: LONGEST_REMARK[kind] });
  return { face, form, resolved: { claim: claim.id } };
}
