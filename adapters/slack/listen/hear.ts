/** What every kind of event has in common: it is recorded, put to the bot in its turn, and answered. */
import type { Action, Bot, Message, Reply } from '../../../src/bot/message.ts';
import type { Log, Records, Timing } from '../../ports.ts';
import { type FileSource, type SharedFile, wholeFile } from '../files/shared-files.ts';
import type { Workspaces } from '../install/workspaces.ts';
import type { Recorder } from '../receive/record.ts';
import type { Clients } from '../send/clients.ts';
import { sendDocuments } from '../send/documents.ts';
import { failureOf } from '../send/failure.ts';
import type { Fetch } from '../send/keep-alive-fetch.ts';
import type { Outward } from '../send/outward.ts';
import type { Pictures } from '../send/pictures.ts';
import { conversationOf, isShared, type Place } from '../send/place.ts';
import { type Asker, senderOf } from './sender.ts';

const HELP: Action = { command: 'help', args: {} };

export interface Parts {
  readonly bot: Bot;
  readonly recorder: Recorder;
  readonly records: Records;
  readonly workspaces: Workspaces;
  readonly clients: Clients;
  readonly fetch: Fetch;
  readonly upload: Fetch;
  readonly pictures: Pictures;
  readonly files: FileSource;
  readonly timing: Timing;
  readonly log: Log;
}

/** The part of Bolt's context that is needed: which workspace, and who the bot is there. */
export interface Installed {
  readonly teamId?: string | undefined;
  readonly botToken?: string | undefined;
  readonly botUserId?: string | undefined;
  /** The event as it came. */
  readonly payload?: string;
}

export interface Heard extends Pick<Asker, 'home' | 'name'> {
  /** Slack's id of the event. */
  readonly id: string;
  readonly place: Place;
  readonly text?: string;
  readonly action?: Action | undefined;
  readonly files?: readonly SharedFile[];
  readonly begun?: () => void;
}

/**
 * Resolves to whether the event is new, once that is recorded; the bot's answer is shown later.
 * @throws when it could not be recorded, so that Slack sends it again
 */
export function hear(
  parts: Parts,
  context: Installed,
  heard: Heard,
  show: (reply: Reply, out: Outward) => Promise<void>,
): Promise<boolean> {
  const { recorder, log } = parts;
  const { id, place, begun } = heard;
  const out = outwardOf(parts, context);
  return recorder.record({
    id: `slack:${id}`,
    conversation: conversationOf(place),
    payload: context.payload,
    ...(begun && { begun }),
    async work() {
      try {
        const reply = await parts.bot.answer(await messageOf(heard, out, context, parts));
        await show(reply, out);
        if (reply.files) await sendDocuments(out, place, reply.files, log);
      } catch (error) {
        log.error({ failure: failureOf(error) }, 'an answer did not reach Slack');
      }
    },
  });
}

export function outwardOf({ clients, fetch, upload, pictures, records }: Parts, { botToken }: Installed): Outward {
  return { client: clients(botToken), fetch, upload, pictures, channels: records };
}

/** The workspace of an event. Bolt names it for everything but installations in a whole organisation, which are refused. */
export function teamOf({ teamId }: Installed): string {
  if (!teamId) throw new Error('The event names no workspace.');
  return teamId;
}

async function messageOf(
  { id, place, home, name, text = '', action, files = [] }: Heard,
  { client }: Outward,
  { botToken }: Installed,
  { workspaces, files: open, log }: Parts,
): Promise<Message> {
  // Who only calls the bot by its name wants to know what to say.
  const asked = action ?? (text === '' && files.length === 0 ? HELP : undefined);
  const whole = await Promise.all(files.map((file) => wholeFile(client, file)));
  const selfInstalled = workspaces.isSelfInstalled(botToken);
  return {
    id: `slack:${id}`,
    conversation: conversationOf(place),
    place: isShared(place) ? 'shared' : 'private',
    sender: senderOf({ team: place.team, home, user: place.user, name, selfInstalled }, client, log),
    text,
    ...(asked && { action: asked }),
    ...(whole.length > 0 && { files: whole.map((file) => open(file, botToken)) }),
  };
}
