/** What Teams shows of a file: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4 */
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { OutgoingFile } from '../../../src/bot/message.ts';

export const CONSENT_CARD = 'application/vnd.microsoft.teams.card.file.consent';
export const INFO_CARD = 'application/vnd.microsoft.teams.card.file.info';

/** Asks whether the bot may put a document into the person's OneDrive; both answers bring back `id`. */
export function consentActivity({ name, bytes }: OutgoingFile, id: string): Partial<Activity> {
  const content = {
    description: 'The file you asked for. Accept, and I put it into your OneDrive.',
    sizeInBytes: bytes.length,
    acceptContext: { file: id },
    declineContext: { file: id },
  };
  return { type: 'message', summary: name, attachments: [{ contentType: CONSENT_CARD, name, content }] };
}

/** Where Teams wants the document. */
export const uploadInfo = z.looseObject({
  uploadUrl: z.string(),
  contentUrl: z.string(),
  name: z.string(),
  uniqueId: z.string(),
  fileType: z.string(),
});

export function infoActivity({ name, contentUrl, uniqueId, fileType }: z.infer<typeof uploadInfo>): Partial<Activity> {
  const attachment = { contentType: INFO_CARD, contentUrl, name, content: { uniqueId, fileType } };
  return { type: 'message', summary: name, attachments: [attachment] };
}
