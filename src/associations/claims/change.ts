/** What can be done to claims: one list for chat, forms, buttons and imports. `applied` (apply.ts) decides. */
import type { Day } from '../../scoring/index.ts';
import type { Proof, Tick } from '../proof/proof.ts';
import type { Claim, ClaimFields, ClaimRules, ClaimStatus } from './claim.ts';

export const CLAIM_EVENTS = [
  'submit',
  'start-review',
  'request-info',
  'resubmit',
  'approve',
  'reject',
  'customer-declined',
  'dispute',
  'withdraw',
  'disassociate',
] as const;
export type ClaimEvent = (typeof CLAIM_EVENTS)[number];

export type ClaimChange =
  | { readonly kind: 'create'; readonly fields: ClaimFields }
  | { readonly kind: 'edit'; readonly id: string; readonly fields: Partial<ClaimFields> }
  /** Several events where Partner Center went on unseen: they are taken one after the other, or none. */
  | {
      readonly kind: 'advance';
      readonly id: string;
      readonly events: readonly ClaimEvent[];
      readonly reason?: string | undefined;
    }
  | { readonly kind: 'number'; readonly id: string; readonly portalId: string }
  | { readonly kind: 'comment'; readonly id: string; readonly text: string }
  | { readonly kind: 'attach'; readonly id: string; readonly proof: Proof }
  | { readonly kind: 'detach'; readonly id: string; readonly file: string }
  | { readonly kind: 'tick'; readonly id: string; readonly ticks: readonly Tick[] }
  /** What the portal's claim export says, many claims at once. */
  | { readonly kind: 'mirror'; readonly rows: readonly MirrorRow[] };

/** One claim as Partner Center has it; absent fields are not in the file. */
export interface MirrorRow {
  readonly portalId: string;
  readonly status: ClaimStatus;
  readonly customer?: string | undefined;
  readonly tenant?: string | undefined;
  readonly domain?: string | undefined;
  readonly products?: readonly string[] | undefined;
  readonly subscription?: string | undefined;
  readonly location?: string | undefined;
  /** The day it was first submitted. */
  readonly submittedOn?: Day | undefined;
}

/** What deciding needs to know of the world. */
export interface ClaimWorld {
  /** ISO instant. */
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  /** The rules a new claim is made under. */
  readonly rules: ClaimRules;
  /** Whether the actor may work with claims of a location; an empty id is a claim that has none yet. */
  readonly mayClaim: (location: string) => boolean;
  /** Whether the actor may dispute (payments and disputes are the incentives admin's). */
  readonly mayDispute: (location: string) => boolean;
  /** Blocking findings of checks.ts on a claim about to be submitted, with what is known outside of the claims. */
  readonly objections: (claim: Claim) => readonly string[];
  /** The domain of a tenant as the exports know it; empty where they do not. */
  readonly domainOf: (tenant: string) => string;
  /** Why a location that Partner Center tells is doubtful, as one sentence; null where it is not. */
  readonly doubtAbout: (location: string) => string | null;
}

/** What became of one row of the portal's export. */
export interface MirrorOutcome {
  readonly row: MirrorRow;
  /** unmatched: it fits no claim, or more than one, and says too little for a new one. refused: it may not be taken over. */
  readonly outcome: 'updated' | 'unchanged' | 'created' | 'unmatched' | 'refused';
  /** The claim it is about, where one was found or made. */
  readonly claim?: string;
  /** Why nothing came of it, as one sentence. */
  readonly says?: string;
  /** What to look at although it was taken over, as one sentence. */
  readonly warning?: string;
}

export type Applied =
  | {
      readonly done: true;
      /** The very list that was given where nothing changed. */
      readonly claims: readonly Claim[];
      /** The claims that changed, as they are now. */
      readonly touched: readonly Claim[];
      /** One entry a row, of a `mirror` only. */
      readonly mirrored?: readonly MirrorOutcome[];
    }
  | {
      readonly done: false;
      /** One sentence for the person who wanted it. */
      readonly says: string;
      readonly field?: keyof ClaimFields;
      /** The claim that stands in the way, where one does. */
      readonly instead?: string;
    };
