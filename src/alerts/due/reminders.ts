/** "Ask me again": what somebody wanted to be asked about goes to them alone, subscription or not. */
import type { Alert, AlertOf } from '../alert.ts';
import type { Delivery } from '../delivery.ts';
import { heldUntil } from '../quiet.ts';
import { newDelivery } from './new-delivery.ts';
import { isReminder } from './news.ts';
import { placesFor } from './places.ts';
import { samePlace, type Work, type World } from './work.ts';

/** Several for one member are one message. Whoever is asleep or out of reach is reminded once that is over. */
export function reminders(work: Work, world: World): readonly Delivery[] {
  const told = new Set(work.alerts.map(({ key }) => key));
  const open = world.holding.filter((alert): alert is Reminder => isReminder(alert) && !told.has(alert.key));
  const members = [...new Set(open.map(({ facts }) => facts.member))];
  return members.flatMap((member) => {
    const [place] = placesFor(member, work.subscriptions, world);
    const own = work.subscriptions.find((subscription) => place && samePlace(subscription.place, place));
    const held = own !== undefined && heldUntil(own, world.now) > world.now;
    if (!place || held || world.hearer(member) === null) return [];
    const alerts: Alert[] = open.filter(({ facts }) => facts.member === member);
    return [newDelivery({ subscription: null, place, member, what: { kind: 'alerts', alerts, over: [] } }, world.now)];
  });
}

type Reminder = AlertOf<'ask-again'>;
