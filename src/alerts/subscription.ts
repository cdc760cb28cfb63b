/** Who hears what, where and how often. */
import { z } from 'zod';
import { DESIGNATIONS } from '../scoring/index.ts';
import { TOPICS } from './topics.ts';

const designation = z.enum(DESIGNATIONS);
export const PLATFORMS = ['local', 'teams', 'slack'] as const;

/** A person alone, by `Sender.id`, or a conversation that others read, by `Message.conversation`. */
export const placeSchema = z.object({
  platform: z.enum(PLATFORMS),
  kind: z.enum(['person', 'conversation']),
  id: z.string().min(1),
});
export type Place = z.infer<typeof placeSchema>;

/** `HH:MM` in the subscriber's zone. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const line = z.number().min(1).max(100);

/** A line of its own for one designation: what falls under it is told at once, whatever else is told and when. */
const watchSchema = z.object({ designation, line });
export type Watch = z.infer<typeof watchSchema>;

export const subscriptionSchema = z.object({
  id: z.string().min(1),
  /** Member id of whoever made it: their permissions bound what is told. */
  by: z.string(),
  place: placeSchema,
  /** ISO instant of its making; what held before is no news. */
  since: z.string(),
  /** None: all six. */
  designations: z.array(designation),
  /** None: all that the maker may see. */
  topics: z.array(z.enum(TOPICS)),
  /** A designation under so many points is worth an alert. */
  line,
  /** Whether an alert is sent the moment it is known; else it waits for the digest. */
  atOnce: z.boolean(),
  /** Each designation at most once. */
  watches: z.array(watchSchema),
  /** When the digest comes, in the words of schedule.ts; empty: never. */
  digest: z.string(),
  /** IANA time zone. */
  zone: z.string(),
  /** Nothing is sent between these; null: no quiet hours. They may span midnight. */
  quiet: z.object({ from: time, to: time }).nullable(),
  /** Designations or topics not to hear of. `until`: ISO instant; null: until unmuted. */
  muted: z.array(
    z.object({ designation: designation.nullable(), topic: z.enum(TOPICS).nullable(), until: z.string().nullable() }),
  ),
  /** Nothing is sent until this ISO instant; empty: not snoozed. */
  snoozedUntil: z.string(),
  /** ISO instant of the next digest; empty where there is none. */
  nextDigest: z.string(),
  /** Keys of the alerts that held when it was made, and that it is therefore not told of, nor of their end. */
  baseline: z.array(z.string()),
  /** Alerts it was told of (or will be by a delivery that is due) and that are not over yet. */
  told: z.array(z.object({ key: z.string(), at: z.string(), acknowledged: z.string().nullable() })),
  /** What the last digest said, so that the next can say what moved. */
  lastDigest: z
    .object({ at: z.string(), asOf: z.string(), totals: z.partialRecord(designation, z.number()) })
    .nullable(),
  /** Set when its place is gone for good: nothing is sent until it is subscribed to again. */
  parked: z.object({ at: z.string(), why: z.string() }).nullable(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;
