/** What there is to do, whose it is, and what it brings. */
import type { AlertOf } from '../../src/alerts/alert.ts';
import type { Opportunity } from '../../src/associations/opportunities/index.ts';
import type { StepKind } from '../../src/planning/index.ts';
import { lastDayOf } from '../../src/scoring/index.ts';
import { SOMEBODY } from './alert-causes.ts';
import type { AlertReader } from './alert-reader.ts';
import { endingInWords, hasEnded } from './alert-work-words.ts';
import { capital } from './capital.ts';
import { claimTitle } from './claim-words.ts';
import { effectsInWords, qualifiesInWords } from './effects.ts';
import { weekdayName } from './format.ts';
import { cut } from './list.ts';
import { todoInWords } from './opportunity-words.ts';
import { detailOfStep, stepInWords } from './plan-words.ts';
import type { Todo } from './todo.ts';
import { designationName } from './words.ts';

export interface TodoSaid {
  readonly what: string;
  readonly owner: string;
  /** More than a figure says; may be empty. */
  readonly brings: string;
}

type TodoReader = Pick<AlertReader, 'names' | 'money' | 'today'>;

const TURN_LENGTH = 160;
const CERTIFICATION_LENGTH = 40;
/** Where nobody in particular is known: whoever has this part. */
const OWNERS = { claims: 'incentives user', sales: 'sales', delivery: 'delivery', skilling: 'skilling' } as const;

/** Without the names and dollars that the reader may not see. */
export function todoSaid(todo: Todo, reader: TodoReader): TodoSaid {
  switch (todo.kind) {
    case 'claim': {
      const owner = todo.filer === null ? OWNERS.claims : cut(todo.filer);
      const turn = cut(todo.turn.says, TURN_LENGTH).replace(/\.$/, '');
      const brings = [turn, effectsInWords(todo.effects)].filter((words) => words !== '').join('; ');
      return { what: claimTitle(todo.claim), owner, brings };
    }
    case 'certification':
      return renewal(todo.alert, reader);
    case 'opportunity':
      return ofOpportunity(todo.opportunity, reader);
    case 'step': {
      const { step, designation } = todo;
      const plan = `part of the cheapest plan for ${designationName(designation)}`;
      const brings = [detailOfStep(step, reader.money), plan].filter((words) => words !== '').join(', ');
      return { what: stepInWords(step), owner: STEP_OWNERS[step.kind], brings };
    }
  }
}

function renewal(alert: AlertOf<'certification-ends'>, { names: seen, today }: TodoReader): TodoSaid {
  const { due, facts } = alert;
  const { person, certification, why, counts } = facts;
  const ended = hasEnded(alert);
  const past = due !== null && due < today;
  const held = cut(certification, CERTIFICATION_LENGTH);
  const todo = why === 'retires' ? `Replace ${held}` : past ? `Earn ${held} again` : `Renew ${held}`;
  const last = past ? lastDayOf(due.slice(0, 7)) : due;
  const by = last !== null && last >= today ? ` by ${weekdayName(last)}` : '';
  // Whether it was renewed in time is seen in the next import.
  const ending = past ? `, which ${endingInWords(alert, today)}${ended ? '' : ', unless it was renewed'}` : '';
  return {
    what: `${todo}${by}${ending}`,
    owner: seen ? cut(person) : capital(SOMEBODY),
    brings: worthInWords(counts, ended),
  };
}

/** One figure stands beside it, which of several designations is the sum. */
function worthInWords(counts: AlertOf<'certification-ends'>['facts']['counts'], ended: boolean): string {
  const worth = Array.from(
    Map.groupBy(counts, ({ designation }) => designation),
    ([designation, own]) => ({
      designation,
      points: own.reduce((sum, { points }) => sum + points, 0) * (ended ? 1 : -1),
    }),
  );
  const [only] = worth;
  if (only && worth.length === 1) return `counts for ${designationName(only.designation)}`;
  return worth.length === 0 || ended ? effectsInWords(worth) : `without it ${effectsInWords(worth)}`;
}

function ofOpportunity(opportunity: Opportunity, { money }: TodoReader): TodoSaid {
  const { customer, effects } = opportunity;
  const brings = [effectsInWords(effects), qualifiesInWords(effects).replace(/^W/, 'w')];
  return {
    what: `${cut(customer)}: ${todoInWords(opportunity, money)}`,
    owner: ownerOf(opportunity),
    brings: brings.filter((words) => words !== '').join(', '),
  };
}

/** Claims are filed by who has the role for it; a partner link is made by who has access at the customer. */
function ownerOf(opportunity: Opportunity): string {
  if (opportunity.kind === 'threshold') return OWNERS.delivery;
  return { cpor: OWNERS.claims, pal: OWNERS.delivery, dpor: OWNERS.sales, csp: OWNERS.sales }[opportunity.type];
}

const STEP_OWNERS: Readonly<Record<StepKind, string>> = {
  customers: OWNERS.sales,
  claims: OWNERS.claims,
  people: OWNERS.skilling,
  deployments: OWNERS.delivery,
  users: OWNERS.delivery,
};
