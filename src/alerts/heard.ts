/** Which alerts a subscription is told of. */
import { DESIGNATIONS, type Designation } from '../scoring/index.ts';
import type { Alert } from './alert.ts';
import type { Place, Subscription } from './subscription.ts';

/** Whoever made a subscription, by what they may see today. */
export interface Hearer {
  /** Member id. */
  readonly id: string;
  /** Whether they hold a permission at an MPN location; at the empty one: anywhere. */
  mayAt(permission: 'claims' | 'data', location: string): boolean;
}

/**
 * Whether a subscription is told of an alert.
 * @param maker null where whoever made it is no member any more: then it hears nothing
 * @param at ISO instant, for mutes that end
 */
export function hears(subscription: Subscription, alert: Alert, maker: Hearer | null, at: string): boolean {
  return isAbout(subscription, alert, maker) && !isMuted(subscription, alert, at);
}

/** The same, mutes aside: what it asked for and may see. */
export function isAbout(subscription: Subscription, alert: Alert, maker: Hearer | null): boolean {
  return (
    maker !== null &&
    asksFor(subscription, alert) &&
    mayHear(alert, maker, subscription.place.kind) &&
    isNews(subscription, alert, maker)
  );
}

const asksFor = (subscription: Subscription, alert: Alert): boolean =>
  isWatched(subscription, alert) || isInGeneral(subscription, alert);

/** Whether a line of its own hears it: a fall under that line, or a metric at zero, each also ahead. */
export function isWatched({ watches }: Subscription, { designations, facts }: Alert): boolean {
  return watches.some(({ designation, line }) => designations.includes(designation) && isFallUnder(line, facts));
}

function isFallUnder(line: number, facts: Alert['facts']): boolean {
  return 'line' in facts ? facts.line === line : facts.kind === 'metric-zero' || facts.kind === 'metric-zero-ahead';
}

/** Whether anything is told besides what falls under lines of their own. */
export const tellsInGeneral = ({ atOnce, digest }: Subscription): boolean => atOnce || digest !== '';

/** The designations it can be told of. */
export function designationsHeard(subscription: Subscription): readonly Designation[] {
  const { designations, watches } = subscription;
  const general = tellsInGeneral(subscription) || watches.length === 0;
  if (general && designations.length === 0) return DESIGNATIONS;
  const heard = [...(general ? designations : []), ...watches.map(({ designation }) => designation)];
  return DESIGNATIONS.filter((one) => heard.includes(one));
}

function isInGeneral({ designations, topics, line }: Subscription, alert: Alert): boolean {
  const { facts } = alert;
  // Each line has alerts of its own, so nobody hears by the line of somebody else.
  if ((facts.kind === 'below-line' || facts.kind === 'below-line-ahead') && facts.line !== line) return false;
  const topic = topics.length === 0 || topics.includes(alert.topic);
  // Whoever asked for Security alone did not ask for what is about no designation, unless they named its topic.
  if (alert.designations.length === 0) return topic && (designations.length === 0 || topics.length > 0);
  return topic && touched(designations, alert).length > 0;
}

/** The designations of an alert that are asked for; none named asks for all. */
const touched = (asked: readonly Designation[], { designations }: Alert): readonly Designation[] =>
  asked.length === 0 ? designations : designations.filter((one) => asked.includes(one));

/**
 * Whether somebody may be told of it in such a place, whatever they asked for. Names of certified people and dollars are
 * hidden where the alert is shown; these topics are withheld altogether, and claims from every place that others read.
 */
export function mayHear(
  { topic, location }: Pick<Alert, 'topic' | 'location'>,
  hearer: Hearer,
  where: Place['kind'],
): boolean {
  if (topic === 'claims' && where === 'conversation') return false;
  return topic === 'claims' || topic === 'data' ? hearer.mayAt(topic, location) : true;
}

function isNews({ place }: Subscription, { facts, causedBy }: Alert, maker: Hearer): boolean {
  if (facts.kind === 'ask-again') return place.kind === 'person' && facts.member === maker.id;
  return !(place.kind === 'person' && causedBy !== null && causedBy === maker.id);
}

/** An alert on several designations is muted once all of them are that the subscription asked for. */
function isMuted(subscription: Subscription, alert: Alert, at: string): boolean {
  const { muted, designations } = subscription;
  const inForce = muted.filter(
    ({ topic, until }) => (until === null || until > at) && (topic === null || topic === alert.topic),
  );
  if (inForce.some(({ designation }) => designation === null)) return true;
  const heard = alert.designations.filter(
    (one) =>
      touched(designations, alert).includes(one) || subscription.watches.some(({ designation }) => designation === one),
  );
  return heard.length > 0 && heard.every((one) => inForce.some(({ designation }) => designation === one));
}
