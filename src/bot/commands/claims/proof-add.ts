/** Adding documents to a claim: from the message itself, or kept a moment ago and waiting for a claim. */
import { claimChoiceCard, joined } from '../../../../cards/index.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import { claimsMatching } from '../../../associations/claims/find.ts';
import { isEditable } from '../../../associations/claims/keys.ts';
import type { Proof } from '../../../associations/proof/proof.ts';
import type { Context, Outcome } from '../command.ts';
import { refusedWith } from '../refused-with.ts';
import { type ClaimProofArguments, filesIn, MOST_AT_ONCE } from './proof-arguments.ts';
import { proofShown } from './proof-shown.ts';
import { claimsSeen } from './seen.ts';
import type { WhichClaim } from './which-claim.ts';

/** Documents that can be added, and a sentence for each that cannot. */
interface Brought {
  readonly proofs: readonly Proof[];
  readonly refused: readonly string[];
}

const TOO_MANY = `Send at most ${MOST_AT_ONCE} documents at once, so that each finds its claim.`;
const FORGOTTEN =
  'I do not have this document any more: it waited for more than a day, or somebody else sent it. Drop it again.';
const NO_CLAIM =
  'There is no claim that can take proof: a draft, or one for which Microsoft asked for more. File it, then drop the document again.';
const MISTAKEN = 'An export of Partner Center comes as CSV: drop that instead.';
const FILE_A_CLAIM = { label: 'File a claim', command: 'claim', args: { step: 'form' }, opens: 'form' } as const;

export async function addProof(args: ClaimProofArguments, context: Context): Promise<Outcome> {
  if (context.files.length > MOST_AT_ONCE) return refusedWith(TOO_MANY);
  const brought = context.files.length > 0 ? await fromMessage(context) : await fromBefore(args, context);
  const { proofs, refused } = brought;
  if (proofs.length === 0 && refused.length > 0) return refusedWith(refused.join('\n\n'));
  const found = claimFor(args, brought, context);
  return 'ask' in found ? found.ask : attach(found.claim, brought, context);
}

async function fromMessage({ files, proofs, sender }: Context): Promise<Brought> {
  const kept: Proof[] = [];
  const refused: string[] = [];
  // One after the other: each may be as large as one may be.
  for (const file of files) {
    const result = await proofs.keep(file, sender);
    if (result.ok) kept.push(result.proof);
    else refused.push(result.says);
  }
  return { proofs: kept.filter(({ file }, index) => kept.findIndex((one) => one.file === file) === index), refused };
}

async function fromBefore(args: ClaimProofArguments, { proofs, sender }: Context): Promise<Brought> {
  const found = await Promise.all(filesIn(args).map((file) => proofs.waiting(file, sender)));
  const there = found.filter((proof) => proof !== null);
  return { proofs: there, refused: there.length < found.length ? [FORGOTTEN] : [] };
}

/** The claim that is named; else the only one that can be meant; else a question with a button for each that can take it. */
function claimFor(args: ClaimProofArguments, { proofs, refused }: Brought, context: Context): WhichClaim {
  const { claim, customer, product } = args;
  const named = Boolean(claim || customer || product);
  const fitting = claimsMatching(claimsSeen(context), { claim: claim || undefined, customer, product });
  const open = fitting.filter(isEditable);
  const meant = named ? only(open.length > 0 ? open : fitting) : only(open.filter((one) => isOwnDraft(one, context)));
  if (meant) return { claim: meant };

  const offered = open.length > 0 ? open : claimsSeen(context).filter(isEditable);
  const file = proofs.map((proof) => proof.file);
  const face = claimChoiceCard({
    question: [...refused, offered.length > 0 ? questionOf(proofs) : NO_CLAIM].join(' '),
    // The newest is asked for most.
    claims: offered.toReversed(),
    next: ({ id }) => ({
      command: 'claim-proof',
      args: { claim: id, action: 'add', ...(file.length > 0 && { file }) },
    }),
    buttons: offered.length > 0 ? [] : [FILE_A_CLAIM],
  });
  return { ask: { face, open: offered.length > 0, ...(file.length > 0 && { resolved: { file } }) } };
}

const only = (claims: readonly Claim[]): Claim | undefined => (claims.length === 1 ? claims[0] : undefined);

const isOwnDraft = ({ status, history }: Claim, { member }: Context): boolean =>
  status === 'draft' && history[0]?.by.id === member.id;

function questionOf(proofs: readonly Proof[]): string {
  if (proofs.length === 0) return 'Which claim do you want to add proof to?';
  const names = joined(
    proofs.map(({ name }) => name),
    'and',
  );
  const asked = `Which claim ${proofs.length === 1 ? 'is' : 'are'} ${names} for?`;
  return proofs.some(({ type }) => type === 'xlsx') ? `${asked} ${MISTAKEN}` : asked;
}

async function attach(claim: Claim, { proofs, refused }: Brought, context: Context): Promise<Outcome> {
  const notices: string[] = [];
  let current = claim;
  for (const proof of proofs) {
    if (current.proof.some(({ file }) => file === proof.file)) {
      notices.push(`“${proof.name}” is on ${claim.id} already.`);
      continue;
    }
    const result = await context.claimDesk.change(
      { kind: 'attach', id: claim.id, proof: { ...proof, hints: await hintsOf(proof, claim, context) } },
      context.sender,
      `${context.key} ${proof.file}`,
    );
    // What keeps one document from being added keeps all of them.
    if (!result.done)
      return notices.length === 0 ? refusedWith(result.says) : proofShown(current, context, [...notices, result.says]);
    current = result.claims.find(({ id }) => id === claim.id) ?? current;
    notices.push(`“${proof.name}” is on ${claim.id} now.`);
  }
  return proofShown(current, context, [...notices, ...refused]);
}

const hintsOf = (proof: Proof, { fields: { customer, products } }: Claim, { proofs, frame }: Context) =>
  proofs.hints(proof, { customer, partner: frame.partner, products });
