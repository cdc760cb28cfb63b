/** Files that people share with the bot, read straight from Slack. */
import type { IncomingMessage } from 'node:http';
import type { IncomingFile } from '../../../src/bot/message.ts';
import { PlainError } from '../../../src/plain-error.ts';
import type { Client } from '../send/clients.ts';
import type { Connections } from '../send/connections.ts';
import { isSlacks } from '../send/only-slack.ts';

/** The part of Slack's file object that is read. */
export interface SharedFile {
  readonly id?: string;
  readonly name?: string | null;
  readonly size?: number;
  readonly url_private_download?: string;
}

/** In a channel that is shared with other companies an event names its files by their ids alone. */
export async function wholeFile(client: Client, file: SharedFile): Promise<SharedFile> {
  if (file.url_private_download || !file.id) return file;
  try {
    return (await client.files.info({ file: file.id })).file ?? file;
  } catch {
    // Opening it says that it cannot be read.
    return file;
  }
}

/** @param token of the bot in the workspace where the file was shared */
export type FileSource = (file: SharedFile, token: string | undefined) => IncomingFile;

export interface FileLimits {
  /** Bytes one file may hold. */
  readonly bytes: number;
  /** Milliseconds without a byte after which a download is given up. */
  readonly silence: number;
  /** Where Slack's API is, when it is not at Slack's own address; files may lie there too. */
  readonly apiUrl: string | undefined;
}

export function fileSource(connections: Connections, limits: FileLimits): FileSource {
  return (file, token = '') => {
    const name = file.name || 'file';
    return { name, open: () => download(connections, limits, { ...file, name }, token) };
  };
}

async function* download(
  { request }: Connections,
  { bytes, silence, apiUrl }: FileLimits,
  { name, size = 0, url_private_download: address }: SharedFile & { readonly name: string },
  token: string,
): AsyncGenerator<Uint8Array> {
  // The token opens everything the bot may see, so it goes to nobody but Slack.
  if (!address || !isSlacks(address, apiUrl))
    throw new PlainError(`I can only read files that lie in Slack; upload ${name} here.`);
  const tooLarge = new PlainError(
    `${name} is larger than ${Math.floor(bytes / 2 ** 20)} MB. Import it on the command line.`,
  );
  if (size > bytes) throw tooLarge;

  const outgoing = request(new URL(address), { method: 'GET', headers: { authorization: `Bearer ${token}` } });
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.on('response', resolve).on('error', reject);
    outgoing.setTimeout(silence, () => outgoing.destroy(new Error('Slack sent nothing for too long.')));
    outgoing.end();
  }).catch(() => {
    throw unreadable(name);
  });
  try {
    // Without the scope to read files Slack redirects to its sign-in page.
    if (incoming.statusCode !== 200) throw unreadable(name);
    let received = 0;
    for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
      received += chunk.length;
      if (received > bytes) throw tooLarge;
      yield chunk;
    }
  } catch (error) {
    throw error instanceof PlainError ? error : unreadable(name);
  } finally {
    incoming.destroy();
  }
}

const unreadable = (name: string): PlainError =>
  new PlainError(`I could not read ${name} from Slack. Share it again; if that does not help, reinstall the app.`);
