/** The text of a message: for notifications, screen readers and clients that show no blocks. */
import { type Json, wordsOf } from './json.ts';
import { LIMITS } from './limits.ts';
import type { Part } from './part.ts';
import { firstPart } from './text/fitting.ts';
import { mrkdwn } from './text/mrkdwn.ts';
import { plainOf } from './text/span.ts';
import { WORDS } from './words.ts';

/** Longer ones are not read in a notification. */
const DERIVED_LENGTH = 300;

/** The card's own fallbackText, else its texts; nothing in it is formatting, a mention or a link. */
export function saidOf(card: Json, parts: readonly Part[]): string {
  const own = wordsOf(card.fallbackText);
  const text = own ?? wordsIn(parts) ?? wordsOf(card.speak) ?? WORDS.notShown;
  const { spans } = firstPart([{ text }], own === undefined ? DERIVED_LENGTH : LIMITS.notification);
  return mrkdwn(spans).text;
}

function wordsIn(parts: readonly Part[]): string | undefined {
  return wordsOf(
    parts
      .map((part) => {
        if (part.kind === 'text') return plainOf(part.spans);
        if (part.kind === 'pair') return `${plainOf(part.left)} ${plainOf(part.right)}`;
        return '';
      })
      .filter((text) => text !== '')
      .join('\n'),
  );
}
