/** What stands in the conversations of Slack, as its history gives it back to an app with the scopes for it. */
import { BOT_SCOPES } from '../../../adapters/slack/declaration.ts';
import type { Call } from './fake-slack.ts';

export interface Posted {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly text: string;
  readonly metadata?: { readonly event_type: string; readonly event_payload: Readonly<Record<string, unknown>> };
}

export interface SlackHistory {
  /** Oldest first. */
  readonly posted: Posted[];
  /** What the app was granted. */
  readonly scopes: Set<string>;
  post(call: Call, ts: string): void;
  /** undefined for a method that reads no history. */
  answer(call: Call): object | undefined;
}

const SCOPE_OF_CHANNEL: Readonly<Record<string, string>> = {
  C: 'channels:history',
  G: 'groups:history',
  D: 'im:history',
};

export function slackHistory(): SlackHistory {
  const posted: Posted[] = [];
  const scopes = new Set<string>(Object.keys(BOT_SCOPES));
  return {
    posted,
    scopes,
    post({ args }, ts) {
      posted.push({ ...(args as Omit<Posted, 'ts'>), ts });
    },
    answer({ method, args }) {
      if (method !== 'conversations.history' && method !== 'conversations.replies') return undefined;
      const channel = String(args.channel);
      const needed = SCOPE_OF_CHANNEL[channel[0] ?? ''] ?? 'none';
      if (!scopes.has(needed)) return { ok: false, error: 'missing_scope', needed };
      const thread = method === 'conversations.replies' ? String(args.ts) : undefined;
      const found = posted
        .filter((message) => message.channel === channel && message.thread_ts === thread)
        .filter(({ ts }) => Number(ts) > Number(args.oldest ?? 0));
      // Slack gives a channel newest first and a thread oldest first.
      if (thread === undefined) found.reverse();
      const start = Number(args.cursor ?? 0);
      const end = start + Number(args.limit ?? 100);
      const messages = found.slice(start, end).map(({ metadata, ...message }) => ({
        type: 'message',
        ...message,
        ...(args.include_all_metadata === 'true' && metadata && { metadata }),
      }));
      const more = end < found.length;
      return { ok: true, messages, has_more: more, response_metadata: { next_cursor: more ? `${end}` : '' } };
    },
  };
}
