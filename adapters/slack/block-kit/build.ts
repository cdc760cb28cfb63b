/** Parts as blocks, each within Slack's limits; how many blocks fit together is not looked at here. */
import type { KnownBlock } from '@slack/types';
import { LIMITS } from './limits.ts';
import type { Notes } from './notes.ts';
import type { PairPart, Part, TextPart } from './part.ts';
import { asLines, asTables } from './table-blocks.ts';
import { lengthOf } from './text/fitting.ts';
import { plainObject } from './text/plain.ts';
import { boldly, isOneLine, plainOf } from './text/span.ts';
import { continues, hasRoom, pairBlocks, textBlocks } from './text-blocks.ts';

export interface Built {
  readonly block: KnownBlock;
  /** Kept when others have to go. */
  readonly vital?: boolean;
}

export interface BuildOptions {
  /** How many tables may be tables; the others become lines of text. */
  readonly tables: number;
  readonly notes: Notes;
}

export function build(parts: readonly Part[], { tables, notes }: BuildOptions): Built[] {
  const top = Math.max(...parts.map((part) => (part.kind === 'text' ? (part.rank ?? 0) : 0)), 0);
  const built: Built[] = [];
  let tablesLeft = tables;
  let texts: TextPart[] = [];
  let pairs: PairPart[] = [];
  const flush = () => {
    built.push(...[...textBlocks(texts, notes), ...pairBlocks(pairs, notes)].map((block) => ({ block })));
    texts = [];
    pairs = [];
  };
  /** What stands above everything else is the card's title, even where figures below are larger. */
  const opens = () => built.length + texts.length + pairs.length === 0;
  const add = (part: Part) => {
    if (part.divider) {
      flush();
      if (built.length > 0) built.push({ block: { type: 'divider' } });
    }
    if (part.kind === 'text' && isHeader(part, opens() ? 1 : top)) {
      flush();
      built.push({ block: { type: 'header', text: plainObject(plainOf(part.spans)) } });
    } else if (part.kind === 'text') {
      const text = part.rank ? { ...part, spans: boldly(part.spans) } : part;
      if (pairs.length > 0 || !continues(text, texts)) flush();
      texts.push(text);
    } else if (part.kind === 'pair') {
      if (texts.length > 0 || !hasRoom([...pairs, part])) flush();
      pairs.push(part);
    } else if (part.kind === 'table') {
      flush();
      const made = asTables(part, tablesLeft);
      if (made) {
        tablesLeft -= made.length;
        built.push(...made.map((block) => ({ block })));
      } else {
        notes.add('Table', 'approximated', 'as lines of text where Slack has no table of this size or no further one');
        for (const line of asLines(part)) add(line);
      }
    } else {
      flush();
      built.push({ block: part.block, ...(part.vital && { vital: true }) });
    }
  };
  for (const part of parts) add(part);
  flush();
  return built;
}

/** A header is one short line of plain text. */
function isHeader({ rank = 0, spans, accessory, quote }: TextPart, least: number): boolean {
  const isPlain = !accessory && !quote && spans.every(({ url, when }) => url === undefined && when === undefined);
  return rank > 0 && rank >= least && isPlain && isOneLine(spans) && lengthOf(spans) <= LIMITS.header;
}
