/** What is wanted is claimed already: the answer is that claim, not a second one. */
import { weekdayName } from '../../../../cards/index.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import { PARTNER_CENTER } from '../../../associations/claims/history.ts';
import { STATUS_WORDS } from '../../../associations/claims/machine.ts';
import type { Context, Outcome } from '../command.ts';
import { claimDrafted } from './drafted.ts';
import { claimView } from './view.ts';

export function claimTaken(claim: Claim, context: Context): Outcome {
  const notice = filedBy(claim, context);
  return claim.status === 'draft' ? claimDrafted(claim, context, notice) : claimView(claim, context, { notice });
}

/** "Ana filed this a moment ago: C7, draft." */
function filedBy({ id, status, history }: Claim, { member, at }: Pick<Context, 'member' | 'at'>): string {
  const what = `${id}, ${STATUS_WORDS[status].toLowerCase()}`;
  const [made] = history;
  if (made === undefined || made.by.id === PARTNER_CENTER.id) return `This is claimed already: ${what}.`;
  return `${made.by.id === member.id ? 'You' : made.by.name} filed this ${howLongAgo(made.at, at)}: ${what}.`;
}

const MOMENT = 5 * 60 * 1000;

function howLongAgo(then: string, now: string): string {
  const passed = Date.parse(now) - Date.parse(then);
  if (passed < MOMENT) return 'a moment ago';
  const day = then.slice(0, 10);
  return day === now.slice(0, 10) ? 'today' : `on ${weekdayName(day)}`;
}
