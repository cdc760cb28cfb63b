/** Text -> words. */
import { SHORTHAND } from './shorthand.ts';

export interface Token {
  /** Folded: lower case, no accents, shorthand written out. Misspelt words are put right later. */
  readonly word: string;
  /** As typed. */
  readonly raw: string;
  /** Its first character in the text, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** Written right behind the token before it, or with a dash or slash between (`SC-300`, `2026-05`). */
  readonly joined: boolean;
  /** Written with 's behind it. */
  readonly possessive?: true;
  /** A number with a minus before it. */
  readonly negative?: true;
}

/** More words than any question has; keeps the work per message bounded. */
const MOST_TOKENS = 100;

/** What English writes behind an apostrophe and what never carries the meaning. */
const SUFFIXES = new Set(['s', 're', 'll', 've', 'd', 'm']);

/** What "co" is written apart from: "co-op" and "co op" are one word. */
const CO_OP = new Set(['op', 'ops', 'operative']);

/** A word as it is compared: lower case, accents and ligatures resolved, "sooo" shortened. */
export function fold(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/(\p{L})\1{2,}/gu, '$1');
}

/** The words of a text in order. `&` and `+` are read as "and". */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+|[&+]/gu)) {
    const raw = match[0];
    const between = end < 0 ? ` ${text.slice(0, match.index)}` : text.slice(end, match.index);
    end = match.index + raw.length;
    if (/^['’`´]$/.test(between) && tokens.length > 0) {
      const before = tokens[tokens.length - 1]!;
      const suffix = fold(raw);
      if (suffix === 's') tokens[tokens.length - 1] = { ...before, possessive: true };
      if (SUFFIXES.has(suffix)) continue;
      if (before.word === 'j' && suffix === 'ai') {
        tokens[tokens.length - 1] = { ...before, word: 'have' };
        continue;
      }
      if (suffix === 't' && before.word.endsWith('n')) {
        tokens[tokens.length - 1] = { ...before, word: 'not' };
        continue;
      }
    }
    if (between === '-' && fold(raw) === 'je' && tokens.at(-1)?.word === 'ai') {
      tokens[tokens.length - 1] = { ...tokens[tokens.length - 1]!, word: 'have' };
    }
    const word = raw === '&' || raw === '+' ? 'and' : fold(raw);
    if (word === '') continue;
    const coop = tokens.at(-1);
    if (coop?.word === 'co' && CO_OP.has(word) && /^[-– ]$/.test(between)) {
      tokens[tokens.length - 1] = { ...coop, word: `co${word}`, raw: text.slice(coop.from, end), to: end };
      continue;
    }
    const negative = /^\d/.test(raw) && /(^|\s)[-−]$/.test(between);
    tokens.push({
      word: SHORTHAND.get(word) ?? word,
      raw,
      from: match.index,
      to: end,
      joined: between === '' || /^[-–/_]$/.test(between),
      ...(negative ? { negative } : {}),
    });
    if (tokens.length === MOST_TOKENS) break;
  }
  return tokens;
}

/** The words that letters `from` up to `to` of the text take; undefined where no word begins there. */
export function wordsBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const first = tokens.findIndex((token) => token.from >= from);
  const behind = tokens.findIndex((token) => token.from >= to);
  return first < 0 ? undefined : { from: first, to: behind < 0 ? tokens.length : behind };
}
