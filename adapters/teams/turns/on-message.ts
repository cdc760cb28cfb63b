/** Answers what a person wrote, or what an old client sent for a button. */
import type { Message } from '../../../src/bot/message.ts';
import { Refusal } from '../gate/refusal.ts';
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
  const { runOnce, deliver, underWay, timing, listener } = workings;
  const answer = async () => {
    const press = pressed(activity.value);
    const message = press ? listener.pressed(activity, press) : await listener.written(activity);
    const asked = askedIn(activity, workings);
    await deliver.answer(await askVisibly(message, activity, workings), asked);
  };
  const { recorded, result } = runOnce(
    eventOf(activity),
    activity.conversation.id,
    answer,
    // It may be acknowledged before it is answered.
    payloadOf(activity),
  );
  underWay.track(result);
  // Only the few that take longer cost a timer that lasts.
  if ((await inTime(timing, A_MOMENT, result)).inTime) return;
  const answered = await inTime(timing, ACKNOWLEDGE - A_MOMENT, result);
  if (!answered.inTime) await recorded;
}

/** @throws Refusal with 400 for what is nested deeper than can be written */
function payloadOf(activity: Incoming): string {
  try {
    return JSON.stringify(activity);
  } catch {
    throw new Refusal(400, 'The activity is nested too deeply.');
  }
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
