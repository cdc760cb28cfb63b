/** Told to an admin: somewhere nothing is sent any more, because the place is gone. */
import type { Place } from '../src/alerts/subscription.ts';
import type { Face } from './adaptive-card.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { block } from './parts/text.ts';

export interface SubscriptionParked {
  readonly subscription: string;
  /** Name of whoever made it; null where they are no member any more. */
  readonly by: string | null;
  readonly place: Pick<Place, 'platform' | 'kind'>;
  /** Why, in a sentence. */
  readonly why: string;
}

const WHY_LENGTH = 200;

const PLATFORM_NAMES: Readonly<Record<Place['platform'], string>> = {
  local: 'the local page',
  teams: 'Teams',
  slack: 'Slack',
};

export function subscriptionParkedCard({ subscription, by, place, why }: SubscriptionParked): Face {
  const where = place.kind === 'person' ? 'a person' : 'a conversation';
  const whose = by === null ? 'Alerts' : `The alerts of ${cut(by)}`;
  const title = `${whose} to ${where} in ${PLATFORM_NAMES[place.platform]} have stopped`;
  const lines = [
    `I cannot write there any more. ${cut(why, WHY_LENGTH)}`,
    'Whoever subscribes there again starts them anew. If nobody will, remove them.',
  ];
  return face({
    headline: `${title}.`,
    frame: null,
    buttons: [{ label: 'Remove them', command: 'alerts', args: { action: 'unsubscribe', subscription } }],
    pieces: [header(title), { shows: lines.map((line) => block(line)), says: lines }],
  });
}
