/** Plain text objects: Slack reads nothing in them but, where asked to, emoji. */
import type { PlainTextElement } from '@slack/types';
import { breakCodes } from './literal.ts';

const BLANK = /[^\S\u00a0]+/g;

/** Exactly this text, line breaks included; never empty, as Slack wants it. */
export function plainObject(text: string): PlainTextElement {
  const shown = breakCodes(text);
  return { type: 'plain_text', text: shown.trim() === '' ? ' ' : shown, emoji: false };
}

export interface Cut {
  readonly text: string;
  readonly whole: boolean;
}

/** One line of at most `limit` characters, counted as Slack gets it; a longer one ends in an ellipsis. */
export function cutLine(text: string, limit: number): Cut {
  return cutText(text.replace(BLANK, ' ').trim(), limit);
}

/** At most `limit` characters; a longer text ends in an ellipsis. */
export function cutText(text: string, limit: number): Cut {
  const broken = breakCodes(text);
  if (broken.length <= limit) return { text: broken, whole: true };
  // Half of a surrogate pair must not be left at the end.
  const start = broken.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  return { text: `${start.trimEnd()}…`, whole: false };
}
