/** Of what is news to a subscription, what its watches tell at once. */
import type { Alert } from '../alert.ts';
import { isWatched, tellsInGeneral } from '../heard.ts';
import type { Subscription } from '../subscription.ts';
import type { News } from './news.ts';

export interface Sorted {
  readonly urgent: News;
  /** What waits for the digest. */
  readonly rest: News;
}

/** The same fall by the general line is told with the watch that heard it: nobody is told of one fall twice. */
export function sortedNews(subscription: Subscription, { alerts, over }: News): Sorted {
  const isUrgentIn = (list: readonly Alert[]) => {
    const watched = list.filter((alert) => isWatched(subscription, alert));
    return (alert: Alert) =>
      watched.includes(alert) || (tellsInGeneral(subscription) && watched.some((one) => isSameFall(one, alert)));
  };
  const [isUrgent, isUrgentlyOver] = [isUrgentIn(alerts), isUrgentIn(over)];
  return {
    urgent: { alerts: alerts.filter(isUrgent), over: over.filter(isUrgentlyOver) },
    rest: {
      alerts: alerts.filter((alert) => !isUrgent(alert)),
      over: over.filter((alert) => !isUrgentlyOver(alert)),
    },
  };
}

/** Under two lines in one month. */
function isSameFall(one: Alert, other: Alert): boolean {
  return (
    'line' in one.facts &&
    one.facts.kind === other.facts.kind &&
    one.since === other.since &&
    one.designations.join() === other.designations.join()
  );
}
