import { listOf } from './arguments.ts';
import { type Context, command, type Outcome } from './command.ts';
import { type PlanArguments, planArguments } from './plan/arguments.ts';
import { effortForm, saveEffort } from './plan/form.ts';
import { planFor } from './plan/one.ts';
import { overview } from './plan/overview.ts';

export const plan = command({
  id: 'plan',
  summary: 'The cheapest way to 70, and other ways beside it',
  examples: [
    'cheapest path to 70 in Data & AI',
    'can we reach Modern Work by training people alone',
    'plan for Security without new customers',
  ],
  args: planArguments,
  permission: 'scores',
  needsData: true,
  changes: false,
  live: true,
  async run(args, context) {
    if (args.step === 'form') return effortForm(args, context);
    if (args.step !== 'save') return answer(args, context);
    const saved = await saveEffort(args, context);
    if ('outcome' in saved) return saved.outcome;
    return answer(args, { ...context, account: { ...context.account, effort: saved.effort } });
  },
});

function answer(args: PlanArguments, context: Context): Promise<Outcome> {
  const [one, ...others] = listOf(args.designation);
  return one && others.length === 0 ? planFor(one, args, context) : overview(args, context);
}
