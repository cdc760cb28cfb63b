import { expect, it } from 'vitest';
import { messageCard } from '../../cards/index.ts';
import { LOCAL_MEMBERS } from '../../src/bot/access/local-members.ts';
import { outcomeOf } from '../../src/bot/answered-before.ts';
import type { Command, Context } from '../../src/bot/commands/command.ts';
import { COMMANDS } from '../../src/bot/commands/index.ts';

const freshContext = () => ({ partner: {}, member: LOCAL_MEMBERS[0], today: '2026-11-21' }) as Context;

/** A command that counts how often it ran, and fails the first time if told to. */
function counting(more: Partial<Command>, failsFirst = false) {
  let runs = 0;
  const run = async () => {
    runs += 1;
    if (failsFirst && runs === 1) throw new Error('not readable just now');
    return { face: messageCard({ text: `run ${runs}` }) };
  };
  return { command: { ...COMMANDS.score, ...more, run }, runs: () => runs };
}

it('a question is worked out once for the same roles and day', async () => {
  const context = freshContext();
  const { command, runs } = counting({});
  await outcomeOf(command, {}, context);
  await outcomeOf(command, {}, context);
  expect(runs()).toBe(1);
  await outcomeOf(command, { track: 'smb' }, context);
  await outcomeOf(command, {}, { ...context, today: '2026-11-22' });
  await outcomeOf(command, {}, { ...context, member: LOCAL_MEMBERS[1]! });
  await outcomeOf(command, {}, { ...context, partner: { ...context.partner } });
  expect(runs()).toBe(5);
});

it('a question that failed is worked out again', async () => {
  const context = freshContext();
  const { command } = counting({}, true);
  await expect(outcomeOf(command, {}, context)).rejects.toThrow('not readable');
  expect((await outcomeOf(command, {}, context)).face.text).toBe('run 2');
});

it.each([{ changes: true }, { needsData: false }])(
  'what is no question about the data runs each time: %j',
  async (more) => {
    const context = freshContext();
    const { command, runs } = counting(more);
    await outcomeOf(command, {}, context);
    await outcomeOf(command, {}, context);
    expect(runs()).toBe(2);
  },
);
