import type { Claim } from '../../associations/claims/claim.ts';
import { isEditable } from '../../associations/claims/keys.ts';
import { addProof } from './claims/proof-add.ts';
import { type ClaimProofArguments, claimProofArguments, ticksIn } from './claims/proof-arguments.ts';
import { confirmRemoval, download, remove } from './claims/proof-document.ts';
import { proofShown } from './claims/proof-shown.ts';
import { whichClaim } from './claims/which-claim.ts';
import { type Context, command, type Outcome } from './command.ts';
import { refusedWith } from './refused-with.ts';

export const claimProof = command({
  id: 'claim-proof',
  summary: 'Proof of execution of a claim: add, check, download or remove documents',
  examples: ['proof for the Contoso claim'],
  args: claimProofArguments,
  permission: 'claims',
  needsData: false,
  changes: true,
  confidential: true,
  confirm(args, context) {
    const found = args.action === 'remove' ? meant(args, context) : null;
    return found && 'claim' in found ? confirmRemoval(found.claim, args, context) : null;
  },
  async run(args, context) {
    if (args.action === 'add') return addProof(args, context);
    const found = meant(args, context);
    if ('ask' in found) return found.ask;
    switch (args.action) {
      case 'download':
        return download(found.claim, args, context);
      case 'remove':
        return remove(found.claim, args, context);
      case 'tick':
        return tick(found.claim, args, context);
      default:
        return proofShown(found.claim, context);
    }
  },
});

/** Documents are added to claims that are open; looked at and taken out again on any. */
const meant = ({ claim, customer, product, ...rest }: ClaimProofArguments, context: Context) =>
  whichClaim({ claim, customer, product, ...rest }, context, {
    command: 'claim-proof',
    ...(rest.action === undefined || rest.action === 'download' ? {} : { suits: isEditable }),
  });

async function tick(claim: Claim, args: ClaimProofArguments, context: Context): Promise<Outcome> {
  const change = { kind: 'tick', id: claim.id, ticks: ticksIn(args) } as const;
  const result = await context.claimDesk.change(change, context.sender, context.key);
  if (!result.done) return refusedWith(result.says);
  const now = result.claims.find(({ id }) => id === claim.id) ?? claim;
  return proofShown(now, context, ['The checklist is saved.']);
}
