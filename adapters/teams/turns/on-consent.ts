/** Somebody agrees to have a document, or does not: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4 */
import type { Activity, InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import { errorForLog } from '../../../src/log-error.ts';
import { eventOf, type Incoming } from '../hear/incoming.ts';
import { textActivity } from '../show/activities.ts';
import { infoActivity, uploadInfo } from '../show/file-cards.ts';
import { NOTHING } from '../show/invoke-responses.ts';
import { FILE_DECLINED, FILE_GONE, FILE_NOT_PUT } from '../show/lines.ts';
import { askedIn, type Workings } from './workings.ts';

export const CONSENT = 'fileConsent/invoke';

const value = z.discriminatedUnion('action', [
  z.looseObject({ action: z.literal('accept'), context: z.looseObject({ file: z.string() }), uploadInfo }),
  z.looseObject({ action: z.literal('decline'), context: z.looseObject({ file: z.string() }) }),
]);
type Consent = z.infer<typeof value>;

/** Teams is answered once the consent is recorded; the upload may take longer than it waits. */
export async function onConsent(activity: Incoming, workings: Workings): Promise<InvokeResponse> {
  const consent = value.safeParse(activity.value).data;
  if (!consent) return { status: 400 };
  const { runOnce, underWay } = workings;
  // A lane of its own: nothing else that is said meanwhile waits for a large document.
  const { recorded, result } = runOnce(eventOf(activity), `file ${consent.context.file}`, async () => {
    const shown = await outcomeOf(consent, activity, workings);
    if (shown) await showInstead(shown, activity, workings);
  });
  underWay.track(result);
  await recorded;
  return NOTHING;
}

/** What is shown in the place of the question; null where it was answered already. */
async function outcomeOf(consent: Consent, activity: Incoming, workings: Workings): Promise<Partial<Activity> | null> {
  const { waiting, upload, log } = workings;
  const file = waiting.take(askedIn(activity, workings).person, consent.context.file);
  if (file === 'taken') return null;
  if (consent.action === 'decline') return textActivity(FILE_DECLINED);
  if (file === null) return textActivity(FILE_GONE);
  try {
    await upload(consent.uploadInfo.uploadUrl, file.bytes);
    return infoActivity(consent.uploadInfo);
  } catch (error) {
    log.warn({ err: errorForLog(error) }, 'a file could not be put where Teams wants it');
    return textActivity(FILE_NOT_PUT);
  }
}

async function showInstead(shown: Partial<Activity>, activity: Incoming, workings: Workings): Promise<void> {
  const { voice, log } = workings;
  const { at } = askedIn(activity, workings);
  const { replyToId } = activity;
  const replaced = replyToId
    ? await voice.replace(at, replyToId, shown).then(
        () => true,
        () => false,
      )
    : false;
  if (replaced) return;
  await voice
    .send(at, shown)
    .catch((error: unknown) => log.warn({ err: errorForLog(error) }, 'an answer did not reach Teams'));
}
