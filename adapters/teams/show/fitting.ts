/** Keeps what is sent within what Teams takes. */
import type { AdaptiveCard } from '../../../cards/adaptive-card.ts';
import type { Reply } from '../../../src/bot/message.ts';
import { textCard } from '../../text-card.ts';
import { inConversation, inDialog } from './teams-card.ts';

/** Bytes of one message: https://learn.microsoft.com/microsoftteams/limits-specifications-teams. Some are left for the envelope. */
const CARD_BYTES = 26 * 2 ** 10;
/** Characters. JSON may need six bytes for one, and the card holds the text twice. */
const TEXT_LENGTH = 2_000;
const MORE = 'There is more: ask about one part of it.';

/** The card of a reply as Teams takes it, or its text where that is too large, with a line that says so. */
type Fitting = (reply: Pick<Reply, 'card' | 'text'>) => object;

function fitting(forTeams: (card: AdaptiveCard) => object): Fitting {
  // The bot gives the same card for the same question; it is made fit once, and goes when the bot lets it go.
  const known = new WeakMap<AdaptiveCard, object>();
  return ({ card, text }) => {
    const before = known.get(card);
    if (before) return before;
    const made = forTeams(card);
    const fits = Buffer.byteLength(JSON.stringify(made)) <= CARD_BYTES;
    const shown = fits ? made : textCard(`${cut(text)}\n${MORE}`);
    known.set(card, shown);
    return shown;
  };
}

/** Between two lines where there is one not too far up, so that no figure loses its last digits. */
function cut(text: string): string {
  if (text.length <= TEXT_LENGTH) return text;
  const end = text.lastIndexOf('\n', TEXT_LENGTH);
  return end > TEXT_LENGTH / 2
    ? text.slice(0, end)
    : `${text.slice(0, TEXT_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

export const cardInConversation = fitting(inConversation);
export const cardInDialog = fitting(inDialog);
