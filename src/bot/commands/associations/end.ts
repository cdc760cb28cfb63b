/** Recording that an association came to its end. */
import { associationCard } from '../../../../cards/index.ts';
import { isItem } from '../../../associations/items.ts';
import type { AssociationRecord } from '../../../associations/record.ts';
import { associationWords } from '../../../associations/record-words.ts';
import { type Day, isMonth, lastDayOf } from '../../../scoring/index.ts';
import { mayAt } from '../../access/permissions.ts';
import { atCustomer } from '../../associations/holdings-seen.ts';
import type { Context, Outcome } from '../command.ts';
import { customersCalled } from '../find-customer.ts';
import { refusedWith } from '../refused-with.ts';
import type { AssociateArguments } from './arguments.ts';
import { isDay } from './said.ts';
import { dateInWords } from './words.ts';

const OFFERED = 3;

export async function endAssociation(args: AssociateArguments, context: Context): Promise<Outcome> {
  const to = lastDayMeant(args.ended ?? 'today', context.today);
  if (to === null) return refusedWith('Write the last day as 2026-10-31.');
  const candidates = recordsMeant(args, context);
  const [record, ...others] = candidates;
  if (!record) return refusedWith(NOT_RECORDED);
  if (others.length > 0) return whichOne(candidates, to);
  const result = await context.associationDesk.change({ kind: 'end', id: record.id, to }, context.sender, context.key);
  if (!result.done) return refusedWith(result.says);
  return {
    face: associationCard({
      title: `${associationWords(result.record)} ended on ${dateInWords(to)}`,
      lines: ['If an export shows it all the same, the export is what counts.'],
      buttons: [
        {
          label: 'All at this customer',
          command: 'associations',
          args: { customer: record.tenant || record.customer },
        },
      ],
    }),
    resolved: { customer: record.customer },
  };
}

/** The one association that would end, with its last day; null where none is meant for sure. */
export function endMeant(
  args: AssociateArguments,
  context: Context,
): { readonly record: Recorded; readonly to: Day } | null {
  const to = lastDayMeant(args.ended ?? 'today', context.today);
  const [record, ...others] = recordsMeant(args, context);
  return to === null || record === undefined || others.length > 0 ? null : { record, to };
}

const NOT_RECORDED =
  'I find no association recorded by hand that fits. What the exports show ends with the export that no longer shows it.';

function lastDayMeant(said: string, today: Day): Day | null {
  const day = said === 'today' ? today : isMonth(said) ? lastDayOf(said) : said;
  return isDay(day) ? day : null;
}

type Recorded = Readonly<AssociationRecord>;

/** Those that last and the asker may see; a button names one by its id, even one that ended since. */
function recordsMeant(args: AssociateArguments, { account, member, partner }: Context): readonly Recorded[] {
  const seen = account.associations.filter(({ location }) => mayAt(member, 'claims', location));
  if (args.record !== undefined) return seen.filter(({ id }) => id === args.record);
  const { customer, type, workload, subscription, location } = args;
  const called = customer ? customersCalled(partner, customer) : [];
  const names = customer ? [customer, ...(called.length === 1 ? called.map(({ id }) => id) : [])] : [];
  return seen.filter(
    (record) =>
      record.state !== 'ended' &&
      (!customer || names.some((name) => atCustomer([record], name).length > 0)) &&
      (!type || record.type === type) &&
      (!workload || isItem({ area: null, item: record.item }, workload)) &&
      (!subscription || record.subscription === subscription.toLowerCase()) &&
      (!location || record.location === location),
  );
}

function whichOne(records: readonly Recorded[], to: Day): Outcome {
  const lines = records.map((record) => `${associationWords(record)}, since ${dateInWords(record.from)}`);
  return {
    face: associationCard({
      title: `${records.length} associations fit. Which one ended?`,
      lines,
      buttons: records.slice(0, OFFERED).map((record) => ({
        label: associationWords(record),
        command: 'associate',
        args: { record: record.id, ended: to },
      })),
    }),
  };
}
