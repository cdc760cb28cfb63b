import { z } from 'zod';
import { claimReasonCard } from '../../../cards/index.ts';
import type { ClaimEvent } from '../../associations/claims/change.ts';
import type { Claim } from '../../associations/claims/claim.ts';
import { isLive } from '../../associations/claims/keys.ts';
import { EVENT_WORDS, pathTo, STATUS_WORDS } from '../../associations/claims/machine.ts';
import { refusal } from '../access/permissions.ts';
import { event, whichClaim as which } from './claims/arguments.ts';
import { questionOf } from './claims/questions.ts';
import { alreadySo, impossible, incomplete, refusedMeanwhile, standing, withWays } from './claims/refusals.ts';
import { eventMeant, stepOf } from './claims/step.ts';
import { claimView } from './claims/view.ts';
import { whichClaim } from './claims/which-claim.ts';
import { type Confirmation, type Context, command, type Outcome } from './command.ts';
import { refusedWith } from './refused-with.ts';

const LONGEST_REASON = 500;
const args = z.object({
  ...which,
  event: event.optional(),
  reason: z.string().trim().max(LONGEST_REASON).optional(),
});
type Arguments = z.infer<typeof args>;

export const claimAdvance = command({
  id: 'claim-advance',
  summary: 'Record what happened to a claim: submitted, approved, rejected, withdrawn',
  examples: ['mark the Contoso claim submitted'],
  args,
  permission: 'claims',
  needsData: false,
  changes: true,
  confidential: true,
  confirm(given, context) {
    const found = meant(given, context);
    return given.event !== undefined && 'claim' in found
      ? confirmation(found.claim, given.event, given, context)
      : null;
  },
  run(given, context) {
    const found = meant(given, context);
    if ('ask' in found) return found.ask;
    const { claim } = found;
    if (given.event === undefined) return whatHappened(claim, context);
    return record(claim, given.event, given, context);
  },
});

/**
 * The claim that was confirmed; else the one to which it can have happened; where it can have happened to none, the one
 * that is called so.
 */
function meant(given: Arguments, context: Context) {
  const { event: happened } = given;
  const { today, confirmed } = context;
  const suits = (claim: Claim) =>
    happened === undefined ? isLive(claim) : pathTo(claim, eventMeant(claim, happened), today) !== null;
  const said = confirmed === null ? given : { claim: claimIn(confirmed) };
  return whichClaim(said, context, { command: 'claim-advance', suits });
}

/** What of which claim as it stands. */
const stateOf = ({ id, status, since }: Claim, happened: ClaimEvent) => `${id} ${happened} from ${status} ${since}`;
/** Names the one change: with who wants it, nobody's yes is somebody else's, and a late or second one changes nothing. */
const tokenOf = (claim: Claim, happened: ClaimEvent, { member }: Context) =>
  `${stateOf(claim, happened)} by ${member.id}`;
const claimIn = (token: string): string => token.split(' ')[0] ?? '';

function confirmation(
  claim: Claim,
  happened: ClaimEvent,
  { reason }: Arguments,
  context: Context,
): Confirmation | null {
  const step = stepOf(claim, { event: happened, reason }, context);
  if (step.kind !== 'possible') return null;
  const token = tokenOf(claim, happened, context);
  const question = questionOf(claim, { event: eventMeant(claim, happened), statuses: step.statuses, reason });
  const changed = context.confirmed !== null && !context.confirmed.startsWith(stateOf(claim, happened));
  return { question: changed ? `Meanwhile ${standing(claim)}. ${question}` : question, token };
}

function whatHappened(claim: Claim, context: Context): Outcome {
  const says = `${standing(claim)}. What happened in Partner Center?`;
  return withWays(claim, says, context);
}

async function record(claim: Claim, happened: ClaimEvent, given: Arguments, context: Context): Promise<Outcome> {
  const { reason } = given;
  const step = stepOf(claim, { event: happened, reason }, context);
  switch (step.kind) {
    case 'already':
      return alreadySo(claim, context);
    case 'impossible':
      return impossible(claim, happened, step, context);
    case 'not-allowed':
      return refusedWith(refusal('disputes'));
    case 'incomplete':
      return incomplete(claim, context);
    case 'needs-reason':
      return claimReasonCard({
        claim,
        event: happened,
        title: EVENT_WORDS[happened].button,
        longest: LONGEST_REASON,
        error: reason === undefined ? undefined : 'Say why in a few words.',
      });
    case 'possible': {
      const { claimDesk, sender, key } = context;
      const result = await claimDesk.change(
        { kind: 'advance', id: claim.id, events: step.events, reason },
        sender,
        key,
      );
      if (!result.done) return refusedMeanwhile(claim, result.says);
      const now = result.claims.find(({ id }) => id === claim.id) ?? claim;
      return claimView(now, context, { notice: `Recorded: ${now.id} is “${STATUS_WORDS[now.status]}” now.` });
    }
  }
}
