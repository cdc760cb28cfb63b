/** Cutting spans where a limit of Slack falls. */
import { breakCodes } from './literal.ts';
import { mrkdwn } from './mrkdwn.ts';
import { plainOf, type Span, type Spans, trimmed } from './span.ts';

/** The longest way Slack may count these spans. */
export function lengthOf(spans: Spans, quote = false): number {
  return Math.max(mrkdwn(spans, quote).text.length, breakCodes(plainOf(spans)).length);
}

/** Long texts are not written out to see that they are too long. */
function isLonger(spans: Spans, limit: number, quote: boolean): boolean {
  return plainOf(spans).length > limit || lengthOf(spans, quote) > limit;
}

/** The spans in as many parts as the limit asks for, cut between lines or words where there are any. */
export function inParts(spans: Spans, limit: number, quote = false): Spans[] {
  const parts: Spans[] = [];
  let rest = spans;
  while (isLonger(rest, limit, quote)) {
    const at = cutAt(rest, limit, quote);
    parts.push(trimmed(slice(rest, 0, at)));
    rest = trimmed(slice(rest, at));
  }
  return [...parts, rest].filter((part) => part.length > 0);
}

/** The first part, with an ellipsis where something is left out. */
export function firstPart(spans: Spans, limit: number): { readonly spans: Spans; readonly whole: boolean } {
  if (lengthOf(spans) <= limit) return { spans, whole: true };
  const [first = []] = inParts(spans, limit - 2);
  return { spans: [...first, { text: '…' }], whole: false };
}

function cutAt(spans: Spans, limit: number, quote: boolean): number {
  const text = plainOf(spans);
  let fits = 0;
  let tooLong = Math.min(text.length, limit + 1);
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (lengthOf(slice(spans, 0, middle), quote) <= limit) fits = middle;
    else tooLong = middle;
  }
  const most = text.slice(0, fits);
  const gap = Math.max(most.lastIndexOf('\n'), most.lastIndexOf(' '));
  if (gap > fits / 2) return gap + 1;
  return Math.max(1, /[\ud800-\udbff]$/.test(most) ? fits - 1 : fits);
}

function slice(spans: Spans, from: number, to = Number.POSITIVE_INFINITY): Span[] {
  const kept: Span[] = [];
  let start = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '') kept.push({ ...span, text });
    start += span.text.length;
  }
  return kept;
}
