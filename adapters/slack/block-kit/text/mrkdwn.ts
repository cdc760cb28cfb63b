/** Spans as Slack's mrkdwn. */
import { escapeSigns, withoutMarks } from './literal.ts';
import { isFormatted, merged, type Span, type Spans } from './span.ts';

export interface Mrkdwn {
  readonly text: string;
  /** False when a character had to be changed to be shown, or an invisible one added. */
  readonly exact: boolean;
}

/** Stands between a mark and what is next to it, so that Slack sees the mark. */
const GAP = '\u200b';
const MAY_PRECEDE = /[\s(]$/;
const MAY_FOLLOW = /^[\s.,;:!?)]/;

export function mrkdwn(spans: Spans, quote = false): Mrkdwn {
  let text = '';
  let exact = true;
  let needsGap = false;
  const add = (written: string) => {
    if (needsGap && written !== '' && !MAY_FOLLOW.test(written)) {
      text += GAP;
      exact = false;
    }
    if (written !== '') needsGap = false;
    text += written;
  };
  for (const span of merged(spans.flatMap(pieces))) {
    const marks = marksOf(span);
    const literal = withoutMarks(span.text, marks);
    // A span in the middle of a line does not start one.
    const shown = /(^|\n)$/.test(text) ? literal : keepFirstSign(literal, span.text);
    exact &&= shown === span.text;
    if (marks === '') {
      add(written(span, shown));
      continue;
    }
    if (text !== '' && !MAY_PRECEDE.test(text)) {
      text += GAP;
      exact = false;
      needsGap = false;
    }
    add(`${marks}${written(span, shown)}${[...marks].reverse().join('')}`);
    needsGap = true;
  }
  return { text: quote ? text.replace(/^/gm, '> ') : text, exact };
}

/** A formatted text is cut at its line breaks and freed of the blanks around it, as Slack's marks need. */
function pieces(span: Span): Span[] {
  if (!isFormatted(span) || (span.code && span.text.includes('\n'))) return [span];
  return span.text
    .split(/(\n|^\s+|\s+$)/)
    .filter((text) => text !== '')
    .map((text) => (text.trim() === '' ? { text } : { ...span, text }));
}

function marksOf({ bold, italic, strike, code, text }: Span): string {
  const block = code && text.includes('\n');
  return `${bold ? '*' : ''}${italic ? '_' : ''}${strike ? '~' : ''}${code ? (block ? '```' : '`') : ''}`;
}

function written({ url, when }: Span, text: string): string {
  const shown = escapeSigns(text);
  if (when) {
    const link = url === undefined ? '' : `^${escapeSigns(url)}`;
    return `<!date^${Math.trunc(when.timestamp)}^${when.format}${link}|${shown}>`;
  }
  return url === undefined ? shown : `<${escapeSigns(url)}|${shown}>`;
}

function keepFirstSign(literal: string, original: string): string {
  return original.startsWith('>') ? `>${literal.slice(1)}` : literal;
}
