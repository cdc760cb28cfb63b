/** What is asked before something that was said of an association is written down. A form that was filled in needs no question. */
import { appliedToRecords } from '../../../associations/apply-record.ts';
import type { AssociationSaid } from '../../../associations/record.ts';
import { associationWords } from '../../../associations/record-words.ts';
import type { Confirmation, Context } from '../command.ts';
import type { AssociateArguments } from './arguments.ts';
import { endMeant } from './end.ts';
import { associationSaid } from './said.ts';
import { shownInExports } from './shown.ts';
import { dateInWords } from './words.ts';

/** null where nothing would be written: the answer says why. */
export function confirmationOf(args: AssociateArguments, context: Context): Confirmation | null {
  if (args.step !== undefined || args.record !== undefined) return null;
  return args.ended === undefined ? ofRecord(args, context) : ofEnd(args, context);
}

function ofRecord(args: AssociateArguments, context: Context): Confirmation | null {
  const checked = associationSaid(args, context);
  if (!('said' in checked) || shownInExports(checked.said, context)) return null;
  const { said } = checked;
  if (!wouldBeDone({ kind: 'record', said }, context)) return null;
  const { type, customer, tenant, item, subscription, location, from } = said;
  const at = location === '' ? '' : ` for location ${location}`;
  return {
    question: `Record ${associationWords(said)}${at}, since ${dateInWords(from)}?`,
    token: [type, tenant || customer, item, subscription, location, from, after(said, context), by(context)].join(' '),
  };
}

function ofEnd(args: AssociateArguments, context: Context): Confirmation | null {
  const meant = endMeant(args, context);
  if (meant === null || !wouldBeDone({ kind: 'end', id: meant.record.id, to: meant.to }, context)) return null;
  const { record, to } = meant;
  return {
    question: `Has ${associationWords(record)} ended on ${dateInWords(to)}?`,
    token: ['ended', record.id, to, after(record, context), by(context)].join(' '),
  };
}

function wouldBeDone(change: Parameters<typeof appliedToRecords>[1], { account, member, at }: Context): boolean {
  return appliedToRecords(account.associations, change, { at, by: { id: member.id, name: member.name }, newId: '' })
    .done;
}

/** How often this was changed before: said again after it ended, it is another change. */
function after({ type, customer }: Pick<AssociationSaid, 'type' | 'customer'>, { account }: Context): string {
  const same = account.associations.filter((record) => record.type === type && record.customer === customer);
  return `after ${same.reduce((sum, { history }) => sum + history.length, 0)}`;
}

/** Nobody's yes is somebody else's. */
const by = ({ member }: Context): string => `by ${member.id}`;
