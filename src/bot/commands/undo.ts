import { z } from 'zod';
import { messageCard, undoneCard } from '../../../cards/index.ts';
import { type Context, command } from './command.ts';

export const undo = command({
  id: 'undo',
  summary: 'Take back the last import',
  examples: ['undo the last import', 'take back what was imported'],
  args: z.object({}),
  permission: 'data',
  needsData: false,
  changes: true,
  confirm: ({ partner }) => {
    const last = partner.imports.at(-1);
    if (last === undefined) return null;
    return { question: `Take back the import of ${last.at.slice(0, 10)} (${fileNames(last.files)})?`, token: last.id };
  },
  async run(_args, context: Context) {
    const { undone, changes } = await context.importer.undo(context.key);
    if (undone === null) {
      return { face: messageCard({ text: 'There is no import to take back.' }) };
    }
    return {
      face: undoneCard(await context.reframe(), {
        files: undone.files.map(({ name }) => name),
        at: undone.at,
        changes,
        show: { names: context.seesNames, money: context.seesMoney },
      }),
      sensitive: true,
    };
  },
});

const NAMED = 3;

function fileNames(files: readonly { name: string }[]): string {
  const more = files.length - NAMED;
  const names = files.slice(0, NAMED).map(({ name }) => name);
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
