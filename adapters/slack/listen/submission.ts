/** Somebody submits a form: it stays open with what is wrong, or closes and the answer goes where the form came from. */
import type { App, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { Reply } from '../../../src/bot/message.ts';
import { answerOnce } from '../../delivery/answer-once.ts';
import { errorsFor, valuesOf } from '../block-kit/index.ts';
import { deliver } from '../send/deliver.ts';
import { doneView, FORM_CALLBACK, momentView, updateView } from '../send/dialog.ts';
import { attempt, viewOf } from './dialog.ts';
import { type FormMemo, recallMemo } from './form-memo.ts';
import { hear, type Installed, type Parts, teamOf } from './hear.ts';

/** Milliseconds the bot has; Slack closes the form with an error after three seconds. */
const PATIENCE = 2000;
const REMEMBERED = 500;

type Outcome = ViewResponseAction | undefined;

export function onSubmission(app: App, parts: Parts): void {
  // A form sent twice must get the same outcome: nothing would close it.
  const once = answerOnce<Outcome>(REMEMBERED);
  app.view<ViewSubmitAction>(
    { type: 'view_submission', callback_id: FORM_CALLBACK },
    async ({ ack, body, context }) => {
      const memo = await recallMemo(parts.records, body.view.private_metadata);
      const outcome = memo?.action && (await once(body.trigger_id, () => submit(parts, context, body, memo)));
      if (outcome) await ack(outcome);
    },
  );
}

/** Resolves to what Slack is told to do with the form, undefined to close it. */
async function submit(parts: Parts, context: Installed, body: ViewSubmitAction, memo: FormMemo): Promise<Outcome> {
  const { view, user, trigger_id: trigger } = body;
  const place = { ...memo.place, team: teamOf(context), user: user.id };
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  let late = false;

  const heard = {
    id: trigger,
    place,
    home: user.team_id,
    name: user.name,
    action: memo.action && { ...memo.action, inputs: valuesOf(view.state) },
  };
  const isNew = await hear(parts, context, heard, async (reply, out) => {
    const next = reply.form ? await viewOf(parts, place, reply) : undefined;
    let shown = !late;
    if (shown) resolve(next && (errorsBeside(view, reply) ?? { response_action: 'update', view: next }));
    else shown = (await attempt(parts, () => updateView(out.client, view.id, next ?? doneView()))) !== undefined;
    if (!next || !shown) await deliver(out, place, reply);
  });
  if (!isNew) return undefined;

  const waited = parts.timing.wait(PATIENCE).then((): Outcome => {
    late = true;
    return { response_action: 'update', view: momentView() };
  });
  return Promise.race([promise, waited]);
}

function errorsBeside(view: ViewSubmitAction['view'], { form }: Reply): Outcome {
  const errors = errorsFor(view, form?.errors ?? {});
  return Object.keys(errors).length > 0 ? { response_action: 'errors', errors } : undefined;
}
