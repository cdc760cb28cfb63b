/** "Why is … counted" with a name nobody has told us: whatever stands there is a customer, as typed. */
import type { Entity } from './entity.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { isAbbreviation } from './program/abbreviations.ts';
import { STATIC_WORDS } from './static-words.ts';
import { fold, type Token, tokenise } from './tokens.ts';

const QUESTION =
  /\bwhy\s+(?<verb>is|isn['’]?t|are|aren['’]?t|was|wasn['’]?t|were|weren['’]?t|does|doesn['’]?t|do|don['’]?t|did|didn['’]?t)\s+(?:not\s+)?(?:the\s+|our\s+|my\s+)?(?:(?:customer|client|tenant)\s+)?(?<name>\S.{0,99}?)(?:\s+(?:customer|client|tenant|account))?\s+(?:not\s+|being\s+){0,2}(?:counted|counting|counts?(?=\s*(?:$|[?.!,]|in\b|for\b|as\b|towards?\b)))(?![\p{L}\p{N}])/diu;
/** Behind these a word in small letters is more likely said of many customers than a name. */
const SEVERAL = /^(?:are|were|do(?!es))/i;

/**
 * The customer that "why is X (not) counted" asks about, with the words it takes.
 * @param taken names found already; what they cover is no new name
 */
export function typedCustomer(
  text: string,
  taken: readonly Entity[],
): Extract<Entity, { kind: 'customer' }> | undefined {
  const found = QUESTION.exec(text);
  const { verb, name } = found?.groups ?? {};
  const [start] = found?.indices?.groups?.name ?? [];
  if (verb === undefined || name === undefined || start === undefined) return undefined;
  const tokens = tokenise(name);
  const from = tokenise(text.slice(0, start)).length;
  const to = from + tokens.length;
  if (taken.some((entity) => entity.from < to && from < entity.to)) return undefined;
  const capitalsTell = /\p{Ll}/u.test(text);
  return isName(tokens, SEVERAL.test(verb), capitalsTell) ? { kind: 'customer', value: name, from, to } : undefined;
}

function isName(tokens: readonly Token[], several: boolean, capitalsTell: boolean): boolean {
  const [first] = tokens;
  if (first === undefined || tokens.every((token) => /^[\d&+]/.test(token.raw))) return true;
  const word = fold(first.raw);
  if (/^\d/.test(word) || (tokens.length === 1 && isAbbreviation(word))) return false;
  const capital = capitalsTell && /^\p{Lu}/u.test(first.raw);
  if (capital && (!LIGHT_WORDS.has(word) || (word.length === 1 && word !== 'i'))) return true;
  return !several && !STATIC_WORDS.has(word);
}
