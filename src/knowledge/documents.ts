/** What the articles are drawn from. */
import { z } from 'zod';
import type { Month } from '../scoring/index.ts';
import documents from './documents.json' with { type: 'json' };

/** What documents and articles are called. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const documentSchema = z.strictObject({
  id: slug,
  title: z.string().min(1),
  /** When it was written, in words. */
  edition: z.string().min(1),
  /** The month from which on it may be taken for what held, YYYY-MM; orders the editions. */
  from: z.custom<Month>((value) => typeof value === 'string' && /^\d{4}-\d{2}$/.test(value)),
});

export type Document = Readonly<z.infer<typeof documentSchema>>;

/** Oldest first. */
export const DOCUMENTS: readonly Document[] = z
  .array(documentSchema)
  .parse(documents)
  .sort((one, other) => one.from.localeCompare(other.from));

const BY_ID: ReadonlyMap<string, Document> = new Map(DOCUMENTS.map((document) => [document.id, document]));

export const documentBy = (id: string): Document | undefined => BY_ID.get(id);
