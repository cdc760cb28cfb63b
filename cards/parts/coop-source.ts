/** Where the rules of co-op claims are from. */
import { COOP_RULES } from '../../src/knowledge/coop/index.ts';
import { documentBy } from '../../src/knowledge/index.ts';
import { joined } from './list.ts';
import type { Piece } from './piece.ts';
import { aside } from './text.ts';

export function coopSource(): Piece {
  const documents = COOP_RULES.sources.flatMap((id) => documentBy(id) ?? []);
  const titles = [...new Set(documents.map(({ title }) => title))];
  const editions = documents.map(({ edition }) => edition);
  const line = `Source: ${joined(titles, 'and')}, ${joined(editions, 'and')}. ${COOP_RULES.caution}`;
  return { shows: [aside(line, { spacing: 'medium' })], says: [line] };
}
