/** What the rows of customers nobody has yet say of themselves. */
import type { AssociationType, Track } from '../ids.ts';
import { monthText } from '../months.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Newcomer } from './newcomers.ts';
import type { Rows } from './tables.ts';
import type { World } from './world.ts';

/** An attribution as exports write it. */
export function attributionOf({ associations }: RuleSet, type: AssociationType): string {
  return associations.spellings.find((spelling) => spelling.type === type)?.names[0] ?? type;
}

export const named = ({ id, number }: Newcomer) => ({ tenant: id, customer: `New customer ${number}` });

/** As the Customers report lists a new customer, of a size that fits the track it was won for. */
export function listed(newcomer: Newcomer, track: Track, { ruleSet, month }: World): Rows {
  const segment = segmentOf(ruleSet, track);
  return { customers: [{ ...named(newcomer), month: monthText(month), status: 'Active', segment }] };
}

/** A segment by which the rules tell the tracks apart. */
export function segmentOf({ designations }: RuleSet, track: Track): string {
  const words = designations.flatMap(({ trackRule }) =>
    trackRule.by === 'customer-segments' ? trackRule.smbWords : [],
  );
  return track === 'smb' ? (words[0] ?? '') : 'Enterprise';
}
