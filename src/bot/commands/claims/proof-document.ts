/** One document of a claim: handing it out, and taking it off again. */
import { messageCard } from '../../../../cards/index.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import { isEditable } from '../../../associations/claims/keys.ts';
import type { Proof } from '../../../associations/proof/proof.ts';
import { TYPE_FACTS } from '../../../associations/proof/types.ts';
import type { Confirmation, Context, Outcome } from '../command.ts';
import { refusedWith } from '../refused-with.ts';
import { type ClaimProofArguments, filesIn } from './proof-arguments.ts';
import { proofShown } from './proof-shown.ts';

/** The document meant: by its content id, its name or a part of it; the only one where none is named. */
export function documentMeant({ proof }: Claim, args: ClaimProofArguments): Proof | undefined {
  const [said = ''] = filesIn(args);
  const exact = proof.find(({ file, name }) => file === said || name === said);
  if (exact) return exact;
  const fitting = proof.filter(({ name }) => name.toLowerCase().includes(said.toLowerCase()));
  return fitting.length === 1 ? fitting[0] : undefined;
}

export async function download(claim: Claim, args: ClaimProofArguments, context: Context): Promise<Outcome> {
  const meant = documentMeant(claim, args);
  if (meant === undefined) return proofShown(claim, context, [whichOne(claim)]);
  const { file, name, type } = meant;
  const bytes = await context.proofs.bytes(file);
  return {
    face: messageCard({ text: `Here is “${name}” of claim ${claim.id}.` }),
    files: [{ name, mediaType: TYPE_FACTS[type].mediaType, bytes }],
    resolved: { claim: claim.id },
  };
}

/** Asks before a document is removed; null where it would not be done anyway. */
export function confirmRemoval(claim: Claim, args: ClaimProofArguments, { member }: Context): Confirmation | null {
  const meant = documentMeant(claim, args);
  if (meant === undefined || !isEditable(claim)) return null;
  return {
    question: `Remove “${meant.name}” from claim ${claim.id}? Its history keeps that it was there, the document itself goes.`,
    // With the instant it was added: added again, it is another document to remove.
    token: `${claim.id} ${meant.file} of ${meant.at} by ${member.id}`,
  };
}

export async function remove(claim: Claim, args: ClaimProofArguments, context: Context): Promise<Outcome> {
  const meant = documentMeant(claim, args);
  if (meant === undefined) return proofShown(claim, context, [whichOne(claim)]);
  const change = { kind: 'detach', id: claim.id, file: meant.file } as const;
  const result = await context.claimDesk.change(change, context.sender, context.key);
  if (!result.done) return refusedWith(result.says);
  const now = result.claims.find(({ id }) => id === claim.id) ?? claim;
  return proofShown(now, context, [`“${meant.name}” is removed.`]);
}

const whichOne = ({ id, proof }: Claim): string =>
  proof.length === 0
    ? `There is no document on ${id}.`
    : 'There is no such document, or several fit: choose one below.';
