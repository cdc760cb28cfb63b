import { expect, it, onTestFinished, vi } from 'vitest';
import { messageCard } from '../../cards/index.ts';
import type { Reply } from '../../src/bot/message.ts';
import { printReply } from '../../src/cli/print-reply.ts';

it('a document that cannot be written is one line on standard error, and no success', async () => {
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const complained = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => void vi.restoreAllMocks());
  const reply: Reply = {
    command: 'export',
    args: {},
    text: 'Claims: 3 rows.',
    card: messageCard({ text: 'Claims: 3 rows.' }).card,
    visibility: 'asker',
    suggestions: [],
    files: [{ name: 'no folder/claims.csv', mediaType: 'text/csv', bytes: new Uint8Array() }],
  };
  expect(await printReply(reply, false)).toBe(1);
  expect(printed.mock.calls).toEqual([['Claims: 3 rows.\n']]);
  expect(complained.mock.calls).toEqual([[expect.stringContaining('could not be written')]]);
});
