/** Somebody presses a button of a card: the answer takes the card's place, or opens a dialog. */
import type { App, BlockAction } from '@slack/bolt';
import type { Reply } from '../../../src/bot/message.ts';
import { CARD_ACTION_IDS } from '../block-kit/index.ts';
import { deliverInPlace } from '../send/deliver.ts';
import { updateView } from '../send/dialog.ts';
import { publishHome } from '../send/home.ts';
import { tellAlone } from '../send/messages.ts';
import type { Outward } from '../send/outward.ts';
import type { Place } from '../send/place.ts';
import { dialog, viewOf } from './dialog.ts';
import { recallMemo } from './form-memo.ts';
import { hear, type Parts, teamOf } from './hear.ts';
import { requestOf } from './request.ts';

export function onPress(app: App, parts: Parts): void {
  app.action<BlockAction>({ type: 'block_actions', action_id: CARD_ACTION_IDS }, async ({ action, body, context }) => {
    const request = requestOf(action, body.state ?? body.view?.state);
    if (!request) return sayOutdated(parts, action, body);
    const place = await placeOf(parts, teamOf(context), body);
    const form = dialog(parts, context, { trigger: body.trigger_id, place });
    const heard = {
      id: body.trigger_id,
      place,
      home: body.user.team_id,
      name: body.user.name ?? body.user.username,
      text: request.text,
      action: request.action,
      ...(request.opensForm && body.view?.type !== 'modal' && { begun: form.expect }),
    };
    await hear(parts, context, heard, async (reply, out) => {
      if (body.view?.type === 'modal') {
        await updateView(out.client, body.view.id, await viewOf(parts, place, reply));
        return;
      }
      // What was typed into a card is mended in that card.
      const mending = request.action?.inputs !== undefined && hasErrors(reply);
      if (!mending && (await form.show(reply))) return;
      await answerPress(out, place, body, reply);
    });
  });
}

/** A button of a card from before an update: pressing it must not look as if nothing had heard. */
async function sayOutdated({ fetch, log }: Parts, action: BlockAction['actions'][number], body: BlockAction) {
  if (action.type !== 'button' || action.url || !body.response_url) return;
  log.warn({ why: 'unknown button' }, 'a Slack press asked for nothing known');
  await tellAlone(fetch, body.response_url, 'This button does not work any more. Ask me again for a new card.');
}

function answerPress(out: Outward, place: Place, { view, message, container }: BlockAction, reply: Reply) {
  if (view) return publishHome(out.client, place.user, reply);
  const ts: unknown = message?.ts ?? container.message_ts;
  return deliverInPlace(out, place, typeof ts === 'string' ? ts : undefined, reply);
}

/** A press in a dialog belongs to where the dialog came from, one in the home tab to the direct message. */
async function placeOf(parts: Parts, team: string, body: BlockAction): Promise<Place> {
  const { user, channel, message, container, view } = body;
  if (view || !channel) {
    const memo = view ? await recallMemo(parts.records, view.private_metadata) : null;
    return { channel: user.id, ...memo?.place, team, user: user.id };
  }
  const thread: unknown = message?.thread_ts ?? container.thread_ts;
  return {
    team,
    channel: channel.id,
    user: user.id,
    responseUrl: body.response_url,
    alone: container.is_ephemeral === true,
    ...(typeof thread === 'string' && { thread }),
  };
}

const hasErrors = ({ form }: Reply): boolean => form !== undefined && Object.keys(form.errors).length > 0;
