import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { messageCard } from '../../cards/index.ts';
import type { Reply } from '../../src/bot/message.ts';
import { printReply } from '../../src/cli/print-reply.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('a document that cannot be written is one line of complaint, and no success', async () => {
  const output = new PassThrough();
  const complaints = new PassThrough();
  const reply: Reply = {
    command: 'export',
    args: {},
    text: 'Claims: 3 rows.',
    card: messageCard({ text: 'Claims: 3 rows.' }).card,
    visibility: 'asker',
    suggestions: [],
    files: [{ name: 'no folder/claims.csv', mediaType: 'text/csv', bytes: new Uint8Array() }],
  };
  const terminal = { input: Readable.from([]), output, complaints, folder: await temporaryFolder() };
  expect(await printReply(terminal, reply, false)).toBe(1);
  output.end();
  complaints.end();
  expect(await text(output)).toBe('Claims: 3 rows.\n');
  expect(await text(complaints)).toMatch(/^no folder\/claims\.csv could not be written .*\n$/);
});
