import { dayOf } from '../../calendar.ts';
import type { ClaimChange, ClaimEvent, ClaimWorld } from '../change.ts';
import { heldBy } from '../checks/taken.ts';
import type { Claim } from '../claim.ts';
import { midSentence } from '../fields.ts';
import { wasTakenThere } from '../from-portal.ts';
import { holderOf, isLive } from '../keys.ts';
import { allowedEvents, EVENT_WORDS, obstacleTo, STATUS_WORDS, transitionOf } from '../machine.ts';
import { missingOf } from '../required-fields.ts';
import { moved } from './move.ts';
import { type Next, type Refused, refused } from './outcome.ts';

type Advance = Extract<ClaimChange, { kind: 'advance' }>;

/** All the events in turn, or none. */
export function advanced(
  claim: Claim,
  { events, reason: typed }: Advance,
  claims: readonly Claim[],
  world: ClaimWorld,
): Next {
  const reason = typed?.trim();
  let current = claim;
  for (const [index, event] of events.entries()) {
    const step = transitionOf(current.rules, current.status, event);
    if (!step) return impossible(current, event, world);
    // The reason is for what the member said, which is the last event; those before were implied.
    const own = index === events.length - 1 ? reason : undefined;
    if (step.needsReason && !own) return refused(`Say why ${claim.id} is given up: Partner Center asks for a reason.`);
    const next = moved(current, step.to, step, world, { reason: own });
    const refusal = obstacle(current, event, world) ?? unready(current, event, world) ?? taken(current, next, claims);
    if (refusal) return refusal;
    current = next;
  }
  return current;
}

function impossible(claim: Claim, event: ClaimEvent, world: ClaimWorld): Refused {
  const open = allowedEvents(claim, dayOf(world.at)).map((step) => EVENT_WORDS[step.event].done);
  const status = `${claim.id} has the status ${STATUS_WORDS[claim.status]}`;
  if (open.length === 0) return refused(`${status}, and nothing more can happen to it: file a new claim.`);
  const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(open);
  return refused(`${status}: it can be ${list} now, not ${EVENT_WORDS[event].done}.`);
}

function obstacle(claim: Claim, event: ClaimEvent, world: ClaimWorld): Refused | null {
  if (event === 'dispute' && !world.mayDispute(claim.fields.location)) {
    return refused('Only an incentives admin may dispute a rejection: ask yours.');
  }
  const says = obstacleTo(claim, event, dayOf(world.at));
  return says === null ? null : refused(says);
}

/** Nothing goes to Microsoft that is known to come back. */
function unready(claim: Claim, event: ClaimEvent, world: ClaimWorld): Refused | null {
  if (event !== 'submit' && event !== 'resubmit') return null;
  // What Partner Center took it keeps: the bot says what is open here (missing.ts) and refuses nothing for it.
  if (event === 'resubmit' && wasTakenThere(claim)) return null;
  const missing = missingOf(claim);
  const [first] = missing;
  if (first) {
    const list = new Intl.ListFormat('en').format(missing.map(({ label }) => midSentence(label)));
    const says = `${claim.id} cannot be submitted yet; still missing: ${list}.`;
    return refused(says, first.field === 'proof' ? {} : { field: first.field });
  }
  const objections = world.objections(claim);
  return objections.length === 0 ? null : refused(`${claim.id} cannot be submitted yet. ${objections.join(' ')}`);
}

/** A claim that comes back to life finds its place held by the one filed since. */
function taken(before: Claim, after: Claim, claims: readonly Claim[]): Refused | null {
  if (isLive(before) || !isLive(after)) return null;
  const holder = holderOf(claims, after.fields, after.id);
  return holder ? refused(heldBy(holder, after.fields).says, { instead: holder.id }) : null;
}
