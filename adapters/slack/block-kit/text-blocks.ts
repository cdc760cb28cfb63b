/** Texts, alone and in pairs, as blocks. */
import type { ContextBlock, KnownBlock, SectionBlock } from '@slack/types';
import { LIMITS } from './limits.ts';
import type { Notes } from './notes.ts';
import type { PairPart, TextPart } from './part.ts';
import { inParts, lengthOf } from './text/fitting.ts';
import { textBlock, textObject } from './text/objects.ts';
import type { Spans } from './text/span.ts';

/** Whether a text goes into the same block as those before it. Small print of one place does, too. */
export function continues(text: TextPart, before: readonly TextPart[]): boolean {
  const last = before.at(-1);
  if (!last || text.accessory) return false;
  // A list begins below the sentence that announces it, not in the same paragraph.
  if (text.row && !last.row && !text.quote) return false;
  const alike = Boolean(text.small) === Boolean(last.small) && Boolean(text.quote) === Boolean(last.quote);
  return alike && (text.gap === 'tight' || (Boolean(text.small) && text.gap !== 'wide'));
}

/** Texts that belong together, in as few blocks as their length asks for. */
export function textBlocks(texts: readonly TextPart[], notes: Notes): KnownBlock[] {
  const [first] = texts;
  if (!first) return [];
  const quote = first.quote === true;
  const spans = texts.flatMap((text, index) => (index === 0 ? text.spans : [{ text: '\n' }, ...text.spans]));
  return inParts(spans, LIMITS.sectionText, quote).map((part, index) =>
    index === 0 && first.accessory ? withAccessory(part, first, notes) : blockOf(part, first, notes),
  );
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

/** Pairs as the fields of one section. */
export function pairBlocks(pairs: readonly PairPart[], notes: Notes): KnownBlock[] {
  if (pairs.length === 0) return [];
  const fields = pairs.flatMap(({ left, right }) => [noted(left, notes), noted(right, notes)]);
  return [{ type: 'section', fields }];
}

/** Whether one section can hold these pairs; more text than a section's own would be too much in fields, too. */
export function hasRoom(pairs: readonly PairPart[]): boolean {
  const length = pairs.reduce((sum, { left, right }) => sum + lengthOf(left) + lengthOf(right), 0);
  return pairs.length * 2 <= LIMITS.fields && length <= LIMITS.sectionText;
}

function noted(spans: Spans, notes: Notes, quote = false) {
  const { object, exact } = textObject(spans, quote);
  if (!exact)
    notes.add('TextBlock', 'approximated', 'signs that Slack would read as formatting are shown by look-alikes');
  return object;
}
