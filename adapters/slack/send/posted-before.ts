/**
 * What an earlier attempt at the same message has posted. Slack takes no key that would keep a message from being posted
 * twice (an idea of 2018: https://github.com/slackapi/slack-api-specs/issues/10), but a message can carry metadata that
 * the history of its conversation gives back: https://docs.slack.dev/messaging/message-metadata.
 */
import { subMinutes } from 'date-fns/subMinutes';
import type { Once } from '../../../src/bot/message.ts';
import type { Client } from './clients.ts';
import { failureOf, isGone } from './failure.ts';
import type { Place } from './place.ts';

const EVENT = 'seventy_message';

export interface Mark {
  readonly event_type: typeof EVENT;
  /** `part` counts from 0, for a reply that takes several messages. */
  readonly event_payload: { readonly key: string; readonly part: number };
}

export const markOf = ({ key }: Once, part: number): Mark => ({
  event_type: EVENT,
  event_payload: { key, part },
});

/** Slack's clock and this machine's agree to five minutes, or Slack's requests would not be believed. */
const CLOCKS_APART_MINUTES = 5;
const PAGE = 200;
/** What more has been said since is not worth reading on a platform that allows a page a minute to some apps. */
const PAGES = 10;

/**
 * The parts that stand in the conversation. Where the bot may not look, none: a message that comes twice is preferred to
 * one that does not come.
 * @throws when Slack does not answer, and so nobody knows
 */
export async function postedBefore(
  client: Client,
  { channel, thread }: Pick<Place, 'channel' | 'thread'>,
  once: Once,
): Promise<ReadonlySet<number>> {
  const oldest = once.since && `${subMinutes(once.since, CLOCKS_APART_MINUTES).getTime() / 1000}`;
  const range = { channel, limit: PAGE, include_all_metadata: true, ...(oldest && { oldest }) };
  const parts = new Set<number>();
  let cursor: string | undefined;
  try {
    for (let page = 0; page < PAGES; page += 1) {
      const args = { ...range, ...(cursor && { cursor }) };
      const { messages = [], response_metadata: more } = thread
        ? await client.conversations.replies({ ...args, ts: thread })
        : await client.conversations.history(args);
      for (const { metadata } of messages) {
        const part = partOf(metadata, once);
        if (part !== undefined) parts.add(part);
      }
      cursor = more?.next_cursor;
      if (!cursor) break;
    }
  } catch (error) {
    if (failureOf(error) !== 'missing_scope' && !isGone(error)) throw error;
  }
  return parts;
}

function partOf(metadata: unknown, { key }: Once): number | undefined {
  const { event_type: type, event_payload: payload } = (metadata ?? {}) as Partial<Mark>;
  return type === EVENT && payload?.key === key ? payload.part : undefined;
}
