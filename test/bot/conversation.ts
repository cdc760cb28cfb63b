/** A conversation with the real bot over a real store in a temporary folder, on the sample partner unless told otherwise. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Action, IncomingFile, Message, Reply, Sender } from '../../src/bot/message.ts';
import { readConfig } from '../../src/config.ts';
import { seventy } from '../../src/seventy.ts';
import { openEmbeddedStore, type Store } from '../../src/storage/index.ts';

export interface Conversation {
  readonly store: Store;
  readonly errors: unknown[];
  say(text: string, more?: Partial<Message>): Promise<Reply>;
  press(action: Action, more?: Partial<Message>): Promise<Reply>;
  drop(files: readonly IncomingFile[], more?: Partial<Message>): Promise<Reply>;
  /** A new bot over the same store, as after a restart. */
  again(): Promise<Conversation>;
  /** The same bot, somebody else asking. */
  as(member: string | Sender): Conversation;
  pass(minutes: number): void;
}

export const NOVEMBER = new Date('2026-11-21T09:00:00Z');

export async function conversation(environment: Record<string, string> = {}): Promise<Conversation> {
  const folder = await mkdtemp(join(tmpdir(), 'seventy-test-'));
  const store = await openEmbeddedStore(folder);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  let now = NOVEMBER.getTime();
  const errors: unknown[] = [];
  const clock = { now: () => new Date(now) };
  const newBot = () => seventy(readConfig(environment, '2026-11'), store, clock, (error) => errors.push(error)).bot;

  const speakingAs = (sender: Sender, bot = newBot()): Conversation => {
    const send = (said: Partial<Message>) =>
      bot.answer({ id: randomUUID(), conversation: 'test', place: 'private', sender, text: '', ...said });
    return {
      store,
      errors,
      say: (text, more) => send({ text, ...more }),
      press: (action, more) => send({ action, ...more }),
      drop: (files, more) => send({ files, ...more }),
      again: async () => speakingAs(sender),
      as: (member) => speakingAs(typeof member === 'string' ? { platform: 'local', id: member } : member, bot),
      pass: (minutes) => {
        now += minutes * 60_000;
      },
    };
  };
  return speakingAs({ platform: 'local', id: 'owner' });
}

/** What the button of this name on a reply's card does when it is pressed. */
export function buttonOf(reply: Reply, title: string): Action {
  const button = reply.card.actions?.find((action) => action.title === title);
  if (button === undefined || !('data' in button)) throw new Error(`There is no button "${title}" on: ${reply.text}`);
  const { command, args } = button.data as Action;
  return { command, args };
}

export function file(name: string, content: string): IncomingFile {
  return {
    name,
    async *open() {
      yield new TextEncoder().encode(content);
    },
  };
}
