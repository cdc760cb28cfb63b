/** What the text of a document seems to show about a claim. A hint spares a look; it decides nothing. */

import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { subMonths } from 'date-fns/subMonths';
import type { Day } from '../../scoring/index.ts';
import { productNamed } from '../products.ts';
import { namesDayWithin } from './dates-in-text.ts';
import type { ProofHints } from './proof.ts';
import { mentions, searchable } from './words-in-text.ts';

/** Dates that reviewers accept (training deck of 2020; the twelve months as partners report them). */
const NEWEST_MONTHS = 12;

/** What a claim says of itself that a document may show. */
export interface ProofSubject {
  readonly customer: string;
  /** null while the partner's own name is not known. */
  readonly partner: string | null;
  readonly products: readonly string[];
}

export function hintsIn(text: string, { customer, partner, products }: ProofSubject, today: Day): ProofHints {
  const words = searchable(text);
  const names = products.flatMap((name) => [name, ...(productNamed(name)?.aliases ?? [])]);
  return {
    customer: mentions(words, customer),
    partner: partner !== null && mentions(words, partner),
    product: names.some((name) => mentions(words, name)),
    date: namesDayWithin(text, monthsBefore(today, NEWEST_MONTHS), today),
  };
}

const monthsBefore = (day: Day, months: number): Day =>
  formatISO(subMonths(parseISO(day), months), { representation: 'date' });
