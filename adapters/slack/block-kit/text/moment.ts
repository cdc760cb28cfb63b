/** The functions {{DATE(…)}} and {{TIME(…)}} of Adaptive Cards. */
import type { Span } from './span.ts';

/** As Adaptive Cards take it: no fractions of a second. */
const FUNCTION =
  /\{\{(DATE|TIME)\(\s*(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))\s*(?:,\s*(COMPACT|SHORT|LONG)\s*)?\)\}\}/g;

const DATE_FORMATS = {
  COMPACT: { slack: '{date_num}', style: 'short' },
  SHORT: { slack: '{date_short}', style: 'medium' },
  LONG: { slack: '{date_long}', style: 'full' },
} as const;

/** Stand in for functions while Markdown is read; private characters that the text itself must not hold. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const HELD = /\ue000(\d+)\ue001/;

/** The text with every function replaced by a placeholder, and what the placeholders stand for. */
export function holdMoments(text: string): { readonly text: string; readonly moments: readonly Span[] } {
  const moments: Span[] = [];
  const held = text.replace(/[\ue000\ue001]/g, '').replace(FUNCTION, (whole, kind, iso, format) => {
    const span = kind === 'TIME' ? timeSpan(iso) : dateSpan(iso, format ?? 'COMPACT');
    return span ? `${OPEN}${moments.push(span) - 1}${CLOSE}` : whole;
  });
  return { text: held, moments };
}

/** Puts the moments back into a span of text. */
export function releaseMoments(span: Span, moments: readonly Span[]): readonly Span[] {
  return span.text
    .split(HELD)
    .map((text, index) => (index % 2 === 0 ? { ...span, text } : { ...span, ...moments[Number(text)] }))
    .filter(({ text }) => text !== '');
}

function dateSpan(iso: string, format: keyof typeof DATE_FORMATS): Span | null {
  const { slack, style } = DATE_FORMATS[format];
  return momentSpan(iso, slack, { dateStyle: style });
}

const timeSpan = (iso: string) => momentSpan(iso, '{time}', { timeStyle: 'short' });

function momentSpan(iso: string, format: string, options: Intl.DateTimeFormatOptions): Span | null {
  const timestamp = Date.parse(iso) / 1000;
  if (Number.isNaN(timestamp)) return null;
  const text = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(timestamp * 1000);
  return { text: 'timeStyle' in options ? `${text} UTC` : text, when: { timestamp, format } };
}
