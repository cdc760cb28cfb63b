import { z } from 'zod';
import { helpCard } from '../../../cards/index.ts';
import { command } from './command.ts';
import { COMMAND_IDS } from './ids.ts';

export const help = command({
  id: 'help',
  summary: 'Show what you can ask',
  examples: ['help', 'what can you do'],
  args: z.object({ topic: z.enum(COMMAND_IDS).optional() }),
  permission: 'scores',
  needsData: false,
  changes: false,
  run(args, { commands }) {
    const told = commands.filter(({ id }) => args.topic === undefined || id === args.topic);
    return { face: helpCard({ commands: told.map(({ id, summary, examples }) => ({ id, summary, examples })) }) };
  },
});
