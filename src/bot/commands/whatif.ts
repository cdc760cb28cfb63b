import { z } from 'zod';
import { whatifQuestionCard } from '../../../cards/index.ts';
import { designation, listOf } from './arguments.ts';
import { command } from './command.ts';
import { answer } from './whatif/answer.ts';
import { examples } from './whatif/examples.ts';
import { resolveAll } from './whatif/resolve.ts';
import { saidChanges } from './whatif-arguments.ts';

export const whatif = command({
  id: 'whatif',
  summary: 'What a change would do to the score',
  examples: [
    'what if two people pass SC-200 and we add 3 customers',
    'simulate losing Contoso',
    'what if the Fabrikam claim is approved',
  ],
  args: z.object({ designation, changes: saidChanges.optional() }),
  permission: 'scores',
  needsData: true,
  changes: false,
  live: true,
  run(args, context) {
    const said = args.changes ?? [];
    const asked = listOf(args.designation);
    if (said.length === 0) {
      const question = 'What should I imagine? Say it in your words, or start with one of these.';
      return { face: whatifQuestionCard({ question, changes: [], choices: examples(context) }), open: true };
    }
    const resolved = resolveAll(said, asked, context);
    return 'ask' in resolved ? resolved.ask : answer(resolved, asked, context);
  },
});
