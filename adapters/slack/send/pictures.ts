/**
 * Pictures of a card. In a message that lasts they are files in Slack: nobody outside the workspace can fetch them, and
 * they stay as long as the message. A message for one person alone can hold no file, so its pictures have an address on
 * this server for a while, as long as such a message lasts; where the server has none, it goes out without them.
 * A card without its picture still says everything: what cannot be shown is left out, never the answer.
 */
import type { AdaptiveCard } from '../../../cards/adaptive-card.ts';
import type { Picture, Reply } from '../../../src/bot/message.ts';
import type { PictureHost } from '../../delivery/picture-host.ts';
import { withPictures } from '../../pictures.ts';
import type { Log, Timing } from '../../ports.ts';
import { slackFileUrl } from '../block-kit/index.ts';
import type { Client } from './clients.ts';
import { failureOf } from './failure.ts';
import type { Fetch } from './keep-alive-fetch.ts';
import { uploadBytes } from './upload.ts';

type Pictured = Pick<Reply, 'card' | 'pictures'>;

export interface Pictures {
  /** For a message that everybody in the conversation sees, or one in the direct message. Never throws. */
  forMessage(client: Client, reply: Pictured): Promise<AdaptiveCard>;
  /** For a message that one person alone sees. */
  forOne(reply: Pictured): AdaptiveCard;
}

export interface PictureParts {
  readonly upload: Fetch;
  readonly host: PictureHost | undefined;
  readonly timing: Timing;
  readonly log: Log;
}

/** Milliseconds an answer waits for its pictures. */
const PATIENCE = 8_000;
/** Milliseconds between looks at a file; a picture that takes longer than all of them is not waited for. */
const PAUSES = [200, 400, 800, 1600] as const;

export function picturesOf({ upload, host, timing, log }: PictureParts): Pictures {
  const uploaded = async (client: Client, picture: Picture): Promise<string | null> => {
    try {
      const id = await uploadBytes(client, upload, picture);
      await client.files.completeUploadExternal({ files: [{ id, title: picture.name }] });
      return (await isReady(client, id, timing)) ? slackFileUrl(id) : null;
    } catch (error) {
      log.warn({ failure: failureOf(error) }, 'a picture did not reach Slack');
      return null;
    }
  };
  return {
    async forMessage(client, reply) {
      if (reply.pictures === undefined) return reply.card;
      const urls = new Map<Picture, string | null>();
      const late = timing.wait(PATIENCE).then(() => null);
      for (const picture of reply.pictures) {
        urls.set(picture, await Promise.race([uploaded(client, picture), late]));
      }
      return withPictures(reply, (picture) => urls.get(picture) ?? null);
    },
    forOne: (reply) => withPictures(reply, (picture) => host?.addressOf(picture) ?? null),
  };
}

/**
 * Slack takes a file in and looks at it afterwards; a message that shows it before is refused. It has looked once it
 * tells the type: https://github.com/slackapi/node-slack-sdk/issues/1865
 */
async function isReady(client: Client, id: string, timing: Timing): Promise<boolean> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await timing.wait(pause);
    const { file } = await client.files.info({ file: id });
    if (file?.mimetype) return true;
  }
  return false;
}
