/** By whose clock something comes. */
import { ianaZone, UNKNOWN_ZONE, zoneMeant } from '../../../alerts/schedule-zone.ts';
import type { Subscription } from '../../../alerts/subscription.ts';
import type { Context } from '../command.ts';
import type { AlertsSaid } from './arguments.ts';
import { ownSubscription } from './where.ts';

export const wrongZone = (said: string): string =>
  `I know no time zone “${said}”. Name a city such as Berlin or New York.`;
export const ZONE_UNKNOWN = 'I do not know your time zone, so this is UTC. Say “my time zone is Berlin” to change it.';

/** The zone that was said; else that of the subscription, the platform's, or that of the asker's own. Null: a wrong one was said. */
export async function zoneFor(
  { zone }: Pick<AlertsSaid, 'zone'>,
  before: Subscription | null,
  context: Context,
): Promise<string | null> {
  if (zone !== undefined && zone.trim() !== '') return zoneMeant(zone);
  if (before !== null) return before.zone;
  const told = await context.sender.timeZone?.();
  return (told && ianaZone(told)) || ownSubscription(context)?.zone || UNKNOWN_ZONE;
}
