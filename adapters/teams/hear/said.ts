/** What a person wrote: without the mention of the bot, with other people as their identities, and as plain text. */
import type { Incoming, Mention } from './incoming.ts';
import { plainText } from './plain-text.ts';

/** The identity of somebody mentioned, as `teams:<tenant>:<object id>`; null when Teams does not know them. */
export type Identify = (mentioned: NonNullable<Mention['mentioned']>) => Promise<string | null>;

/** Mentions are found by what Teams says about them, never by their look: a person may be called like the bot. */
export async function said(activity: Incoming, identify: Identify): Promise<string> {
  let text = activity.text ?? '';
  let from = 0;
  let last = '';
  for (const { type, mentioned, text: marked } of activity.entities ?? []) {
    if (type !== 'mention' || !mentioned || !marked) continue;
    const at = text.indexOf(marked, from);
    if (at === -1) continue;
    const word = mentioned.id === activity.recipient.id ? '' : ((await identify(mentioned)) ?? mentioned.name ?? '');
    // Teams marks each part of a long name by itself.
    const same = word === last && text.slice(from, at).trim() === '';
    const put = same ? '' : word;
    text = text.slice(0, at) + put + text.slice(at + marked.length);
    from = at + put.length;
    last = word;
  }
  return plainText(text);
}
