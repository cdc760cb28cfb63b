import { ruleSetFor } from '../../scoring/index.ts';
import { listOf } from './arguments.ts';
import { type Context, command, type Outcome } from './command.ts';
import { type PlanArguments, planArguments, planAsked } from './plan/arguments.ts';
import { effortForm, saveEffort } from './plan/form.ts';
import { planFor } from './plan/one.ts';
import { overview } from './plan/overview.ts';
import { refusedWith } from './refused-with.ts';

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
    const { total } = ruleSetFor(context.partner.asOf).qualification;
    if (args.target !== undefined && args.target !== total) return refusedWith(anotherTarget(total));
    if (args.step === 'form') return effortForm(args, context);
    if (args.step !== 'save') return answer(args, context);
    const saved = await saveEffort(args, context);
    if ('outcome' in saved) return saved.outcome;
    const { account } = context;
    const asked = planAsked(args);
    const outcome = await answer(planArguments.parse(asked), {
      ...context,
      account: { ...account, effort: saved.effort },
    });
    // What goes on from the answer asks for a plan again; it must not save again.
    return { ...outcome, resolved: forgotten(args, asked) };
  },
});

const anotherTarget = (total: number): string =>
  `A designation qualifies at ${total} points, so I plan up to ${total} and no other number: “cheapest path to ${total} in Security”.`;

const forgotten = (args: PlanArguments, kept: Record<string, unknown>): Record<string, undefined> =>
  Object.fromEntries(Object.keys(args).flatMap((key) => (key in kept ? [] : [[key, undefined]])));

function answer(args: PlanArguments, context: Context): Promise<Outcome> {
  const [one, ...others] = listOf(args.designation);
  return one && others.length === 0 ? planFor(one, args, context) : overview(args, context);
}
