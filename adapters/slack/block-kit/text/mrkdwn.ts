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
const MAY_PRECEDE = /[\s(]/;
const MAY_FOLLOW = /^[\s.,;:!?)]/;

export function mrkdwn(spans: Spans, quote = false): Mrkdwn {
  const out: string[] = [];
  let exact = true;
  /** The last sign written: a line break at first, as a line begins there. */
  let last = '\n';
  let afterMark = false;
  for (const span of merged(spans.filter(({ text }) => text !== '').flatMap(pieces))) {
    const marks = marksOf(span);
    const literal = withoutMarks(span.text, marks);
    const shown = last === '\n' ? literal : keepFirstSign(literal, span.text);
    exact &&= shown === span.text;
    const text = `${marks}${written(span, shown)}${[...marks].reverse().join('')}`;
    const mayTouch = marks === '' ? !afterMark || MAY_FOLLOW.test(text) : MAY_PRECEDE.test(last);
    exact &&= mayTouch;
    out.push(mayTouch ? '' : GAP, text);
    last = text.at(-1) ?? last;
    afterMark = marks !== '';
  }
  const text = out.join('');
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
