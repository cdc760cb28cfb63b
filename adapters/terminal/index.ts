/** The bot in a terminal: plain text, and the card's buttons by their numbers. */
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Bot, Message, Reply, Sender } from '../../src/bot/message.ts';
import { type Button, buttonsOf } from './buttons.ts';
import { type Saved, saveFiles } from './save-files.ts';

export { type Saved, saveFiles } from './save-files.ts';

const PROMPT = '> ';

/**
 * Chats until the input ends or the person says "exit".
 * @param folder where documents that come with an answer are written
 */
export async function terminalChat(
  bot: Bot,
  member: string,
  input: Readable,
  output: Writable,
  folder: string = process.cwd(),
): Promise<void> {
  const conversation = randomUUID();
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let buttons: readonly Button[] = [];
  output.write(`Ask me, for example: what's my Security score. "exit" ends.\n${PROMPT}`);
  for await (const line of lines) {
    const text = line.trim();
    if (text === 'exit' || text === 'quit') break;
    if (text !== '') {
      const pressed = buttons[Number(text) - 1];
      const said: Pick<Message, 'text' | 'action'> = pressed ? pressed.says : { text };
      const sender = senderAt(member);
      const reply = await bot.answer({ id: randomUUID(), conversation, place: 'private', sender, ...said });
      buttons = buttonsOf(reply.card);
      const saved = await saveFiles(reply.files ?? [], folder);
      output.write(`\n${onPaper(reply, saved, buttons)}\n\n`);
    }
    output.write(PROMPT);
  }
  lines.close();
}

/** Who speaks at this machine, by its clock. */
export const senderAt = (member: string): Sender => ({
  platform: 'local',
  id: member,
  timeZone: async () => Intl.DateTimeFormat().resolvedOptions().timeZone,
});

function onPaper({ text }: Reply, saved: readonly Saved[], buttons: readonly Button[]): string {
  const offered = buttons.map(({ title }, index) => `[${index + 1}] ${title}`).join('  ');
  return [[text, ...saved.map(({ says }) => says)].join('\n'), ...(offered === '' ? [] : [offered])].join('\n\n');
}
