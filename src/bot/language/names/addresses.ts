/** Tenant and subscription ids, and domains. */
import type { Entity } from '../entity.ts';
import { type Token, wordsBetween } from '../tokens.ts';

const GUID = /(?<![\w-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/gi;
const DOMAIN = /(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,24}(?![\w@-])/gi;
/** What stands behind the dot of a file's name, or of an abbreviation. */
const NO_DOMAIN = /\.(?:csv|tsv|txt|pdf|docx?|xlsx?|pptx?|png|jpe?g|zip|md|json|eg|ie|js|net)$|^\w\.\w$/i;

/** GUIDs in lower case and domains, by the words they take. */
export function addressesIn(text: string, tokens: readonly Token[]): readonly Entity[] {
  const entities = (kind: 'guid' | 'domain', pattern: RegExp) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: value, index }): Entity[] => {
      const words = wordsBetween(tokens, index, index + value.length);
      return words && !NO_DOMAIN.test(value) ? [{ kind, value: value.toLowerCase(), ...words }] : [];
    });
  if (!/\w\.[a-z]{2}|[0-9a-f]{8}-/i.test(text)) return [];
  return [...entities('guid', GUID), ...entities('domain', DOMAIN)];
}
