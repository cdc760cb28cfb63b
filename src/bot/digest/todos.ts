/** Three things to do this week: what has a day first, then what brings most points for a day of work. */
import { pointsOfTodo, type Todo } from '../../../cards/index.ts';
import type { AlertOf } from '../../alerts/alert.ts';
import { addDays } from '../../associations/calendar.ts';
import { effectsTogether, type MissingAssociation, withUnderWay } from '../../associations/opportunities/index.ts';
import { effortOf, type Plan, type PlanStep, plansWhenShown, type StepCustomer } from '../../planning/index.ts';
import { type Day, type Designation, lastDayOf, ruleSetFor } from '../../scoring/index.ts';
import type { Account } from '../../storage/account.ts';
import { effectsOfClaim } from '../claims/gain.ts';
import type { Partner } from '../partner.ts';
import type { WaitingClaim } from './claims-waiting.ts';

const SHOWN = 3;
/** More with a day would leave no room for what brings points. */
const MOST_WITH_A_DAY = 2;
/** Nobody works on the fourth nearest while three nearer ones are out of reach; a plan of a large partner takes a while. */
const MOST_TRIED = 3;
const DAYS_IN_A_WEEK = 7;
const DAYS_TO_RENEW = 30;
/** A renewal is an assessment online; for one that retires another certification is to be earned. */
const RENEWAL_EFFORT = 1;
const CLAIM_EFFORT = 0.5;

interface Candidate {
  readonly todo: Todo;
  /** Working days. */
  readonly effort: number;
  /** The last day; null where there is none or it is far off. */
  readonly due: Day | null;
}

export interface TodosAsked {
  readonly account: Account;
  readonly partner: Partner;
  /** The way to qualify that somebody works on; null where none is known. */
  readonly way: Way | null;
  readonly claims: readonly WaitingClaim[];
  readonly ending: readonly AlertOf<'certification-ends'>[];
  readonly today: Day;
}

export interface Way {
  readonly designation: Designation;
  /** The cheapest plan for it. */
  readonly plan: Plan;
}

/** Of the first of these designations that can qualify at all; null where none can, by the steps that are known. */
export async function wayFor(
  designations: readonly Designation[],
  { account, partner: { portfolio, asOf }, today }: Pick<TodosAsked, 'account' | 'partner' | 'today'>,
): Promise<Way | null> {
  for (const designation of designations.slice(0, MOST_TRIED)) {
    const question = { designation, effort: account.effort, today };
    const { plans } = await plansWhenShown(portfolio, asOf, question);
    if (plans[0]) return { designation, plan: plans[0] };
  }
  return null;
}

export function todosOf(asked: TodosAsked): readonly Todo[] {
  const candidates = [...claimOf(asked), ...endingOf(asked), ...planned(asked)];
  const others = candidates
    .filter(({ due, todo }) => due === null && pointsOfTodo(todo) > 0)
    .sort((a, b) => rate(b) - rate(a));
  return [...mostUrgent(candidates, asked.today), ...others].slice(0, SHOWN).map(({ todo }) => todo);
}

/** What ends this week; beside it, of what ends later, what there is most to lose by. In the order of the days. */
function mostUrgent(candidates: readonly Candidate[], today: Day): readonly Candidate[] {
  const endOfWeek = addDays(today, DAYS_IN_A_WEEK);
  const dated = candidates.filter((one): one is Dated => one.due !== null).sort(byDay);
  const soon = dated.filter(({ due }) => due > endOfWeek).sort((a, b) => pointsOfTodo(b.todo) - pointsOfTodo(a.todo));
  return [...dated.filter(({ due }) => due <= endOfWeek), ...soon].slice(0, MOST_WITH_A_DAY).sort(byDay);
}

type Dated = Candidate & { readonly due: Day };
const byDay = (a: Dated, b: Dated): number => a.due.localeCompare(b.due);
const rate = ({ todo, effort }: Candidate) => pointsOfTodo(todo) / effort;

/** The most urgent claim, where it is due within a week; the others stand among the claims. */
function claimOf({ claims, partner, today }: TodosAsked): readonly Candidate[] {
  const [first] = claims;
  if (!first || first.due === null || first.due > addDays(today, DAYS_IN_A_WEEK)) return [];
  const { claim, turn, filer, due } = first;
  const effects = effectsOfClaim(partner, claim.fields);
  return [{ todo: { kind: 'claim', claim, turn, filer, effects }, effort: CLAIM_EFFORT, due }];
}

function endingOf({ account, ending, today }: TodosAsked): readonly Candidate[] {
  const { people } = effortOf(account.effort);
  return ending.flatMap((alert): readonly Candidate[] => {
    const { due, facts } = alert;
    const past = due !== null && due < today;
    const renewable = facts.why === 'expires' && !past;
    // What lapsed and is there again on the last day of its month is not missing in its figures.
    const last = past ? lastDayOf(due.slice(0, 7)) : due;
    const near = last !== null && last >= today && last <= addDays(today, DAYS_TO_RENEW);
    const todo: Todo = { kind: 'certification', alert };
    return [{ todo, effort: renewable ? RENEWAL_EFFORT : people, due: near ? last : null }];
  });
}

/** The steps of the plan; a claim of it is told by its customer. */
function planned({ account, partner, way }: TodosAsked): readonly Candidate[] {
  if (way === null) return [];
  const { designation, plan } = way;
  return plan.steps.flatMap((step): readonly Candidate[] =>
    step.kind === 'claims'
      ? claimsOf(step, account, partner)
      : [{ todo: { kind: 'step', designation, step }, effort: step.effort, due: null }],
  );
}

/** Those with most points that nobody has begun, each by what it brings to all designations. */
function claimsOf({ customers = [], effort, count }: PlanStep, account: Account, { portfolio, asOf }: Partner) {
  return customers
    .flatMap((customer) => missingAt(customer))
    .map((missing) => withUnderWay(missing, account))
    .filter(({ underWay }) => underWay === null)
    .slice(0, SHOWN)
    .flatMap(({ opportunity }): readonly Candidate[] => {
      if (opportunity.kind !== 'association') return [];
      const effects = effectsTogether(portfolio, ruleSetFor(asOf), asOf, [opportunity]);
      return [
        { todo: { kind: 'opportunity', opportunity: { ...opportunity, effects } }, effort: effort / count, due: null },
      ];
    });
}

/** Its effects are computed only where it is told. */
function missingAt({ tenant, customer, claim }: StepCustomer): readonly MissingAssociation[] {
  return claim ? [{ kind: 'association', tenant, customer, ...claim, full: [], effects: [] }] : [];
}
