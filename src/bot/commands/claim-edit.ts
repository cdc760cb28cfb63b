import { z } from 'zod';
import { isEditable } from '../../associations/claims/keys.ts';
import { whichClaim as called, claimInputs, LONGEST_REMARK, typedIn } from './claims/arguments.ts';
import { editForm, notEditable } from './claims/edit-form.ts';
import { commentOn, numberOf } from './claims/remark.ts';
import { saveClaim } from './claims/save.ts';
import { whichClaim } from './claims/which-claim.ts';
import { command } from './command.ts';

const STEPS = [
  /** Opens the form: everything that can be changed, or what a draft was made without. */
  'form',
  'rest',
  'save',
  'comment',
  'number',
] as const;

export const claimEdit = command({
  id: 'claim-edit',
  summary: 'Change a claim, comment on it, or write down its Partner Center number',
  examples: ['comment on the Contoso claim: signature comes on Friday', 'edit claim C3'],
  args: z.object({
    ...called,
    ...claimInputs,
    comment: z.string().trim().max(LONGEST_REMARK.comment).optional(),
    number: z.string().trim().max(LONGEST_REMARK.number).optional(),
    step: z.enum(STEPS).optional(),
    /** How long the history was when the form was shown. */
    seen: z.number().int().nonnegative().optional(),
  }),
  permission: 'claims',
  needsData: false,
  changes: true,
  confidential: true,
  run(args, context) {
    const { comment, number, claim: id } = args;
    const step = args.step ?? (comment !== undefined ? 'comment' : number !== undefined ? 'number' : 'form');
    const edits = step === 'form' || step === 'rest';
    // What a form brings back may rename the customer: then only the number tells which claim it is.
    const said =
      step === 'save' && id !== undefined ? { claim: id } : { ...args, customer: args.customer || undefined };
    const meant = whichClaim(said, context, { command: 'claim-edit', suits: edits ? isEditable : () => true });
    if ('ask' in meant) return meant.ask;
    const { claim } = meant;
    if (step === 'comment') return commentOn(claim, comment, context);
    if (step === 'number') return numberOf(claim, number, context);
    if (step === 'save') return saveClaim(claim, args, args.seen ?? claim.history.length, context);
    if (!isEditable(claim)) return notEditable(claim, context);
    // The customer says which claim is meant, so it is no change of it.
    const { customer: _called, ...filledIn } = typedIn(args);
    return editForm(claim, context, step, filledIn);
  },
});
