/** Something worth telling: a fact that holds today, with its cause, its effect and nothing of whom it is told to. */
import { z } from 'zod';
import { ASSOCIATION_TYPES, DESIGNATIONS, METRICS } from '../scoring/index.ts';
import { TOPICS } from './topics.ts';

const designation = z.enum(DESIGNATIONS);
const metric = z.enum(METRICS);

/** Somebody or something that moved a score; `points` is its share of the change, null where no share can be told. */
const cause = z.object({
  subject: z.string(),
  points: z.number().nullable(),
  /** Why, in a few words with the figures ("fell under 15 % active"). */
  words: z.string(),
  /** It names a certified person. */
  person: z.boolean(),
  /** It tells dollars. */
  money: z.boolean(),
});
export type AlertCause = z.infer<typeof cause>;

/** The designation qualified until then, and with this it does not. */
const disqualifies = z.boolean().optional();

/** By kind, what there is to tell. Points are unrounded. */
const facts = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('below-line'),
    line: z.number(),
    total: z.number(),
    before: z.number(),
    because: z.array(cause),
    disqualifies,
  }),
  z.object({
    kind: z.literal('metric-zero'),
    metric,
    before: z.number(),
    total: z.number(),
    because: z.array(cause),
    disqualifies,
  }),
  /** If nothing changes, by the data that is there already. */
  z.object({
    kind: z.literal('below-line-ahead'),
    line: z.number(),
    month: z.string(),
    total: z.number(),
    before: z.number(),
    because: z.array(cause),
    disqualifies,
  }),
  z.object({
    kind: z.literal('metric-zero-ahead'),
    metric,
    month: z.string(),
    before: z.number(),
    because: z.array(cause),
    disqualifies,
  }),
  z.object({ kind: z.literal('qualified'), total: z.number(), before: z.number(), because: z.array(cause) }),
  z.object({
    kind: z.literal('customer-fell'),
    metric,
    tenant: z.string(),
    customer: z.string(),
    points: z.number(),
    words: z.string(),
    money: z.boolean(),
  }),
  z.object({
    kind: z.literal('association-ended'),
    type: z.enum(ASSOCIATION_TYPES),
    tenant: z.string(),
    customer: z.string(),
    item: z.string(),
    ended: z.string(),
  }),
  z.object({
    kind: z.literal('certification-ends'),
    person: z.string(),
    certification: z.string(),
    why: z.enum(['expires', 'retires']),
    /** Where it counts today, and what would be lost without it. */
    counts: z.array(z.object({ designation, metric, points: z.number() })),
    /** It ended, and no figures tell it yet: the month whose figures will, and the totals then if nothing changes. */
    shows: z.object({ month: z.string(), totals: z.array(z.object({ designation, total: z.number() })) }).optional(),
  }),
  z.object({
    kind: z.literal('claim-deadline'),
    claim: z.string(),
    customer: z.string(),
    status: z.string(),
    whose: z.enum(['partner', 'microsoft', 'customer']),
    words: z.string(),
    overdue: z.boolean(),
  }),
  z.object({ kind: z.literal('claim-declined'), claim: z.string(), customer: z.string(), status: z.string() }),
  /** Somebody wanted to be asked again what became of a request. */
  z.object({
    kind: z.literal('ask-again'),
    record: z.string(),
    type: z.enum(ASSOCIATION_TYPES),
    customer: z.string(),
    /** Member id of whoever asked for it. */
    member: z.string(),
  }),
  /** Not enrolled: qualifying once in the current month or the five before suffices, and that is running out. */
  z.object({ kind: z.literal('window-closing'), lastQualified: z.string() }),
  /** Enrolled: the score is looked at around the anniversary only. */
  z.object({
    kind: z.literal('anniversary'),
    anniversary: z.string(),
    /** First day of the months that are looked at, and last day of the renewal window. */
    opens: z.string(),
    closes: z.string(),
    /** In the months that are looked at. */
    qualified: z.boolean(),
    /** As it stands, with the figures that are known. */
    qualifies: z.boolean(),
    total: z.number(),
  }),
  z.object({ kind: z.literal('import-overdue'), month: z.string(), expected: z.string(), last: z.string().nullable() }),
]);
export type AlertFacts = z.infer<typeof facts>;
export type AlertKind = AlertFacts['kind'];

export const alertSchema = z.object({
  /** The same as long as the same cause lasts, another once it comes back: kind, subject and since when. */
  key: z.string().min(1),
  topic: z.enum(TOPICS),
  /** The designations it touches; none where it is about no designation. */
  designations: z.array(designation),
  /** The day from which it could be known. */
  since: z.string(),
  /** The last day to do something about it; null where none is set. */
  due: z.string().nullable(),
  /** bad: something is lost. warning: something will be. good: something was won. */
  tone: z.enum(['bad', 'warning', 'good']),
  /** MPN location a claim or record belongs to; empty where none. */
  location: z.string(),
  /** Member id of whoever brought it about, who knows already; null where nobody did. */
  causedBy: z.string().nullable(),
  facts,
});
export type Alert = z.infer<typeof alertSchema>;
export type AlertOf<K extends AlertKind> = Alert & { readonly facts: Extract<AlertFacts, { kind: K }> };
