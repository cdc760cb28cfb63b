/** Parts as blocks, each within Slack's limits; how many blocks fit together is not looked at here. */
import type { ContextBlock, KnownBlock, SectionBlock } from '@slack/types';
import { LIMITS } from './limits.ts';
import type { Notes } from './notes.ts';
import type { PairPart, Part, TextPart } from './part.ts';
import { asLines, asTables } from './table-blocks.ts';
import { inParts, lengthOf } from './text/fitting.ts';
import { textBlock, textObject } from './text/objects.ts';
import { plainObject } from './text/plain.ts';
import { boldly, isOneLine, plainOf, type Spans } from './text/span.ts';

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

/** At most this much of a section with an accessory or of a field can be seen without scrolling on. */
const QUOTE_MARKS = 2;

export function build(parts: readonly Part[], { tables, notes }: BuildOptions): Built[] {
  const top = Math.max(...parts.map((part) => (part.kind === 'text' ? (part.rank ?? 0) : 0)), 0);
  const built: Built[] = [];
  let tablesLeft = tables;
  let texts: TextPart[] = [];
  let pairs: PairPart[] = [];
  const flush = () => {
    built.push(...textBlocks(texts, notes), ...pairBlocks(pairs, notes));
    texts = [];
    pairs = [];
  };
  const add = (part: Part) => {
    if (part.divider) {
      flush();
      if (built.length > 0) built.push({ block: { type: 'divider' } });
    }
    if (part.kind === 'text' && isHeader(part, top)) {
      flush();
      built.push({ block: { type: 'header', text: plainObject(plainOf(part.spans)) } });
    } else if (part.kind === 'text') {
      const text = part.rank ? { ...part, spans: boldly(part.spans) } : part;
      if (pairs.length > 0 || !continues(text, texts)) flush();
      texts.push(text);
    } else if (part.kind === 'pair') {
      if (texts.length > 0 || pairs.length === LIMITS.fields / 2 || tooMuch([...pairs, part])) flush();
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

const isHeader = ({ rank = 0, spans, accessory, quote }: TextPart, top: number) =>
  rank > 0 && rank === top && !accessory && !quote && isOneLine(spans) && lengthOf(spans) <= LIMITS.header;

/** Whether a text goes into the same block as those before it. Small print of one place does, too. */
function continues(text: TextPart, before: readonly TextPart[]): boolean {
  const last = before.at(-1);
  if (!last || text.accessory) return false;
  const alike = Boolean(text.small) === Boolean(last.small) && Boolean(text.quote) === Boolean(last.quote);
  return alike && (text.gap === 'tight' || (Boolean(text.small) && text.gap !== 'wide'));
}

function textBlocks(texts: readonly TextPart[], notes: Notes): Built[] {
  const [first] = texts;
  if (!first) return [];
  const quote = first.quote === true;
  const spans = texts.flatMap((text, index) => (index === 0 ? text.spans : [{ text: '\n' }, ...text.spans]));
  return inParts(spans, LIMITS.sectionText - QUOTE_MARKS, quote).map((part, index) => ({
    block: index === 0 && first.accessory ? withAccessory(part, first, notes) : blockOf(part, first, notes),
  }));
}

function blockOf(spans: Spans, { small, quote }: TextPart, notes: Notes): KnownBlock {
  if (!small) return textBlock(spans, quote);
  const block: ContextBlock = { type: 'context', elements: [noted(spans, notes)] };
  return block;
}

function withAccessory(spans: Spans, { accessory, quote }: TextPart, notes: Notes): KnownBlock {
  const block: SectionBlock = { type: 'section', text: noted(spans, notes, quote), ...(accessory && { accessory }) };
  return block;
}

function pairBlocks(pairs: readonly PairPart[], notes: Notes): Built[] {
  if (pairs.length === 0) return [];
  const fields = pairs.flatMap(({ left, right }) => [noted(left, notes), noted(right, notes)]);
  return [{ block: { type: 'section', fields } }];
}

const tooMuch = (pairs: readonly PairPart[]): boolean =>
  pairs.reduce((sum, { left, right }) => sum + lengthOf(left) + lengthOf(right), 0) > LIMITS.sectionText;

function noted(spans: Spans, notes: Notes, quote = false) {
  const { object, exact } = textObject(spans, quote);
  if (!exact)
    notes.add('TextBlock', 'approximated', 'signs that Slack would read as formatting are shown by look-alikes');
  return object;
}
