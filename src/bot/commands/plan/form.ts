/** The form of what work costs, and what becomes of it. */
import { type EffortField, planFormCard } from '../../../../cards/index.ts';
import { type EffortSaid, effortSchema, STEP_KINDS, type StepKind, USUAL_EFFORT } from '../../../planning/index.ts';
import { may, refusal } from '../../access/permissions.ts';
import type { Context, Outcome } from '../command.ts';
import { refusedWith } from '../refused-with.ts';
import { INPUT_OF, type PlanArguments, planAsked } from './arguments.ts';

type Errors = Readonly<Partial<Record<StepKind, string>>>;

/** @param typed what was typed; the account's own effort where nothing was */
export function effortForm(args: PlanArguments, { account, member }: Context, errors: Errors = {}): Outcome {
  if (!may(member, 'data')) return refusedWith(refusal('data'));
  const typed = args.step === 'save';
  const fields = STEP_KINDS.map((kind): EffortField => {
    const { days, unit } = USUAL_EFFORT[kind];
    const own = account.effort[kind];
    const value = typed ? (args[INPUT_OF[kind]] ?? '') : own === undefined ? '' : String(own);
    return { id: INPUT_OF[kind], kind, unit, usual: days, value, error: errors[kind] };
  });
  const { face, form } = planFormCard({ fields, args: planAsked(args) });
  return { face, form };
}

export type Saved = { readonly effort: EffortSaid } | { readonly outcome: Outcome };

/** Keeps what was typed, or gives the form again or a refusal. */
export async function saveEffort(args: PlanArguments, context: Context): Promise<Saved> {
  const effort: { -readonly [K in keyof EffortSaid]: EffortSaid[K] } = {};
  const errors: Partial<Record<StepKind, string>> = {};
  for (const kind of STEP_KINDS) {
    const said = args[INPUT_OF[kind]]?.trim() ?? '';
    if (said === '') continue;
    const checked = effortSchema.safeParse({ [kind]: Number(said.replace(',', '.')) });
    if (checked.success) Object.assign(effort, checked.data);
    else errors[kind] = 'A number of working days above 0, at most 1,000.';
  }
  if (Object.keys(errors).length > 0) return { outcome: effortForm(args, context, errors) };
  const result = await context.effortDesk.change(effort, context.sender, context.key);
  return result.done ? { effort: result.effort } : { outcome: refusedWith(result.says) };
}
