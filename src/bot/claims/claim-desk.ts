/** Changes of claims, each decided against the claims as they are at that moment and made at most once. */
import { applied } from '../../associations/claims/apply.ts';
import type { ClaimChange, ClaimWorld, MirrorOutcome } from '../../associations/claims/change.ts';
import { doubtAbout } from '../../associations/claims/checks/location.ts';
import { checksOf } from '../../associations/claims/checks.ts';
import type { Claim, ClaimFields } from '../../associations/claims/claim.ts';
import type { ClaimFacts } from '../../associations/claims/facts.ts';
import type { ClaimSettings } from '../../associations/claims/settings.ts';
import { customerDomains } from '../../scoring/index.ts';
import type { Account } from '../../storage/account.ts';
import type { Decision, Store } from '../../storage/store.ts';
import { findMember } from '../access/find-member.ts';
import type { Member } from '../access/member.ts';
import { mayAt, refusal, scopeOf } from '../access/permissions.ts';
import { type Clock, instant, today } from '../clock.ts';
import type { Sender } from '../message.ts';
import type { Partner } from '../partner.ts';
import { factsOf } from './facts-of.ts';

export type ClaimResult =
  /** The claims that were changed, as they are now. */
  | {
      readonly done: true;
      readonly claims: readonly Claim[];
      /** One entry a row, of a `mirror` only. */
      readonly mirrored?: readonly MirrorOutcome[];
    }
  | {
      readonly done: false;
      /** One sentence for the person who wanted the change. */
      readonly says: string;
      readonly field?: keyof ClaimFields;
      /** The claim that stands in the way, where one does and the asker may see it. */
      readonly instead?: Claim;
    };

export interface ClaimDesk {
  /** @param key the change happens once, however often it is sent with the same key */
  change(change: ClaimChange, by: Sender, key: string): Promise<ClaimResult>;
}

export interface ClaimDeskParts {
  readonly store: Store;
  readonly account: string;
  readonly clock: Clock;
  readonly settings: ClaimSettings;
  /** For what the exports know about customers, subscriptions and locations. */
  readonly partner: () => Promise<Partner>;
}

/** What is kept with the key of a change: the claims are read anew, so a repeat is answered with them as they are. */
type Decided =
  | {
      readonly done: true;
      readonly ids: readonly string[];
      /** Without the rows, which the change holds. */
      readonly mirrored: readonly Omit<MirrorOutcome, 'row'>[];
    }
  | {
      readonly done: false;
      readonly says: string;
      readonly field: keyof ClaimFields | null;
      readonly instead: string | null;
    };

/** Says neither the number of the claim nor how it stands. */
export const CLAIMED_ELSEWHERE =
  'Colleagues at another location have a claim for this already. Ask your incentives admin.';

export function claimDesk({ store, account, clock, settings, partner }: ClaimDeskParts): ClaimDesk {
  return {
    async change(change, by, key) {
      // Read before the step, which must be pure: the exports do not change because of a claim.
      const { portfolio, asOf } = await partner();
      const facts = factsOf({ portfolio, asOf }, today(clock));
      const domains = customerDomains(portfolio);
      const at = instant(clock);
      const decided = await store.change(account, { key, at }, (current) => {
        // The role may have been taken away since the question was asked.
        const member = findMember(current, by);
        if (member === null || scopeOf(member, 'claims').length === 0) return no(refusal('claims'));
        return decide(current, change, member, worldOf(current, member, { at, rules: settings.rules, facts, domains }));
      });
      const { claims } = await store.read(account);
      return decided.done ? doneWith(decided, change, claims) : refusedWith(decided, claims);
    },
  };
}

function worldOf(
  { claims }: Account,
  member: Member,
  {
    at,
    rules,
    facts,
    domains,
  }: {
    readonly at: string;
    readonly rules: ClaimWorld['rules'];
    readonly facts: ClaimFacts;
    readonly domains: ReadonlyMap<string, string>;
  },
): ClaimWorld {
  return {
    at,
    by: { id: member.id, name: member.name },
    rules,
    mayClaim: (location) => mayAt(member, 'claims', location),
    mayDispute: (location) => mayAt(member, 'disputes', location),
    objections: (claim) =>
      checksOf(claim.fields, facts, claims, claim.id)
        .filter(({ level }) => level === 'error')
        .map(({ says, claim: about }) => (mayKnow(claims, about, member) ? says : CLAIMED_ELSEWHERE)),
    doubtAbout: (location) => doubtAbout(location, facts),
    domainOf: (tenant) => domains.get(tenant) ?? '',
  };
}

/** What lies at other locations is for this member as if it did not exist: neither its number nor its state is told. */
const mayKnow = (claims: Account['claims'], id: string | undefined, member: Member): boolean =>
  claims.every((claim) => claim.id !== id || mayAt(member, 'claims', claim.fields.location));

function decide(current: Account, change: ClaimChange, member: Member, world: ClaimWorld): Decision<Decided> {
  const outcome = applied(current.claims, change, world);
  if (!outcome.done) {
    const { says, field, instead } = outcome;
    return mayKnow(current.claims, instead, member) ? no(says, field, instead) : no(CLAIMED_ELSEWHERE);
  }
  const ids = outcome.touched.map(({ id }) => id);
  const mirrored = (outcome.mirrored ?? []).map(({ row: _, ...told }) => told);
  const result: Decided = { done: true, ids, mirrored };
  return outcome.claims === current.claims ? { result } : { next: { ...current, claims: [...outcome.claims] }, result };
}

const no = (says: string, field?: keyof ClaimFields, instead?: string): Decision<Decided> => ({
  result: { done: false, says, field: field ?? null, instead: instead ?? null },
});

function doneWith(
  { ids, mirrored }: Extract<Decided, { done: true }>,
  change: ClaimChange,
  claims: readonly Claim[],
): ClaimResult {
  const touched = claims.filter(({ id }) => ids.includes(id));
  if (change.kind !== 'mirror') return { done: true, claims: touched };
  // The same key carries the same rows.
  const outcomes = change.rows.flatMap((row, index) => {
    const told = mirrored[index];
    return told ? [{ row, ...told }] : [];
  });
  return { done: true, claims: touched, mirrored: outcomes };
}

function refusedWith(
  { says, field, instead }: Extract<Decided, { done: false }>,
  claims: readonly Claim[],
): ClaimResult {
  const inTheWay = claims.find(({ id }) => id === instead);
  return { done: false, says, ...(field && { field }), ...(inTheWay && { instead: inTheWay }) };
}
