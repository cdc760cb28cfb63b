import { z } from 'zod';
import { importCard, messageCard } from '../../../cards/index.ts';
import { HOW_TO_IMPORT } from '../how-to-import.ts';
import { command } from './command.ts';

export const importCommand = command({
  id: 'import',
  summary: "Read Partner Center's exports, the claim export too, and say what they change",
  examples: ['import this file', 'read these three Insights files', 'how do I import my exports'],
  args: z.object({}),
  permission: 'data',
  alsoFor: 'claims',
  needsData: false,
  changes: true,
  async run(_args, { files, importer, member, sender, key, seesMoney, seesNames, frame, reframe }) {
    if (files.length === 0) return { face: messageCard({ title: 'Import exports', text: HOW_TO_IMPORT }) };
    const result = await importer.take(files, { member, sender }, key);
    const failed = result.files.find(({ error }) => error !== undefined)?.error;
    const show = { names: seesNames, money: seesMoney };
    return {
      face: importCard(result.outcome === 'done' ? await reframe() : frame, { ...result, show }),
      sensitive: true,
      ...(failed === undefined ? {} : { refused: failed }),
    };
  },
});
