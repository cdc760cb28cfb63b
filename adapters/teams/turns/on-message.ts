/** Answers what a person wrote, or what an old client sent for a button. */
import type { Message } from '../../../src/bot/message.ts';
import { eventOf, type Incoming } from '../hear/incoming.ts';
import { pressed } from '../hear/pressed.ts';
import { inTime } from '../in-time.ts';
import { TYPING } from '../show/activities.ts';
import { askedIn, type Workings } from './workings.ts';

/** Milliseconds until people wonder whether they were heard. */
const SHOW_TYPING = 700;
/** Teams gives up on a request after about 15 seconds; from here on the answer follows by itself. */
const ACKNOWLEDGE = 5_000;
/** Almost every answer is there within it. */
const A_MOMENT = 1_000;

export async function onMessage(activity: Incoming, workings: Workings): Promise<void> {
  const { runOnce, deliver, handOut, underWay, timing, listener, leftOver } = workings;
  const { recorded, result } = runOnce(eventOf(activity), activity.conversation.id, async () => {
    const press = pressed(activity.value);
    const message = press ? listener.pressed(activity, press) : await listener.written(activity);
    const asked = askedIn(activity, workings);
    const reply = await askVisibly(message, activity, workings);
    await deliver.inPlace(reply, asked, press ? activity.replyToId : null);
    await handOut(reply, asked);
  });
  underWay.track(result);
  // Only the few that take longer cost a timer that lasts.
  if ((await inTime(timing, A_MOMENT, result)).inTime) return;
  if ((await inTime(timing, ACKNOWLEDGE - A_MOMENT, result)).inTime) return;
  await recorded;
  await leftOver.keep(activity, result);
}

/** Shows that the bot is typing once the answer takes longer than a moment. */
async function askVisibly(message: Message, activity: Incoming, workings: Workings) {
  const { ask, voice, timing } = workings;
  const reply = ask(message);
  if ((await inTime(timing, SHOW_TYPING, reply)).inTime) return reply;
  // The dots go away with the next message, so they must be there before it; without them nothing is lost.
  await voice.send(askedIn(activity, workings).at, TYPING).catch(() => undefined);
  return reply;
}
