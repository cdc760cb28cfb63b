/** Text elements from plain text. All text of all cards goes through here, so nothing is ever read as Markdown. */
import type { Alignment, RichTextBlock, Spacing, TextBlock, TextRun, TextStyle } from '../adaptive-card.ts';
import { cut } from './list.ts';
import { escapeMarkdown } from './markdown.ts';

/** A sentence longer than this is cut. */
const TEXT_LENGTH = 400;

type BlockStyle = Partial<Omit<TextBlock, 'type' | 'text'>>;

/** A wrapping block of plain text. */
export function block(text: string, style: BlockStyle = {}): TextBlock {
  return { type: 'TextBlock', text: escapeMarkdown(cut(text, TEXT_LENGTH)), wrap: true, ...style };
}

/** Small and subtle, close to what it explains. */
export function aside(text: string, style: BlockStyle = {}): TextBlock {
  return block(text, { size: 'small', isSubtle: true, spacing: 'none', ...style });
}

/** Read as no Markdown; but card hosts replace `{{DATE(…)}}` here too, so its signs are kept apart by what nobody sees. */
export function run(text: string, style: TextStyle = {}): TextRun {
  return { type: 'TextRun', text: text.replace(DATE_FUNCTION, '{\u2060{'), ...style };
}

const DATE_FUNCTION = /\{\{(?=\s*(?:DATE|TIME)\s*\()/gi;

/** Differently styled words on one line. */
export function runs(
  inlines: readonly TextRun[],
  style: { spacing?: Spacing; horizontalAlignment?: Alignment } = {},
): RichTextBlock {
  return { type: 'RichTextBlock', inlines, ...style };
}
