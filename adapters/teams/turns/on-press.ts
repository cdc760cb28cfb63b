/** A button of a card (Action.Execute): the answer takes the card's place, for everybody who sees it. */
import type { InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import { eventOf, type Incoming } from '../hear/incoming.ts';
import { pressed } from '../hear/pressed.ts';
import { badPress, cardInPlace, lineOverCard } from '../show/invoke-responses.ts';
import { ALONE, ONE_MOMENT, SORRY, UNKNOWN_PRESS } from '../show/lines.ts';
import { isForAskerAlone } from './deliver.ts';
import type { InvokeOnce, Manner } from './invoke-once.ts';
import { askedIn, type Workings } from './workings.ts';

export const PRESS = 'adaptiveCard/action';
const value = z.looseObject({ action: z.looseObject({ data: z.unknown().optional() }) });

export async function onPress(activity: Incoming, invoke: InvokeOnce, workings: Workings): Promise<InvokeResponse> {
  const press = pressed(value.safeParse(activity.value).data?.action.data);
  if (!press) return badPress(UNKNOWN_PRESS);
  const asked = askedIn(activity, workings);
  const { deliver, listener } = workings;

  const manner: Manner = {
    message: listener.pressed(activity, press),
    asked,
    moment: lineOverCard(ONE_MOMENT),
    respond(reply) {
      if (!reply) return { response: lineOverCard(SORRY) };
      return isForAskerAlone(reply, asked)
        ? { response: lineOverCard(ALONE), after: () => deliver.alone(reply, asked) }
        : { response: cardInPlace(reply), after: () => deliver.toOthers(reply, asked, activity.replyToId) };
    },
    follow: (reply) => deliver.inPlace(reply, asked, activity.replyToId),
  };
  return invoke(eventOf(activity), activity.conversation.id, manner);
}
