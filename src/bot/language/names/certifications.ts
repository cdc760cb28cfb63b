/** What people call certifications: exam ids in any writing, titles with or without their usual ending. */
import { type Phrase, phrasesOf } from '../phrase-book.ts';
import { fold, type Token } from '../tokens.ts';
import type { Known } from '../understanding.ts';

/** Families Microsoft uses; needed only where a blank stands between letters and digits. */
const FAMILIES = new Set(['az', 'sc', 'ms', 'md', 'ab', 'pl', 'mb', 'dp', 'ai', 'gh', 'da']);
const ENDINGS = new Set(['associate', 'expert', 'specialty']);

export function certificationPhrases(known: Pick<Known, 'certifications'>): readonly Phrase<string>[] {
  return known.certifications.flatMap(({ id, title }) => {
    const words = fold(title)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '');
    const short = ENDINGS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
    const holders = short.map((word, at) => (at === short.length - 1 ? `${word}s` : word));
    return [words, short, holders, ...phrasesOf(fold(id).replaceAll('-', ' '), id).map((phrase) => phrase.words)]
      .filter((phrase) => phrase.length > 1)
      .map((phrase) => ({ words: phrase, value: id }));
  });
}

/** An exam id that starts at `at`, known or not, and how many tokens it takes: `SC-300`, `sc300`, `sc 300`. */
export function examAt(tokens: readonly Token[], at: number): { id: string; length: number } | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const whole = /^([a-z]{2})(\d{3})s?$/.exec(first.word);
  if (whole) return { id: `${whole[1]}-${whole[2]}`.toUpperCase(), length: 1 };
  const second = tokens[at + 1];
  if (second === undefined || !/^[a-z]{2}$/.test(first.word) || !/^\d{3}s?$/.test(second.word)) return undefined;
  if (!second.joined && !FAMILIES.has(first.word)) return undefined;
  return { id: `${first.word}-${second.word.slice(0, 3)}`.toUpperCase(), length: 2 };
}

/** The rest of "SC-200, 300 and 400": further numbers of the same family. */
export function furtherExamAt(
  tokens: readonly Token[],
  at: number,
  previous: string,
  known: ReadonlySet<string>,
): { id: string; length: number } | undefined {
  const skip = tokens[at]?.word === 'and' || tokens[at]?.word === 'or' ? 1 : 0;
  const word = tokens[at + skip]?.word ?? '';
  const id = `${previous.slice(0, 2)}-${word}`;
  return /^\d{3}$/.test(word) && known.has(id) ? { id, length: skip + 1 } : undefined;
}
