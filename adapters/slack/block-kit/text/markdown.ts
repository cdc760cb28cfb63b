/** The Markdown of a TextBlock as spans. */
import MarkdownIt, { type Token } from 'markdown-it';
import { linkAddress } from './links.ts';
import { holdMoments, releaseMoments } from './moment.ts';
import { plainOf, type Span, type Spans } from './span.ts';

/** Adaptive Cards know emphasis, links and lists, and hosts add code; whatever else Markdown has is shown as it was typed. */
const reader = new MarkdownIt({ html: false, linkify: false }).disable([
  'heading',
  'lheading',
  'table',
  'hr',
  'reference',
  'code',
  'fence',
  'image',
  'blockquote',
  'html_block',
]);

interface Style {
  bold: number;
  italic: number;
  strike: number;
  url: string | undefined;
  /** Where a link would lead that Slack cannot have. */
  lost: string;
}

/** Never fails: what is not Markdown is text. */
export function markdownSpans(source: string): Spans {
  const { text, moments } = holdMoments(source);
  const lines = blockLines(reader.parse(text, {}));
  return lines
    .flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]))
    .flatMap((span) => releaseMoments(span, moments));
}

/** One entry a paragraph or list item. */
function blockLines(tokens: readonly Token[]): Spans[] {
  const lines: Spans[] = [];
  const lists: { number: number | null }[] = [];
  let mark = '';
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
      case 'inline':
        lines.push([{ text: mark }, ...inlineSpans(token.children ?? [])]);
        mark = '';
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

function inlineSpans(tokens: readonly Token[]): Spans {
  const style: Style = { bold: 0, italic: 0, strike: 0, url: undefined, lost: '' };
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
      return openLink(String(token.attrGet('href') ?? ''), style);
    case 'link_close':
      style.url = undefined;
      return { text: style.lost };
    case 'softbreak':
    case 'hardbreak':
      return styled('\n', { ...style, url: undefined });
    case 'code_inline':
      return { ...styled(token.content, style), code: true };
    default:
      return styled(token.content, style);
  }
}

/** An address that cannot be a link is said after the text. */
function openLink(address: string, style: Style): Span {
  const url = linkAddress(address);
  style.url = url ?? undefined;
  style.lost = url === null && address !== '' ? ` (${address})` : '';
  return { text: '' };
}

function styled(text: string, { bold, italic, strike, url }: Omit<Style, 'lost'>): Span {
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
