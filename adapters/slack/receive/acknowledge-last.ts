/**
 * Bolt acknowledges an event before anything looked at it. Slack must rather hear "got it" once the event is recorded,
 * and must not hear it when recording failed, so the acknowledgement waits until every listener returned. They return
 * as soon as the event is recorded and work on it afterwards. What the event says goes with its context, to be kept until
 * that work is done.
 */
import type { App, ReceiverEvent } from '@slack/bolt';

/** The app as a receiver sees it. What no listener knows is acknowledged as well: sending it again would not help. */
export function acknowledgeLast(app: App): App {
  const processEvent = async (event: ReceiverEvent): Promise<void> => {
    let answer: unknown;
    const ack = async (response?: unknown): Promise<void> => {
      answer = response ?? answer;
    };
    const customProperties = { ...event.customProperties, payload: JSON.stringify(event.body) };
    await app.processEvent({ ...event, ack, customProperties });
    await event.ack(answer);
  };
  return Object.assign(Object.create(app) as App, { processEvent });
}
