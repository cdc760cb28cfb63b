/** Where a partner id is linked. "Azure" and "Power Platform" alone are such places, "Azure Infrastructure" is not. */
import type { Entity } from '../entity.ts';
import { phraseAt, phraseBook, phrasesOf } from '../phrase-book.ts';

const BOOK = phraseBook([
  ...phrasesOf('azure', 'azure' as const),
  ...phrasesOf(
    'power platform, powerplatform, power apps, powerapps, power bi, powerbi, power automate, power pages, power virtual agents, dataverse',
    'power-platform' as const,
  ),
  ...phrasesOf('customer insights', 'customer-insights' as const),
]);

/** @param names what the same words are otherwise; a longer name is no platform */
export function platformsIn(words: readonly string[], names: readonly Entity[]): readonly Entity[] {
  return words.flatMap((_, from): Entity[] => {
    const phrase = phraseAt(BOOK, words, from);
    if (phrase === undefined) return [];
    const to = from + phrase.words.length;
    const within = names.some(
      (name) =>
        (name.kind === 'designation' || phrase.value === 'azure') &&
        name.from < to &&
        from < name.to &&
        name.to - name.from > to - from,
    );
    return within ? [] : [{ kind: 'platform', value: phrase.value, from, to }];
  });
}
