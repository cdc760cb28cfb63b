/** Which of Slack's notations a text is written in: mrkdwn where it says exactly that, else one that is not parsed. */
import type { KnownBlock, TextObject } from '@slack/types';
import { mrkdwn } from './mrkdwn.ts';
import { plainObject } from './plain.ts';
import { richText } from './rich-text.ts';
import { isFormatted, plainOf, type Spans } from './span.ts';

/** Normal text. The spans must fit a section. */
export function textBlock(spans: Spans, quote = false): KnownBlock {
  const { text, exact } = mrkdwn(spans, quote);
  if (!exact) return richText(spans, quote);
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

/** For places that take a text object alone: small print, fields, text beside a button. */
export function textObject(spans: Spans, quote = false): { readonly object: TextObject; readonly exact: boolean } {
  const { text, exact } = mrkdwn(spans, quote);
  if (!exact && !quote && !spans.some(isFormatted)) return { object: plainObject(plainOf(spans)), exact: true };
  // `verbatim` keeps Slack from finding links, channels and people in it.
  return { object: { type: 'mrkdwn', text, verbatim: true }, exact };
}
