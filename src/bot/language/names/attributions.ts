/** Attributions that are none of the four association types, by the names of the facts about them. */
import { ELIGIBILITY_FACTS } from '../../../associations/eligibility/eligibility.ts';
import { type Phrase, phrasesOf } from '../phrase-book.ts';

export const ATTRIBUTION_PHRASES: readonly Phrase<string>[] = ELIGIBILITY_FACTS.neverCounting.flatMap(
  ({ name, names }) => phrasesOf(names.join(','), name),
);
