/** What a change of alerts comes to: one sentence that says what happens next, and what else holds. */
import type { Subscription } from '../src/alerts/subscription.ts';
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { face } from './parts/face.ts';
import { cut } from './parts/list.ts';
import { subscriptionButtons } from './parts/subscription-buttons.ts';
import { conditions } from './parts/subscription-words.ts';
import { aside, block } from './parts/text.ts';

export interface AlertsChanged {
  readonly says: string;
  /** As it is now; null where it is gone. */
  readonly subscription: Subscription | null;
  /** What else is worth knowing, a sentence each. */
  readonly notes: readonly string[];
  /** Instead of those of the subscription. */
  readonly buttons?: readonly Button[];
}

export function alertsChangedCard({ says, subscription, notes, buttons }: AlertsChanged): Face {
  const lines = [...(subscription ? conditions(subscription) : []), ...notes].map((line) => cut(line, 300));
  return face({
    headline: says,
    frame: null,
    buttons: buttons ?? (subscription ? subscriptionButtons(subscription) : []),
    pieces: [
      { shows: [block(says, { weight: 'bolder' })], says: [] },
      { shows: lines.map((line) => aside(line, { spacing: 'small' })), says: lines },
    ],
  });
}
