/** The files a person sent in a personal chat. Pictures and the formatted copy of a text are not among them. */
import { z } from 'zod';
import type { IncomingFile } from '../../../src/bot/message.ts';
import type { Download } from '../files/download.ts';
import type { Incoming } from './incoming.ts';

export const FILE = 'application/vnd.microsoft.teams.file.download.info';
const content = z.looseObject({ downloadUrl: z.string() });

/** @param limit what all files of the message may hold together, in bytes */
export function filesOf({ attachments }: Incoming, download: Download, limit: number): IncomingFile[] {
  const room = { left: limit };
  return (attachments ?? []).flatMap(({ contentType, content: value, name }) => {
    if (contentType !== FILE) return [];
    const { downloadUrl = '' } = content.safeParse(value).data ?? {};
    return { name: name || 'file', open: () => download(downloadUrl, room) };
  });
}
