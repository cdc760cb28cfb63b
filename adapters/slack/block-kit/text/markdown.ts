/** The Markdown of a TextBlock as spans. */
import MarkdownIt, { type Token } from 'markdown-it';
import { linkAddress } from './links.ts';
import { holdMoments, releaseMoments } from './moment.ts';
import type { Span, Spans } from './span.ts';
import { plainOf } from './span.ts';

/** Adaptive Cards know no headings, tables, rules, images or HTML: those are shown as they were typed. */
const reader = new MarkdownIt({ html: false, linkify: false }).disable([
  'heading',
  'lheading',
  'table',
  'hr',
  'reference',
  'code',
  'image',
  'html_block',
]);

interface Style {
  bold: number;
  italic: number;
  strike: number;
  url: string | undefined;
}

/** Never fails: what is not Markdown is text. */
export function markdownSpans(source: string): Spans {
  const { text, moments } = holdMoments(source);
  const lines = blockLines(reader.parse(text, {}));
  return lines
    .flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]))
    .flatMap((span) => releaseMoments(span, moments));
}

/** One entry a paragraph, list item or block of code. */
function blockLines(tokens: readonly Token[]): Spans[] {
  const lines: Spans[] = [];
  const lists: { number: number | null }[] = [];
  let mark = '';
  let quotes = 0;
  for (const token of tokens) {
    switch (token.type) {
      case 'bullet_list_open':
        lists.push({ number: null });
        break;
      case 'ordered_list_open':
        lists.push({ number: Number(token.attrGet('start') ?? 1) });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop();
        break;
      case 'list_item_open':
        mark = itemMark(lists);
        break;
      case 'blockquote_open':
        quotes += 1;
        break;
      case 'blockquote_close':
        quotes -= 1;
        break;
      case 'inline':
        lines.push(withMark(quotes > 0 ? '“' : mark, inlineSpans(token.children ?? []), quotes > 0 ? '”' : ''));
        mark = '';
        break;
      case 'fence':
        lines.push([{ text: token.content.replace(/\n$/, ''), code: true }]);
        break;
    }
  }
  return lines;
}

function itemMark(lists: { number: number | null }[]): string {
  const list = lists.at(-1);
  const indent = '    '.repeat(Math.max(0, lists.length - 1));
  if (!list || list.number === null) return `${indent}• `;
  list.number += 1;
  return `${indent}${list.number - 1}. `;
}

function withMark(mark: string, spans: Spans, end: string): Spans {
  return [...(mark === '' ? [] : [{ text: mark }]), ...spans, ...(end === '' ? [] : [{ text: end }])];
}

function inlineSpans(tokens: readonly Token[]): Spans {
  const style: Style = { bold: 0, italic: 0, strike: 0, url: undefined };
  return tokens.map((token) => inlineSpan(token, style)).filter(({ text }) => text !== '');
}

function inlineSpan(token: Token, style: Style): Span {
  switch (token.type) {
    case 'strong_open':
    case 'strong_close':
      style.bold += token.nesting;
      return { text: '' };
    case 'em_open':
    case 'em_close':
      style.italic += token.nesting;
      return { text: '' };
    case 's_open':
    case 's_close':
      style.strike += token.nesting;
      return { text: '' };
    case 'link_open':
      style.url = linkAddress(String(token.attrGet('href') ?? '')) ?? undefined;
      return { text: '' };
    case 'link_close':
      style.url = undefined;
      return { text: '' };
    case 'softbreak':
    case 'hardbreak':
      return styled('\n', { ...style, url: undefined });
    case 'code_inline':
      return { ...styled(token.content, style), code: true };
    default:
      return styled(token.content, style);
  }
}

function styled(text: string, { bold, italic, strike, url }: Style): Span {
  return {
    text,
    ...(bold > 0 && { bold: true }),
    ...(italic > 0 && { italic: true }),
    ...(strike > 0 && { strike: true }),
    ...(url !== undefined && { url }),
  };
}

/** What a reader sees of Markdown. */
export const markdownWords = (source: string): string => plainOf(markdownSpans(source));
