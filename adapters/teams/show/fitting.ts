/** Keeps what is sent within what Teams takes. */
import type { AdaptiveCard } from '../../../cards/adaptive-card.ts';
import type { Picture, Reply } from '../../../src/bot/message.ts';
import { dataUri, withPictures } from '../../pictures.ts';
import { textCard } from '../../text-card.ts';
import { inConversation, inDialog } from './teams-card.ts';

/** Bytes of one message: https://learn.microsoft.com/microsoftteams/limits-specifications-teams. Some are left for the envelope. */
const CARD_BYTES = 26 * 2 ** 10;
/** Characters. JSON may need six bytes for one, and the card holds the text twice. */
const TEXT_LENGTH = 2_000;
const MORE = 'There is more: ask about one part of it.';

/**
 * Characters of all pictures together. They travel inside the card, where every client shows them and nothing has to be
 * open to the world; Teams takes 100 KB and leaves them out of the count:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages. Some clients may count them.
 */
const PICTURES_LENGTH = 40 * 2 ** 10;

/** The card of a reply as Teams takes it, or its text where that is too large, with a line that says so. */
type Fitting = (reply: Pick<Reply, 'card' | 'text' | 'pictures'>) => object;

function fitting(forTeams: (card: AdaptiveCard) => object): Fitting {
  // The bot gives the same card for the same question; it is made fit once, and goes when the bot lets it go.
  const known = new WeakMap<AdaptiveCard, object>();
  return (reply) => {
    const { card, text, pictures } = reply;
    const before = known.get(card);
    if (before) return before;
    const bare = forTeams(withPictures(reply, () => null));
    const fits = Buffer.byteLength(JSON.stringify(bare)) <= CARD_BYTES;
    const whole = () => (pictures === undefined ? bare : forTeams(withPictures(reply, thatFit())));
    const shown = fits ? whole() : textCard(`${cut(text)}\n${MORE}`);
    known.set(card, shown);
    return shown;
  };
}

/** The first pictures, as long as there is room. */
function thatFit(): (picture: Picture) => string | null {
  let left = PICTURES_LENGTH;
  return (picture) => {
    const uri = dataUri(picture);
    if (uri.length > left) return null;
    left -= uri.length;
    return uri;
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
