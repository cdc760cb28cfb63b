/** The portfolio as somebody imagines it. */
import type { Month } from '../ids.ts';
import { monthNumber, monthText } from '../months.ts';
import type { Portfolio } from '../portfolio.ts';
import type { RuleSet } from '../rules/schema.ts';
import { withAssociation } from '../what-if/with-association.ts';
import { addCustomers } from './add-customers.ts';
import { certify } from './certify.ts';
import type { ChangeOf, ScenarioChange } from './change.ts';
import { deploy } from './deploy.ts';
import { grow } from './grow.ts';
import { loseCustomer, loseCustomers } from './lose-customers.ts';
import { losePeople } from './lose-people.ts';
import type { Make, World } from './world.ts';

type Kind = ScenarioChange['kind'];

const associate: Make<ChangeOf<'associate'>> = ({ association }, { tables, month, ruleSet }) =>
  withAssociation({ tables }, association, monthText(month), ruleSet).tables;

/** Losses are of what is there today, so they come first; what is new comes last. Whatever the order said, it means the same. */
const MADE: { readonly [K in Kind]: Make<ChangeOf<K>> } = {
  'lose-people': losePeople,
  'lose-customer': loseCustomer,
  'lose-customers': loseCustomers,
  associate,
  grow,
  certify,
  deploy,
  'add-customers': addCustomers,
};

/**
 * A new portfolio whose score is exactly the score with the changes. Reports that miss or do not reach the last full month
 * stay as they are, so nothing unknown becomes known; tables that no change touches stay the same objects.
 * @param month the last full month, the one that is scored
 */
export function withChanges(
  portfolio: Portfolio,
  changes: readonly ScenarioChange[],
  month: Month,
  ruleSet: RuleSet,
): Portfolio {
  const world = { today: portfolio, month: monthNumber(month), ruleSet };
  const order = Object.keys(MADE);
  const tables = changes
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .reduce((soFar, change) => make(change, { ...world, tables: soFar }), portfolio.tables);
  return { tables };
}

function make<K extends Kind>(change: ChangeOf<K>, world: World) {
  // The table above pairs each kind with its own change; the compiler cannot follow that through an index.
  const making = MADE[change.kind] as Make<ChangeOf<K>>;
  return making(change, world);
}
