/** Text with its formatting, as the cards' Markdown and text runs are read and as all of Slack's notations are written. */
export interface Span {
  /** May hold line breaks. */
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly strike?: boolean | undefined;
  readonly code?: boolean | undefined;
  readonly url?: string | undefined;
  /** A moment that Slack shows in the reader's own time; `text` is for places where it cannot. */
  readonly when?: Moment | undefined;
}

export interface Moment {
  /** Seconds since 1970. */
  readonly timestamp: number;
  /** With Slack's placeholders, such as `{date_short}`. */
  readonly format: string;
}

export type Spans = readonly Span[];

export const plainOf = (spans: Spans): string => spans.map(({ text }) => text).join('');

export const isFormatted = ({ bold, italic, strike, code, url, when }: Span): boolean =>
  Boolean(bold || italic || strike || code || url || when);

export const isEmpty = (spans: Spans): boolean => plainOf(spans).trim() === '';

export const isOneLine = (spans: Spans): boolean => !plainOf(spans).includes('\n');

/** Bold letters and digits; symbols such as bars stay as they are. */
export const boldly = (spans: Spans): Spans =>
  spans.map((span) => (span.code || !/[\p{L}\p{N}]/u.test(span.text) ? span : { ...span, bold: true }));

/** Joined with a separator between those that are not empty. */
export function joined(parts: readonly Spans[], separator: string): Spans {
  return parts
    .filter((part) => !isEmpty(part))
    .flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]));
}

/** Without blank beginning and end. */
export function trimmed(spans: Spans): Spans {
  const kept = [...spans];
  while (kept[0] && kept[0].text.trim() === '') kept.shift();
  while (kept.at(-1)?.text.trim() === '') kept.pop();
  const [first] = kept;
  if (first) kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}

/** Neighbours without formatting as one, so that what they spell together is seen. */
export function merged(spans: Spans): Spans {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && !isFormatted(last) && !isFormatted(span)) all[all.length - 1] = { text: last.text + span.text };
    else all.push(span);
  }
  return all;
}
