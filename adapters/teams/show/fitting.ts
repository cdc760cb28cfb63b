/** Keeps what is sent within what Teams takes. */
import type { Reply } from '../../../src/bot/message.ts';
import { textCard } from './text-card.ts';

/** Bytes of one message: https://learn.microsoft.com/microsoftteams/limits-specifications-teams. Some are left for the envelope. */
export const CARD_BYTES = 26 * 2 ** 10;
/** Characters. JSON may need six bytes for one, and the card holds the text twice. */
const TEXT_LENGTH = 2_000;
const MORE = 'There is more: ask about one part of it.';

/** The card of a reply, or its text where the card is too large, with a line that says so. */
export function fittingCard(
  { card, text }: Pick<Reply, 'card' | 'text'>,
  forTeams: (card: Reply['card']) => object,
): object {
  const made = forTeams(card);
  return Buffer.byteLength(JSON.stringify(made)) <= CARD_BYTES ? made : textCard(`${cut(text)}\n${MORE}`);
}

/** Between two lines where there is one not too far up, so that no figure loses its last digits. */
function cut(text: string): string {
  if (text.length <= TEXT_LENGTH) return text;
  const end = text.lastIndexOf('\n', TEXT_LENGTH);
  return end > TEXT_LENGTH / 2
    ? text.slice(0, end)
    : `${text.slice(0, TEXT_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
