/** One activity that was let in, and what answers it. */
import type { InvokeResponse } from 'botbuilder';
import { errorForLog } from '../../../src/log-error.ts';
import { type Incoming, readIncoming } from '../hear/incoming.ts';
import { invokeOnce } from './invoke-once.ts';
import { CONSENT, onConsent } from './on-consent.ts';
import { OPEN, onDialog, SUBMIT } from './on-dialog.ts';
import { installation, onInstall } from './on-install.ts';
import { onMessage } from './on-message.ts';
import { onPress, PRESS } from './on-press.ts';
import type { Workings } from './workings.ts';

/** The response is undefined where Teams wants none, and for an invoke that is not known here. */
export type TakeTurn = (activity: unknown) => Promise<InvokeResponse | undefined>;

export function turnTaker(workings: Workings): TakeTurn {
  const { contacts, underWay, log } = workings;
  const invoke = invokeOnce(workings);

  /** Beside the answer: an answer must not wait for a note that only later messages need. */
  const note = (activity: Incoming): void =>
    underWay.track(
      contacts
        .note(activity)
        .catch((error: unknown) =>
          log.error({ err: errorForLog(error) }, 'where a conversation is could not be noted'),
        ),
    );

  return async (raw) => {
    const activity = readIncoming(raw);
    if (activity.type === 'message') {
      note(activity);
      return void (await onMessage(activity, workings));
    }
    if (activity.type === 'invoke') {
      note(activity);
      if (activity.name === PRESS) return onPress(activity, invoke, workings);
      if (activity.name === OPEN || activity.name === SUBMIT) return onDialog(activity, invoke, workings);
      if (activity.name === CONSENT) return onConsent(activity, workings);
      return undefined;
    }
    const what = installation(activity);
    if (what) await onInstall(activity, what, workings);
    return undefined;
  };
}
