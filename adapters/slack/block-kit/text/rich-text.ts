/** Spans as a rich_text block: nothing in it is parsed, so every character is shown as it is. */
import type { RichTextBlock, RichTextElement, RichTextQuote, RichTextSection } from '@slack/types';
import { breakCodes } from './literal.ts';
import type { Span, Spans } from './span.ts';

export function richText(spans: Spans, quote = false): RichTextBlock {
  const elements = spans.filter(({ text }) => text !== '').map(element);
  const section: RichTextSection | RichTextQuote = { type: quote ? 'rich_text_quote' : 'rich_text_section', elements };
  return { type: 'rich_text', elements: [section] };
}

function element(span: Span): RichTextElement {
  const { text, url, when } = span;
  const style = styleOf(span);
  if (when) {
    return { type: 'date', ...when, fallback: text, ...(url !== undefined && { url }), ...style };
  }
  if (url !== undefined) return { type: 'link', url, text: breakCodes(text), ...style };
  return { type: 'text', text: breakCodes(text), ...style };
}

function styleOf({ bold, italic, strike, code }: Span) {
  const style = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strike && { strike }),
    ...(code && { code }),
  };
  return Object.keys(style).length > 0 ? { style } : {};
}
