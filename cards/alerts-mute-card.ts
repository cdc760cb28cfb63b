/** Asks what shall be muted. */
import { designationsHeard } from '../src/alerts/heard.ts';
import type { Subscription } from '../src/alerts/subscription.ts';
import type { ActionSet, Face } from './adaptive-card.ts';
import { BUTTONS_IN_A_ROW, type Button, button } from './parts/button.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { block } from './parts/text.ts';
import { designationName } from './parts/words.ts';

const HINT = 'Or say it, such as: mute claims until 1 December.';
const HOURS_A_WEEK = 7 * 24;

export function alertsMuteCard(subscription: Subscription): Face {
  const { id } = subscription;
  const choices: readonly Button[] = [
    ...designationsHeard(subscription).map((designation) => ({
      label: designationName(designation),
      command: 'alerts' as const,
      args: { action: 'mute', designation, subscription: id },
    })),
    {
      label: 'Everything for a week',
      command: 'alerts',
      args: { action: 'snooze', hours: HOURS_A_WEEK, subscription: id },
    },
  ];
  const labels = choices.map(({ label }) => `- ${label}`);
  return face({
    headline: 'What shall I mute?',
    frame: null,
    pieces: [
      header('What shall I mute?'),
      { shows: rows(choices), says: labels },
      { shows: [block(HINT, { size: 'small', isSubtle: true, spacing: 'medium' })], says: [HINT] },
    ],
  });
}

function rows(buttons: readonly Button[]): readonly ActionSet[] {
  return Array.from({ length: Math.ceil(buttons.length / BUTTONS_IN_A_ROW) }, (_, row) => ({
    type: 'ActionSet',
    spacing: 'small',
    actions: buttons.slice(row * BUTTONS_IN_A_ROW, (row + 1) * BUTTONS_IN_A_ROW).map((one) => button(one)),
  }));
}
