/** What there is to do, whose it is, and what it brings. */
import type { AlertOf } from '../../src/alerts/alert.ts';
import type { Opportunity } from '../../src/associations/opportunities/index.ts';
import type { PlanStep, StepKind } from '../../src/planning/index.ts';
import { capital, SOMEBODY } from './alert-causes.ts';
import type { AlertReader } from './alert-reader.ts';
import { endingInWords, hasEnded } from './alert-work-words.ts';
import { claimTitle } from './claim-words.ts';
import { effectsInWords, gain, qualifiesInWords } from './effects.ts';
import { whole } from './format.ts';
import { cut, joined, names } from './list.ts';
import { todoInWords } from './opportunity-words.ts';
import type { Todo } from './todo.ts';
import { nounFor } from './units.ts';
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
const CERTIFICATIONS_NAMED = 3;
const CUSTOMERS_NAMED = 2;
/** Where nobody in particular is known: whoever has this part. */
const OWNERS = { claims: 'incentives user', sales: 'sales', delivery: 'delivery', skilling: 'skilling' } as const;

/** Without the names and dollars that the reader may not see. */
export function todoSaid(todo: Todo, show: TodoReader): TodoSaid {
  switch (todo.kind) {
    case 'claim': {
      const owner = todo.filer === null ? OWNERS.claims : cut(todo.filer);
      const turn = cut(todo.turn.says, TURN_LENGTH).replace(/\.$/, '');
      const brings = [turn, effectsInWords(todo.effects)].filter((words) => words !== '').join('; ');
      return { what: claimTitle(todo.claim), owner, brings };
    }
    case 'certification':
      return renewal(todo.alert, show);
    case 'opportunity':
      return ofOpportunity(todo.opportunity, show);
    case 'step': {
      const brings = `${gain(todo.step.points)} ${designationName(todo.designation)}, part of the cheapest plan`;
      return { what: stepInWords(todo.step), owner: STEP_OWNERS[todo.step.kind], brings };
    }
  }
}

function renewal(alert: AlertOf<'certification-ends'>, { names: seen, today }: TodoReader): TodoSaid {
  const { person, certification, why, counts } = alert.facts;
  const todo = hasEnded(alert) ? 'Earn again or replace' : why === 'expires' ? 'Renew' : 'Replace';
  const lost = [...new Set(counts.map(({ designation }) => designationName(designation)))];
  return {
    what: `${todo} ${cut(certification, CERTIFICATION_LENGTH)}, which ${endingInWords(alert, today)}`,
    owner: seen ? cut(person) : capital(SOMEBODY),
    brings: lost.length === 0 ? '' : `counts for ${joined(lost, 'and')}`,
  };
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

function stepInWords({ kind, count, certifications = [], customers = [], measure }: PlanStep): string {
  const shown = whole(count);
  const at = customers.length === 0 ? '' : ` at ${names(customersOf(customers), CUSTOMERS_NAMED)}`;
  switch (kind) {
    case 'customers':
      return `Win ${shown} more ${nounFor(count, 'customer')}`;
    case 'claims':
      return `File ${shown} ${nounFor(count, 'claim')} or associations${at}`;
    case 'people': {
      const which = certifications.slice(0, CERTIFICATIONS_NAMED);
      const more = certifications.length > which.length ? 'one of ' : '';
      const held = which.length === 0 ? '' : ` with ${more}${joined(which, 'or')}`;
      return `Certify ${shown} more ${nounFor(count, 'person')}${held}`;
    }
    case 'deployments':
      return `Complete ${shown} more ${nounFor(count, 'deployment')}${at}`;
    case 'users':
      return measure === 'percent' ? `Raise consumption by ${shown} %${at}` : `Win ${shown} more active users${at}`;
  }
}

const customersOf = (customers: NonNullable<PlanStep['customers']>) => customers.map(({ customer }) => customer);
