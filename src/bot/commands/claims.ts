import { z } from 'zod';
import { claimsCard } from '../../../cards/index.ts';
import { isDay } from '../../associations/calendar.ts';
import { claimsMatching, DUES } from '../../associations/claims/find.ts';
import { customer } from './arguments.ts';
import { status, whichClaim } from './claims/arguments.ts';
import { byUrgency } from './claims/order.ts';
import { claimsSeen } from './claims/seen.ts';
import { deadlineTurn } from './claims/turn.ts';
import { foundInWords, noneInWords } from './claims/words.ts';
import { command } from './command.ts';

const ALL = { label: 'All claims', command: 'claims', args: {} } as const;
const FILE = { label: 'File a claim', command: 'claim', args: { step: 'form' }, opens: 'form' } as const;
const OPPORTUNITIES = { label: 'What brings points?', command: 'opportunities', args: { type: 'cpor' } } as const;

/** Ten years. */
const MOST_DAYS = 3_660;
const day = z.string().refine(isDay, 'a day such as 2026-10-31');

export const claims = command({
  id: 'claims',
  summary: 'List claims: by status, customer, product, or what is due',
  examples: ['claims that need action this week', 'drafts nobody has sent yet'],
  args: z.object({
    status: status.optional(),
    customer,
    product: whichClaim.product,
    due: z.enum(DUES).optional(),
    /** Due within so many days. */
    within: z.number().int().min(1).max(MOST_DAYS).optional(),
    /** From and up to these days: when the status that is asked for began; without one, when it was submitted. */
    since: day.optional(),
    until: day.optional(),
  }),
  permission: 'claims',
  needsData: false,
  changes: false,
  confidential: true,
  run(asked, context) {
    const { due, within, status: wanted, since, until, ...about } = asked;
    const needsAction = due !== undefined || within !== undefined;
    const now = { ...context.claimSettings, today: context.today };
    const seen = claimsSeen(context);
    const same = claimsMatching(seen, about);
    // What is due by somebody else is no work of ours.
    const found = claimsMatching(same, { due, within, status: wanted, since, until, needsAction }, now);
    return {
      face: claimsCard({
        summary: found.length > 0 ? foundInWords(found, asked, context) : noneInWords(same, asked, context),
        lines: byUrgency(found, context).map((claim) => ({ claim, turn: deadlineTurn(claim, context) })),
        buttons: seen.length > 0 ? [ALL, FILE] : [FILE, OPPORTUNITIES],
      }),
    };
  },
});
