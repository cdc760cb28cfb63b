/** What can be done with a subscription. */
import { tellsInGeneral } from '../../src/alerts/heard.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';
import type { Button } from './button.ts';

/** At most three, for one row. */
export function subscriptionButtons(subscription: Subscription): readonly Button[] {
  const { id, place, watches, muted, snoozedUntil } = subscription;
  const hushed = muted.length > 0 || snoozedUntil !== '';
  const act = (label: string, action: string): Button => ({
    label,
    command: 'alerts',
    args: { action, subscription: id },
  });
  const change: Button = {
    label: 'Change',
    command: 'alerts',
    args: { action: 'form', subscription: id },
    opens: 'form',
  };
  if (!tellsInGeneral(subscription) && watches.length === 0) {
    return [...(place.kind === 'person' ? [TELL_AT_ONCE, SUMMARY_ON_MONDAYS] : [SUMMARY_HERE]), change];
  }
  return [change, hushed ? act('Unmute', 'unmute') : act('Mute', 'mute'), act('Unsubscribe', 'unsubscribe')];
}

const TELL_AT_ONCE: Button = {
  label: 'Tell me at once about a slip',
  command: 'alerts',
  args: { action: 'subscribe', schedule: 'at-once', topic: 'scores', where: 'me' },
};

const SUMMARY_ON_MONDAYS: Button = {
  label: 'Weekly summary on Mondays at 9',
  command: 'alerts',
  args: { action: 'subscribe', schedule: 'weekly monday 09:00', where: 'me' },
};

export const SUMMARY_HERE: Button = {
  label: 'Weekly summary here, Mondays at 9',
  command: 'alerts',
  args: { action: 'schedule', schedule: 'weekly monday 09:00', where: 'here' },
};

/** For a place that is told nothing yet. @param shared others read it as well */
export const beginButtons = (shared: boolean): readonly Button[] =>
  shared ? [TELL_AT_ONCE, SUMMARY_ON_MONDAYS, SUMMARY_HERE] : [TELL_AT_ONCE, SUMMARY_ON_MONDAYS];
