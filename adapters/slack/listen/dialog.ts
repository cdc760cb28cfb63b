/** Forms as dialogs, wherever Slack sent a trigger that may open one. */
import type { Reply } from '../../../src/bot/message.ts';
import { answerView, formView, momentView, openView, updateView, type View } from '../send/dialog.ts';
import { failureOf } from '../send/failure.ts';
import { patience } from '../send/patience.ts';
import type { Place } from '../send/place.ts';
import { keepMemo } from './form-memo.ts';
import { type Installed, outwardOf, type Parts } from './hear.ts';

export interface Dialog {
  /** A form is expected: if the bot is slow, the dialog opens before the form is there. */
  expect(): void;
  /** Whether the reply is shown in a dialog: forms are, and answers for which one is open already. */
  show(reply: Reply): Promise<boolean>;
}

/** @param place where the answer to the form goes */
export function dialog(
  parts: Parts,
  context: Installed,
  { trigger, place }: { readonly trigger: string; readonly place: Place },
): Dialog {
  const { client } = outwardOf(parts, context);

  const { begin, end } = patience(parts.timing, () => attempt(parts, () => openView(client, trigger, momentView())));

  return {
    expect: begin,
    async show(reply) {
      const opened = await end();
      if (!reply.form && opened === undefined) return false;
      const view = await viewOf(parts, place, reply);
      const shown = await attempt(parts, async () =>
        opened === undefined ? openView(client, trigger, view) : updateView(client, opened, view),
      );
      return shown !== undefined;
    },
  };
}

/** undefined where Slack shows no dialog: the trigger is too old, or the person closed it. The answer finds another way. */
export async function attempt({ log }: Pick<Parts, 'log'>, show: () => Promise<string>): Promise<string | undefined> {
  try {
    return await show();
  } catch (error) {
    log.info({ failure: failureOf(error) }, 'a Slack dialog could not be shown');
    return undefined;
  }
}

/** The reply as a dialog: a form to fill, or an answer to read. */
export async function viewOf({ records, timing }: Parts, place: Place, reply: Reply): Promise<View> {
  if (!reply.form) return answerView(reply, await keepMemo(records, timing, { place }));
  return formView(reply, reply.form, await keepMemo(records, timing, { place, action: reply.form.action }));
}
