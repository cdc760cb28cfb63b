/** The four ways a reply becomes a message in Slack. */
import type { Once, Reply } from '../../../src/bot/message.ts';
import type { Client } from './clients.ts';
import { failureOf } from './failure.ts';
import type { Fetch } from './keep-alive-fetch.ts';
import type { Place } from './place.ts';
import { markOf, postedBefore } from './posted-before.ts';
import { type Content, contentsOf, oneContentOf } from './translated.ts';
import { withoutImages } from './without-images.ts';

/** How many messages a response URL takes in all, by Slack's documentation. */
const RESPONSES = 5;

/** Links are named in the card and need no preview. */
const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false };

/** What Slack says of blocks it does not take, for reasons it does not always document. */
const BLOCKS_REFUSED = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);

/** An answer without its pictures, or as plain text, is better than none. */
async function call(client: Client, method: Method, args: Content & Record<string, unknown>): Promise<void> {
  try {
    await client.apiCall(method, args);
  } catch (error) {
    if (!BLOCKS_REFUSED.has(failureOf(error))) throw error;
    const plainer = withoutImages(args);
    if (plainer) return call(client, method, { ...args, ...plainer });
    const { blocks: _refused, ...text } = args;
    await client.apiCall(method, text);
  }
}

type Method = 'chat.postMessage' | 'chat.postEphemeral' | 'chat.update';

/** New messages that everybody in the conversation can read; with `once` those of them that are not there yet. */
export async function post(client: Client, place: Pick<Place, 'channel' | 'thread'>, { card }: Reply, once?: Once) {
  const { channel, thread } = place;
  const posted = once?.again ? await postedBefore(client, place, once) : NOTHING;
  for (const [part, content] of contentsOf(card).entries()) {
    if (posted.has(part)) continue;
    await call(client, 'chat.postMessage', {
      channel,
      ...content,
      ...NO_PREVIEWS,
      ...(thread && { thread_ts: thread }),
      ...(once && { metadata: markOf(once, part) }),
    });
  }
}

const NOTHING: ReadonlySet<number> = new Set();

/** New messages that one person alone can see. */
export async function whisper(client: Client, { channel, thread, user }: Place, { card }: Reply) {
  for (const content of contentsOf(card)) {
    await call(client, 'chat.postEphemeral', { channel, user, ...content, ...(thread && { thread_ts: thread }) });
  }
}

/** Puts the reply in the place of a message of the bot's own. */
export async function replace(client: Client, { channel, ts }: { channel: string; ts: string }, { card }: Reply) {
  await call(client, 'chat.update', { channel, ts, ...oneContentOf(card) });
}

export interface ResponseOptions {
  readonly to: 'everyone' | 'asker';
  /** Puts the reply in the place of the message whose button was pressed. */
  readonly replace?: boolean;
  readonly thread?: string | undefined;
}

/** Slack gave a URL that takes answers, and does not take this one: it is too old, or used up. */
class ResponseUrlRefused extends Error {
  override name = 'ResponseUrlRefused';
  readonly code = 'response_url_refused';
}

/** Answers through the URL that came with a command or a press. */
export async function respond(fetch: Fetch, url: string, { card }: Reply, options: ResponseOptions): Promise<void> {
  const contents = options.replace ? [oneContentOf(card)] : contentsOf(card);
  const fitting = contents.length <= RESPONSES ? contents : [oneContentOf(card)];
  for (const { text, blocks } of fitting) {
    const body = {
      text,
      blocks: JSON.parse(blocks) as unknown,
      ...NO_PREVIEWS,
      replace_original: options.replace ?? false,
      response_type: options.to === 'everyone' ? 'in_channel' : 'ephemeral',
      ...(options.thread && { thread_ts: options.thread }),
    };
    const { status } = await postJson(fetch, url, body);
    if (status === 200) continue;
    // Which of the two Slack refuses it does not say: the message for a picture it cannot fetch, or the URL.
    const plainer = withoutImages({ text, blocks });
    const again = plainer && (await postJson(fetch, url, { ...body, blocks: JSON.parse(plainer.blocks) as unknown }));
    if (again?.status !== 200) throw new ResponseUrlRefused(`Slack answered ${status}.`);
  }
}

/** One sentence that the person who pressed alone can see; the card stays. */
export async function tellAlone(fetch: Fetch, url: string, text: string): Promise<void> {
  await postJson(fetch, url, { text, response_type: 'ephemeral', replace_original: false });
}

function postJson(fetch: Fetch, url: string, body: object): ReturnType<Fetch> {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}
