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
  confirm: (_args, { partner }) => {
    const last = partner.imports.at(-1);
    if (last === undefined) return null;
    return { question: `Take back the import of ${last.at.slice(0, 10)} (${fileNames(last.files)})?`, token: last.id };
  },
  async run(_args, context: Context) {
    if (context.confirmed === null) return { face: messageCard({ text: 'There is no import to take back.' }) };
    const { undone, changes } = await context.importer.undo(context.confirmed, context.key);
    if (undone === null) return { face: messageCard({ text: NOT_THE_LAST }) };
    const frame = await context.reframe();
    if (context.partner.imports.length === 1) {
      const left = frame.sample ? 'The sample partner is shown again.' : 'Nothing is imported now.';
      return {
        face: messageCard({ title: 'The import is undone', text: `${fileNames(undone.files)} taken back. ${left}` }),
      };
    }
    return {
      face: undoneCard(frame, {
        files: undone.files.map(({ name }) => name),
        at: undone.at,
        changes,
        show: { names: context.seesNames, money: context.seesMoney },
      }),
      sensitive: true,
    };
  },
});

const NOT_THE_LAST = 'Another import came in meanwhile, so nothing was taken back. Ask again to take that one back.';
const NAMED = 3;

function fileNames(files: readonly { name: string }[]): string {
  const more = files.length - NAMED;
  const names = files.slice(0, NAMED).map(({ name }) => name);
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
