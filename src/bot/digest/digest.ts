/** What a digest tells, whoever asked for it and wherever it goes. */
import type { Digest, Todo } from '../../../cards/index.ts';
import type { Alert, AlertOf } from '../../alerts/alert.ts';
import { isAbout } from '../../alerts/heard.ts';
import { disqualifies } from '../../alerts/index.ts';
import type { Subscription } from '../../alerts/subscription.ts';
import type { ClaimSettings } from '../../associations/claims/settings.ts';
import type { Day, Designation, DesignationScore } from '../../scoring/index.ts';
import type { Account } from '../../storage/account.ts';
import type { Member } from '../access/member.ts';
import { alertsHolding } from '../alerts/alerts-holding.ts';
import { hearerOf } from '../alerts/hearer.ts';
import { isTrulyOver } from '../alerts/truly-over.ts';
import { claimsSeen } from '../commands/claims/seen.ts';
import type { Partner } from '../partner.ts';
import { type Before, beforeOf, type Since } from './before.ts';
import { claimsWaiting, type WaitingClaim } from './claims-waiting.ts';
import { toWorkOn } from './focus.ts';
import { movesSince, totalBefore } from './moves.ts';
import { readerOf } from './reader.ts';
import { todosOf, wayFor } from './todos.ts';

export interface DigestAsked {
  readonly account: Account;
  readonly partner: Partner;
  readonly member: Member;
  /** Others read it as well: then neither names nor dollars nor claims. */
  readonly shared: boolean;
  readonly claimSettings: ClaimSettings;
  readonly today: Day;
  readonly since: Since;
  /** Whose digest it is; null for somebody who has none. */
  readonly subscription: Subscription | null;
  /** Every alert that holds now. */
  readonly holding: readonly Alert[];
  /** What is told with it, once it is known what it is compared with. */
  readonly news: (before: Before) => { readonly alerts: readonly Alert[]; readonly over: readonly Alert[] };
}

/** Of a partner whose portfolio is not empty. */
export async function digestOf(asked: DigestAsked): Promise<Digest> {
  const { account, partner, member, shared, claimSettings, today, subscription, holding } = asked;
  const reader = readerOf({ member, shared, partner, program: account.program, today });
  const before = await beforeOf(asked.since, partner, subscription?.lastDigest);
  const scorecard = partner.scorecard();
  const scores = scorecard.designations;
  const short = toWorkOn(scores, before);
  const way = await wayFor(short.filter(isWhole(scores)), { account, partner, today });
  const claims = reader.claims ? claimsWaiting(claimsSeen({ account, member }), claimSettings, today) : [];
  const todos = todosOf({ account, partner, way, claims, ending: holding.filter(isEnding), today });
  const begun = new Set(todos.map((todo) => (todo.kind === 'claim' ? todo.claim.id : '')));
  const { alerts, over } = asked.news(before);
  const isNew = new Set(alerts.map(({ key }) => key));
  return {
    since: before.words,
    lines: scores.map((score) => ({ score, before: totalBefore(score, before, scorecard) })),
    moves: movesSince(before, scorecard, partner.portfolio),
    todos,
    claims: claims.filter(({ claim }) => !begun.has(claim.id)),
    alerts: alerts.filter((alert) => !isToldBy(alert, todos, claims)),
    ahead: stillAhead(asked).filter(({ key }) => !isNew.has(key)),
    over: over.filter((alert) => isTrulyOver(alert, partner, today)),
    focus: way?.designation ?? short[0] ?? null,
    subscribed: subscription !== null,
    reader,
  };
}

/** What will cost a qualification, told before or not, for whoever asked to hear of such things. */
function stillAhead({ holding, member, subscription, shared }: DigestAsked): readonly Alert[] {
  return alertsHolding(holding, { member, subscription, shared }).filter(
    (alert) =>
      alert.tone === 'warning' &&
      disqualifies(alert) &&
      (subscription === null || isAbout(subscription, alert, hearerOf(member))),
  );
}

/** Without a report a metric stays at zero, whatever is done: no plan need be looked for. */
const isWhole = (scores: readonly DesignationScore[]) => (id: Designation) =>
  scores.some((score) => score.id === id && score.metrics.every(({ value }) => value !== null));

/** It stands among the things to do, or among the claims that need someone. */
function isToldBy({ key, facts }: Alert, todos: readonly Todo[], claims: readonly WaitingClaim[]): boolean {
  if (facts.kind === 'claim-deadline') return claims.some(({ claim }) => claim.id === facts.claim);
  return todos.some((todo) => todo.kind === 'certification' && todo.alert.key === key);
}

const isEnding = (alert: Alert): alert is AlertOf<'certification-ends'> => alert.facts.kind === 'certification-ends';
