/** Brings a reply to where it was asked for, or as near as Slack lets the bot. */
import type { Reply } from '../../../src/bot/message.ts';
import { directMessage } from './direct-message.ts';
import { isGone } from './failure.ts';
import { post, type ResponseOptions, replace, respond, whisper } from './messages.ts';
import type { Outward } from './outward.ts';
import { isShared, type Place } from './place.ts';

type Way = () => Promise<void>;

/** A new message where the question was asked; alone to the asker where others could read it. */
export function deliver(out: Outward, place: Place, reply: Reply): Promise<void> {
  const { client } = out;
  const { shared, alone } = pictured(out, reply);
  const first: Way = forAskerAlone(place, reply)
    ? () => whisper(client, place, alone())
    : async () => post(client, place, await shared());
  return firstThatWorks([first, ...otherwise(out, place, reply)]);
}

/** Through the URL that came with a command: it works in every channel, also where the bot is no member. */
export function deliverResponse(out: Outward, place: Place, reply: Reply): Promise<void> {
  return firstThatWorks(otherwise(out, place, reply));
}

/**
 * In the place of the card whose button was pressed.
 * @param ts of the card
 */
export function deliverInPlace(out: Outward, place: Place, ts: string | undefined, reply: Reply): Promise<void> {
  const { client } = out;
  const { channel, responseUrl, alone } = place;
  if (forAskerAlone(place, reply) && !alone) return deliver(out, place, reply);
  const ways: Way[] = [];
  if (!alone && ts) ways.push(async () => replace(client, { channel, ts }, await pictured(out, reply).shared()));
  if (responseUrl) ways.push(() => respondTo(out, responseUrl, place, reply, { replace: true }));
  return firstThatWorks([...ways, () => toAsker(out, place, reply)]);
}

function otherwise(out: Outward, place: Place, reply: Reply): Way[] {
  const { responseUrl, thread } = place;
  const response = responseUrl ? [() => respondTo(out, responseUrl, place, reply, { thread })] : [];
  return [...response, () => toAsker(out, place, reply)];
}

async function respondTo(
  out: Outward,
  url: string,
  place: Place,
  reply: Reply,
  how: Omit<ResponseOptions, 'to'>,
): Promise<void> {
  const to = audience(place, reply);
  const { shared, alone } = pictured(out, reply);
  await respond(out.fetch, url, to === 'everyone' ? await shared() : alone(), { ...how, to });
}

async function toAsker(out: Outward, { team, user }: Place, reply: Reply): Promise<void> {
  const { client, channels } = out;
  await directMessage(channels, client, { team, user }, await pictured(out, reply).shared());
}

/** The reply with its pictures as a message can show them: one that lasts, or one that the asker alone sees for a while. */
function pictured({ client, pictures }: Outward, reply: Reply) {
  return {
    shared: async (): Promise<Reply> => ({ ...reply, card: await pictures.forMessage(client, reply) }),
    alone: (): Reply => ({ ...reply, card: pictures.forOne(reply) }),
  };
}

/**
 * A command can be given in the direct messages of two other people, where the id of the channel looks the same as that
 * of the asker's own with the bot, so an answer through a response URL is for everybody in channels only.
 */
const audience = (place: Place, reply: Reply): 'everyone' | 'asker' =>
  isShared(place) && !place.alone && reply.visibility === 'everyone' ? 'everyone' : 'asker';

const forAskerAlone = (place: Place, { visibility }: Reply): boolean =>
  (visibility === 'asker' || place.alone === true) && isShared(place);

/** Goes on to the next way only where Slack says that this one is closed. */
async function firstThatWorks([way, ...rest]: readonly Way[]): Promise<void> {
  if (!way) return;
  try {
    await way();
  } catch (error) {
    if (rest.length === 0 || !isGone(error)) throw error;
    await firstThatWorks(rest);
  }
}
