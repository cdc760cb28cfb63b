/** A CPOR claim as Seventy keeps it: prepared and checked here, submitted in Partner Center by a person, mirrored here. */
import { z } from 'zod';
import { proofSchema, TICKS } from '../proof/proof.ts';
import { historyLineSchema } from './history.ts';

export const CLAIM_STATUSES = [
  'draft',
  'submitted',
  'under-review',
  'partner-action-required',
  'approved',
  'customer-consent-denied',
  'rejected',
  'dispute',
  'rejected-final',
  'disassociated',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Rule sets of the claim life cycle, oldest first; a claim keeps the one it was made under. */
export const CLAIM_RULES = ['2020', '2021', '2023-10'] as const;
export type ClaimRules = (typeof CLAIM_RULES)[number];

export const SOLUTION_AREAS = ['business-applications', 'microsoft-365'] as const;
export type SolutionArea = (typeof SOLUTION_AREAS)[number];

export const ACTIVITIES = ['usage', 'pre-sales', 'revenue-association'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** How the customer bought the subscription; only the first three can be claimed. */
export const AGREEMENTS = ['ea', 'casa-ees', 'web-direct', 'csp', 'mpsa'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

const text = (longest: number) => z.string().max(longest);

/** An empty text: not known yet. */
export const contactSchema = z.object({ name: text(100), title: text(100), email: text(254) });
export type Contact = z.infer<typeof contactSchema>;

/** What a person fills in. Everything may be missing in a draft; what a submission needs is in required-fields.ts. */
export const claimFieldsSchema = z.object({
  /** Claim name. */
  title: text(200),
  customer: text(200),
  /** Directory (tenant) id: a GUID in lower case; empty while unknown. */
  tenant: text(40),
  domain: text(254),
  solutionArea: z.enum(SOLUTION_AREAS),
  /** Usage and pre-sales may be claimed together, revenue association only alone. */
  activities: z.array(z.enum(ACTIVITIES)).min(1).max(2),
  /** Workloads (Microsoft 365) or products (Business Applications), by the names of products.ts. */
  products: z.array(text(100)).min(1).max(30),
  /** Business Applications: a GUID in lower case; empty while unknown. */
  subscription: text(40),
  agreement: z.enum(AGREEMENTS).optional(),
  /** When the subscription was activated, `YYYY-MM-DD`; empty while unknown. */
  activated: text(10),
  /** The partner location (MPN) id the claim is made for; empty while unknown. */
  location: text(20),
  customerContact: contactSchema,
  /** Business Applications only. */
  technicalContact: contactSchema,
  /** Our own contact; its title is not asked for. */
  ownContact: contactSchema,
  /** Revenue association only. */
  seller: text(100),
  revenueCustomer: text(200),
  isvProduct: text(200),
});
export type ClaimFields = z.infer<typeof claimFieldsSchema>;

export const claimSchema = z.object({
  /** `C1`, `C2`, …: unique within the account, never used again. */
  id: z.string().regex(/^C[1-9]\d*$/),
  /** Partner Center's own claim number, once somebody wrote it down; empty before. */
  portalId: text(40),
  rules: z.enum(CLAIM_RULES),
  status: z.enum(CLAIM_STATUSES),
  /** ISO instant at which it got its status. */
  since: z.string(),
  /** ISO instant of the first submission: the day that decides about incentives. */
  submittedAt: z.string().optional(),
  /** It was disputed once; there is no second time. */
  disputed: z.boolean(),
  /** The customer refused: why it is rejected (rules of 2023). */
  declined: z.boolean(),
  fields: claimFieldsSchema,
  proof: z.array(proofSchema),
  /** What the filer confirms the proof shows. */
  ticks: z.array(z.enum(TICKS)),
  history: z.array(historyLineSchema),
});
export type Claim = z.infer<typeof claimSchema>;
