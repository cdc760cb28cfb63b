/** A short answer to a question about the program, as it stands in articles/<subject>/<id>.json. */
import { z } from 'zod';
import { slug } from './documents.ts';
import { OWN_FACTS } from './own-facts.ts';

const sentence = (most: number) => z.string().trim().min(1).max(most).regex(/[.?]$/, 'must end with a full stop');

const placeSchema = z.strictObject({
  /** Id of a document (documents.json). */
  document: slug,
  /** The page, chapter or table in it, in words; absent where the document is about nothing else. */
  place: z.string().trim().min(1).max(120).optional(),
});

export const articleSchema = z.strictObject({
  title: z.string().trim().min(1).max(60),
  /** As people ask it, in their own words; the first is what a button says. */
  questions: z.array(z.string().trim().min(4).max(110)).min(4).max(24),
  /** Other words for its subject, which nobody would put into a question above. */
  keywords: z.array(z.string().trim().min(2).max(40)).max(12).default([]),
  /** At most two sentences. */
  answer: sentence(330),
  /** Every number and date of the answer and what else is counted, each with its unit. */
  figures: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(60), value: z.string().trim().min(1).max(90) }))
    .max(10)
    .default([]),
  /** What else matters, a sentence each. */
  points: z.array(sentence(230)).max(5).default([]),
  /** What it is drawn from; the first carries the answer. */
  sources: z.array(placeSchema).min(1).max(4),
  /** The month the answer is known to have held, YYYY-MM: that of the page, not of today. */
  asOf: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  /** What has changed since the answer's edition, newest last; an answer nobody has confirmed since says so here. */
  since: z
    .array(z.strictObject({ document: slug, says: sentence(230) }))
    .max(3)
    .default([]),
  /** Editions that contradict each other: what each of them says. Two at least; never averaged, never merged. */
  disputed: z
    .array(z.strictObject({ document: slug, says: sentence(200) }))
    .max(4)
    .refine((versions) => versions.length !== 1, 'takes two versions at least')
    .default([]),
  /** Ids of articles that answer what is asked next. */
  related: z.array(slug).max(4).default([]),
  /** What Seventy itself can do about it: sentences a person would type. */
  say: z
    .array(z.strictObject({ label: z.string().trim().min(1).max(28), text: z.string().trim().min(2).max(80) }))
    .max(2)
    .default([]),
  /** Which fact of the partner's own data belongs beside the answer. */
  own: z.enum(OWN_FACTS).optional(),
});

export interface Article extends Readonly<z.infer<typeof articleSchema>> {
  /** Slug, as the command `ask` takes it: the name of its file. */
  readonly id: string;
  /** The folder it stands in. */
  readonly subject: string;
}
