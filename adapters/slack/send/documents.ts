/** Documents that come with an answer, to the asker alone: in the direct message, wherever the question was asked. */
import type { OutgoingFile } from '../../../src/bot/message.ts';
import { lineReply } from '../../line-reply.ts';
import type { Log } from '../../ports.ts';
import type { Client } from './clients.ts';
import { deliver } from './deliver.ts';
import { inDirectMessage } from './direct-message.ts';
import { failureOf } from './failure.ts';
import type { Fetch } from './keep-alive-fetch.ts';
import type { Outward } from './outward.ts';
import { isShared, type Place } from './place.ts';
import { uploadBytes } from './upload.ts';

const IN_DIRECT_MESSAGE = 'The file is in our direct message: it is for you alone.';
const NOT_SENT = 'I could not send you the file. Ask for it again in a moment.';
const NOT_ALLOWED =
  'This app may not send files yet. Ask an admin of the workspace to install it again, then ask me again.';

/** Never throws: what went wrong is told to the asker. */
export async function sendDocuments(
  out: Outward,
  place: Place,
  files: readonly OutgoingFile[],
  log: Log,
): Promise<void> {
  const { client, channels, upload } = out;
  const { team, user } = place;
  const say = (text: string) =>
    deliver(out, place, lineReply(text)).catch((error: unknown) =>
      log.error({ failure: failureOf(error) }, 'an answer did not reach Slack'),
    );
  try {
    const channel = await inDirectMessage(channels, client, { team, user }, async (direct) => {
      await share(client, upload, files, {
        channel: direct,
        thread: direct === place.channel ? place.thread : undefined,
      });
      return direct;
    });
    if (isShared(place) || isForeign(place, channel)) await say(IN_DIRECT_MESSAGE);
  } catch (error) {
    log.error({ failure: failureOf(error) }, 'a file did not reach Slack');
    await say(failureOf(error) === 'missing_scope' ? NOT_ALLOWED : NOT_SENT);
  }
}

/** A command can be given in the direct messages of two other people. */
const isForeign = ({ channel }: Place, own: string): boolean => channel.startsWith('D') && channel !== own;

/** Each file to an address of its own, then all in one message. */
async function share(
  client: Client,
  upload: Fetch,
  files: readonly OutgoingFile[],
  { channel, thread }: Pick<Place, 'channel' | 'thread'>,
): Promise<void> {
  const uploaded: { id: string; title: string }[] = [];
  for (const { name, bytes } of files) {
    uploaded.push({ id: await uploadBytes(client, upload, { name, bytes }), title: name });
  }
  const [first, ...more] = uploaded;
  if (!first) return;
  await client.files.completeUploadExternal({
    files: [first, ...more],
    channel_id: channel,
    ...(thread && { thread_ts: thread }),
  });
}
