import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { senderAt } from '../../adapters/terminal/index.ts';
import type { Bot, Reply } from '../bot/message.ts';
import type { Config } from '../config.ts';
import { type CommandLine, UsageError } from './arguments.ts';
import { whyRead } from './explain.ts';
import { inJson, printReply } from './print-reply.ts';
import { localMember, withSeventy } from './session.ts';
import type { Terminal } from './terminal.ts';

/** One question, or a batch of them from standard input. @returns the exit code */
export function ask(line: CommandLine, config: Config, terminal: Terminal): Promise<number> {
  return line.batch ? askBatch(line, config, terminal) : askOnce(line, config, terminal);
}

async function askOnce({ words, as, json, explain }: CommandLine, config: Config, terminal: Terminal): Promise<number> {
  const text = words.join(' ');
  if (text.trim() === '')
    throw new UsageError('Say what to ask: npm run -s seventy -- ask "what\'s my Security score"');
  const member = localMember(as).id;
  return withSeventy(config, terminal, async (session) => {
    const reply = await say(session.bot, text, member, randomUUID());
    const why = explain ? await whyRead(text, as, session) : undefined;
    return printReply(terminal, reply, json, why);
  });
}

const questionSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  conversation: z.union([z.string(), z.number()]).optional(),
  as: z.string().optional(),
});

async function askBatch({ words, as, json }: CommandLine, config: Config, terminal: Terminal): Promise<number> {
  if (words.length > 0)
    throw new UsageError('A batch reads its questions from standard input, one JSON object a line.');
  if (!json) throw new UsageError('A batch answers in JSON: use ask --batch --json');
  const member = localMember(as).id;
  return withSeventy(config, terminal, async ({ bot }) => {
    for await (const line of createInterface({
      input: terminal.input.setEncoding('utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      if (line.trim() !== '') terminal.output.write(`${JSON.stringify(await answerLine(bot, line, member))}\n`);
    }
    return 0;
  });
}

/** A line that is no question, or names no member, gets an answer that says so: the lines after it still matter. */
async function answerLine(bot: Bot, line: string, member: string): Promise<object> {
  const parsed = questionSchema.safeParse(fromJson(line));
  if (!parsed.success) return { id: idOf(line), ...unusable('A batch line is a JSON object with "id" and "text".') };
  const { id, text, conversation, as } = parsed.data;
  try {
    const reply = await say(
      bot,
      text,
      as === undefined ? member : localMember(as).id,
      String(conversation ?? `alone ${id} ${randomUUID()}`),
    );
    return { id, ...inJson(reply) };
  } catch (error) {
    return { id, ...unusable((error as Error).message) };
  }
}

function fromJson(line: string): unknown {
  try {
    // A pipe of PowerShell puts a byte-order mark first.
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function idOf(line: string): string | number | null {
  const found = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(fromJson(line));
  return found.success ? found.data.id : null;
}

const unusable = (reason: string) => ({
  command: null,
  args: {},
  text: reason,
  card: null,
  visibility: 'asker',
  suggestions: [],
  refused: reason,
});

function say(bot: Bot, text: string, member: string, conversation: string): Promise<Reply> {
  return bot.answer({ id: randomUUID(), conversation, place: 'private', sender: senderAt(member), text });
}
