/** Size, weight and colour of text, as far as Slack has them. */
import type { Json } from '../json.ts';
import type { Notes } from '../notes.ts';
import { boldly, plainOf, type Spans } from '../text/span.ts';

const RANKS: Readonly<Record<string, number>> = { medium: 1, large: 2, extraLarge: 3 };
/** What must not be overlooked is bold where it cannot be red or yellow. */
const PRESSING = new Set(['attention', 'warning']);

const isNamed = (value: unknown, name: string) => typeof value === 'string' && value.toLowerCase() === name;

export const isSmall = (style: Json): boolean => style.isSubtle === true || isNamed(style.size, 'small');

/** 1 to 3 for text that is larger than normal, 0 for all other. */
export function rankOf({ size, style }: Json): number {
  if (typeof size === 'string')
    return RANKS[size] ?? RANKS[size === 'ExtraLarge' ? 'extraLarge' : size.toLowerCase()] ?? 0;
  return isNamed(style, 'heading') ? 1 : 0;
}

/** The spans in the weight, font and colour of a text block or text run. */
export function inStyle(spans: Spans, style: Json, element: string, notes: Notes): Spans {
  const { color, weight, fontType } = style;
  const pressing = typeof color === 'string' && PRESSING.has(color.toLowerCase());
  if (typeof color === 'string' && !isNamed(color, 'default')) {
    notes.add(
      `${element}.color`,
      'approximated',
      pressing ? 'pressing colours are bold instead' : 'Slack has no coloured text',
    );
  }
  const bold =
    pressing || isNamed(weight, 'bolder') || isNamed(style.style, 'heading') || isNamed(style.style, 'columnheader');
  const weighed = bold ? boldly(spans) : spans;
  return isNamed(fontType, 'monospace') ? weighed.map((span) => ({ ...span, code: true })) : weighed;
}

/**
 * A short bar drawn with symbols is no small print, however small it is set. A longer one must be, because on a phone it
 * would break into two lines.
 */
export const isShortBar = (spans: Spans): boolean => /^[\p{So}\s]{1,15}$/u.test(plainOf(spans));
