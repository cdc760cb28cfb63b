/** A form's card inside a dialog, whose own title bar already says what the card is headed with. */
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import type { Form } from '../src/bot/message.ts';

/** The card without its heading where that only repeats the dialog's title. */
export function dialogCard(card: AdaptiveCard, { title }: Pick<Form, 'title'>): AdaptiveCard {
  const [first, ...rest] = card.body;
  const repeats = first?.type === 'TextBlock' && read(first.text) === read(title);
  return repeats ? { ...card, body: rest } : card;
}

/** Without the backslashes that keep Markdown from being read. */
const read = (text: string): string => text.replaceAll('\\', '');
