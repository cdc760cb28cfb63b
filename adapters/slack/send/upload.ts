/** Brings bytes into Slack as a file: https://docs.slack.dev/messaging/working-with-files#upload */
import type { OutgoingFile } from '../../../src/bot/message.ts';
import type { Client } from './clients.ts';
import type { Fetch } from './keep-alive-fetch.ts';

type File = Pick<OutgoingFile, 'name' | 'bytes'> & {
  /** What an image shows, for who does not see it. */
  readonly alt?: string;
};

/** @returns the id of the file, which nobody sees until its upload is completed */
export async function uploadBytes(client: Client, upload: Fetch, { name, bytes, alt }: File): Promise<string> {
  const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal({
    filename: name,
    length: bytes.length,
    ...(alt !== undefined && { alt_txt: alt }),
  });
  if (!url || !id) throw new Error('Slack gave no address for a file.');
  const headers = { 'Content-Type': 'application/octet-stream' };
  const { status } = await upload(url, { method: 'POST', headers, body: bytes });
  if (status !== 200) throw new UploadRefused(`Slack answered ${status}.`);
  return id;
}

class UploadRefused extends Error {
  override name = 'UploadRefused';
}
