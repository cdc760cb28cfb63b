/** What a subscription tells, where and when. */
import { tellsInGeneral } from '../../src/alerts/heard.ts';
import { heldUntil } from '../../src/alerts/quiet.ts';
import { scheduleInWords } from '../../src/alerts/schedule.ts';
import { wallClock, zoneInWords } from '../../src/alerts/schedule-zone.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';
import { DESIGNATIONS } from '../../src/scoring/index.ts';
import { TOPIC_WORDS } from './alert-buttons.ts';
import { dayName, decimal } from './format.ts';
import { cut, joined } from './list.ts';
import { designationName } from './words.ts';

/** Where it goes, as whoever asks would say it: "here", "to you", "to you in Slack". */
export type Addressee = string;

const WHY_LENGTH = 200;

/** What comes next, and when. */
export function willWrite(subscription: Subscription, to: Addressee): string {
  const { atOnce, digest, watches } = subscription;
  const summary = digest === '' ? '' : summaryWords(subscription);
  if (atOnce || watches.length > 0) {
    const also = summary === '' ? '' : `, and send a summary ${summary}`;
    return `I will write ${to} as soon as ${occasions(subscription)}${also}.`;
  }
  return summary === '' ? `I will write nothing ${to} until you choose when.` : `I will write ${to} ${summary}.`;
}

/** "every Monday at 09:00, Berlin time; next on 23 November 2026". */
function summaryWords(subscription: Subscription): string {
  const { digest, zone } = subscription;
  const next = nextSummary(subscription);
  return `${scheduleInWords(digest, zone)}${next === null ? '' : `; next on ${dayAt(next, zone)}`}`;
}

/** When the next summary really comes, an ISO instant: one that is due in a snooze or in quiet hours comes after them. */
export const nextSummary = (subscription: Subscription): string | null =>
  subscription.nextDigest === '' ? null : heldUntil(subscription, subscription.nextDigest);

/** "23 November 2026". @param at ISO instant */
export const dayAt = (at: string, zone: string): string => dayName(wallClock(at, zone).day);

/** "Security falls under 75.0 points or Modern Work under 60.0 points, or is about to". */
function occasions({ atOnce, designations, topics, line, watches }: Subscription): string {
  const what = designations.length === 0 ? 'a designation' : joined(designations.map(designationName), 'or');
  const scoresAlone = topics.length === 1 && topics[0] === 'scores';
  const lines = [...(atOnce && scoresAlone ? [{ what, line }] : []), ...watchedTogether(watches)];
  const falls = lines.map(
    (one, index) => `${one.what} ${index === 0 ? 'falls under' : 'under'} ${decimal(one.line)} points`,
  );
  const news = atOnce && !scoresAlone ? [`there is something to know about ${what}`] : [];
  const fall = falls.length === 0 ? [] : [`${joined(falls, 'or')}, or is about to`];
  return [...news, ...fall].join(', and as soon as ');
}

/** Designations with the same line together. */
function watchedTogether(watches: Subscription['watches']) {
  return [...Map.groupBy(watches, ({ line }) => line)].map(([line, own]) => {
    const names = own.map(({ designation }) => designationName(designation));
    return { what: names.length === DESIGNATIONS.length ? 'a designation' : joined(names, 'or'), line };
  });
}

/** What it is about, and what holds it back, a sentence each. */
export function conditions(subscription: Subscription): readonly string[] {
  const { designations, topics, line, quiet, parked } = subscription;
  const which = designations.length === 0 ? 'all six designations' : joined(designations.map(designationName), 'and');
  const only =
    topics.length === 0
      ? ''
      : `, only ${joined(
          topics.map((topic) => TOPIC_WORDS[topic]),
          'and',
        )}`;
  return [
    ...(tellsInGeneral(subscription)
      ? [`About ${which}${only}; a score under ${decimal(line)} points is a slip.`]
      : []),
    ...(quiet === null ? [] : [`Quiet from ${quiet.from} to ${quiet.to}${waits(subscription)}.`]),
    ...silences(subscription),
    ...(parked === null ? [] : [`Stopped. ${cut(parked.why, WHY_LENGTH)} Subscribe again to start anew.`]),
  ];
}

/** A summary that is due in the quiet hours comes after them. */
function waits({ quiet, zone, nextDigest }: Subscription): string {
  if (quiet === null || nextDigest === '') return '';
  const isHeld = heldUntil({ quiet, zone, snoozedUntil: '' }, nextDigest) > nextDigest;
  return isHeld ? `: the summary comes at ${quiet.to}` : '';
}

function silences({ muted, snoozedUntil, zone }: Subscription): readonly string[] {
  const mutes = muted.map(({ designation, topic, until }) => {
    const what = [designation && designationName(designation), topic && TOPIC_WORDS[topic]].filter(Boolean).join(': ');
    return `${what || 'everything'}${until === null ? '' : ` (until ${momentInWords(until, zone)})`}`;
  });
  return [
    ...(mutes.length === 0 ? [] : [`Muted: ${joined(mutes, 'and')}.`]),
    ...(snoozedUntil === '' ? [] : [`Nothing comes until ${momentInWords(snoozedUntil, zone)}.`]),
  ];
}

/** "23 November 2026 at 09:00, Berlin time"; the beginning of a day is the day. @param at ISO instant */
export function momentInWords(at: string, zone: string): string {
  const { day, time } = wallClock(at, zone);
  return time === '00:00' ? dayName(day) : `${dayName(day)} at ${time}, ${zoneInWords(zone)}`;
}
