import { selfContained } from '../../adapters/pictures.ts';
import { saveFiles } from '../../adapters/terminal/index.ts';
import type { Explained } from '../bot/language/index.ts';
import type { Reply } from '../bot/message.ts';
import { inLines } from './explain.ts';
import type { Terminal } from './terminal.ts';

/**
 * Prints an answer, and complains why it was refused or not written. Documents that come with it are written into the
 * terminal's folder; as JSON they are only named, because whoever reads JSON did not ask for files.
 * @param why how the text was read, where that was asked for
 * @returns the exit code
 */
export async function printReply(terminal: Terminal, reply: Reply, json: boolean, why?: Explained): Promise<number> {
  const saved = json ? [] : await saveFiles(reply.files ?? [], terminal.folder);
  const written = saved.filter(({ done }) => done).map(({ says }) => says);
  const lines = [reply.text, ...written, ...(why ? ['', inLines(why)] : [])];
  const inOne = { ...inJson(reply), ...(why && { why }) };
  terminal.output.write(json ? `${JSON.stringify(inOne)}\n` : `${lines.join('\n')}\n`);
  const wrong = reply.refused ?? saved.find(({ done }) => !done)?.says;
  if (wrong === undefined) return 0;
  terminal.complaints.write(`${wrong}\n`);
  return 1;
}

/** The reply with the pictures inside its card, and the size of each document in the place of its bytes. */
export const inJson = ({ files, pictures, ...reply }: Reply): object => ({
  ...reply,
  card: selfContained({ card: reply.card, ...(pictures && { pictures }) }),
  ...(files && { files: files.map(({ name, mediaType, bytes }) => ({ name, mediaType, bytes: bytes.length })) }),
});
