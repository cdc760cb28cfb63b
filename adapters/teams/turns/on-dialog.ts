/** Dialogs: a button opens one with a form, and what is submitted there closes it or is asked for again. */
import type { InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import { eventOf, type Incoming } from '../hear/incoming.ts';
import { pressed } from '../hear/pressed.ts';
import { badDialog, dialog, lineInDialog, NOTHING } from '../show/invoke-responses.ts';
import { ONE_MOMENT, SORRY, UNKNOWN_PRESS } from '../show/lines.ts';
import type { InvokeOnce, Manner } from './invoke-once.ts';
import { askedIn, type Workings } from './workings.ts';

export const OPEN = 'task/fetch';
export const SUBMIT = 'task/submit';
const value = z.looseObject({ data: z.unknown().optional() });

export async function onDialog(activity: Incoming, invoke: InvokeOnce, workings: Workings): Promise<InvokeResponse> {
  const press = pressed(value.safeParse(activity.value).data?.data);
  if (!press) return badDialog(UNKNOWN_PRESS);
  const { deliver, listener } = workings;
  const asked = askedIn(activity, workings);

  const manner: Manner = {
    message: listener.pressed(activity, press),
    asked,
    moment: lineInDialog(ONE_MOMENT),
    respond(reply) {
      if (!reply) return { response: lineInDialog(SORRY) };
      // Only the person who opened a dialog sees it, so it may show what others may not.
      const stays = activity.name === OPEN || reply.form !== undefined;
      return stays ? { response: dialog(reply) } : { response: NOTHING, after: () => deliver.answer(reply, asked) };
    },
    follow: (reply) => deliver.answer(reply, asked),
  };
  return invoke(eventOf(activity), activity.conversation.id, manner);
}
