import { z } from 'zod';
import { associationsCard, clarifyCard } from '../../../cards/index.ts';
import { type Holding, STANDINGS } from '../../associations/book.ts';
import { isItem } from '../../associations/items.ts';
import { customerKeys } from '../associations/customer-of.ts';
import { atCustomer, holdingsSeen } from '../associations/holdings-seen.ts';
import { associationTypes, customer, listOf } from './arguments.ts';
import { heldInWords } from './associations/words.ts';
import { type Context, command, type Outcome } from './command.ts';
import { findCustomer } from './find-customer.ts';

const args = z.object({
  customer,
  type: associationTypes,
  /** A workload, a product, or a service that PAL is linked in. */
  workload: z.string().trim().min(1).max(100).optional(),
  standing: z.union([z.enum(STANDINGS), z.array(z.enum(STANDINGS)).min(1)]).optional(),
});
type Arguments = z.infer<typeof args>;

const ONLY_OURS =
  'Exports show only your own associations. Whether another partner holds one, Partner Center tells when you claim it.';
const NOT_SCORED = 'Only what is counted is in your score; what is expected comes in with the import that shows it.';

export const associations = command({
  id: 'associations',
  summary: 'Who is partner of record where: CPOR, DPOR, PAL, CSP',
  examples: ['who is partner of record at Fabrikam', 'every PAL we hold'],
  args,
  permission: 'claims',
  needsData: false,
  changes: false,
  live: true,
  confidential: true,
  run(given, context) {
    const all = holdingsSeen(context).filter(fits(given));
    return given.customer === undefined ? everywhere(given, all, context) : at(given.customer, given, all, context);
  },
});

/** What has ended is told where somebody asks for it, or about one customer. */
function fits({ type, standing, workload, customer: named }: Arguments): (holding: Holding) => boolean {
  const [types, standings] = [listOf(type), listOf(standing)];
  return (holding) =>
    (types.length === 0 || types.includes(holding.type)) &&
    (workload === undefined || isItem(holding, workload)) &&
    (standings.length === 0
      ? holding.standing !== 'ended' || named !== undefined
      : standings.includes(holding.standing));
}

/** It waits for somebody or for an export, so it stands first in a long list. */
const isOpen = ({ standing }: Holding) => standing === 'expected' || standing === 'asked';

function everywhere({ type, workload }: Arguments, all: readonly Holding[], { frame, partner }: Context): Outcome {
  const customerOf = customerKeys(partner);
  const groups = Array.from(Map.groupBy(all, customerOf).values(), (holdings) => ({
    customer: nameOf(holdings)!,
    holdings,
  })).toSorted((left, right) => Number(right.holdings.some(isOpen)) - Number(left.holdings.some(isOpen)));
  const types = listOf(type);
  const named = types.map((one) => one.toUpperCase()).join(', ');
  const [first] = types;
  return {
    face: associationsCard(frame, {
      title: named === '' ? 'Our associations' : `Our associations: ${named}`,
      answer: heldInWords(all, { types, workload, customerOf }),
      groups,
      notes: notesOn(all, partner.empty),
      buttons: [
        {
          label: 'Record one',
          command: 'associate',
          args: { step: 'form', ...(first && { type: first }) },
          opens: 'form',
        },
        { label: 'Without association', command: 'customers', args: { filter: 'no-association' } },
      ],
    }),
  };
}

function at(named: string, given: Arguments, all: readonly Holding[], context: Context): Outcome {
  const { partner, frame } = context;
  const found = findCustomer(partner, named, (nameOrId) => `who is partner of record at ${nameOrId}`);
  // What was recorded by hand may be at a customer that no export knows.
  const customerOf = customerKeys(partner);
  const meant = new Set(found.customer ? [found.customer.id] : atCustomer(all, named).map(customerOf));
  const held = all.filter((holding) => meant.has(customerOf(holding)));
  if (found.customer === null && held.length === 0) {
    return { face: clarifyCard(found.question), suggestions: found.question.suggestions };
  }
  const name = found.customer?.name ?? nameOf(held) ?? named;
  return {
    face: associationsCard(frame, {
      title: `Partner of record at ${name}`,
      answer: heldInWords(held, { types: listOf(given.type), workload: given.workload, customer: name, customerOf }),
      groups: [{ customer: '', holdings: held }],
      notes: [ONLY_OURS, ...notesOn(held, partner.empty)],
      buttons: [
        { label: 'File a claim', command: 'claim', args: { customer: name }, opens: 'form' },
        { label: 'Record one', command: 'associate', args: { step: 'form', customer: name }, opens: 'form' },
        { label: 'Does it count?', command: 'explain', args: { customer: name } },
      ],
    }),
    resolved: { customer: name },
  };
}

/** As the exports call them, where they show any of it. */
const nameOf = (held: readonly Holding[]) => (held.find(({ source }) => source === 'import') ?? held[0])?.customer;

function notesOn(held: readonly Holding[], empty: boolean): readonly string[] {
  return [
    ...(held.some(isOpen) ? [NOT_SCORED] : []),
    ...(empty ? ['No export is imported yet, so this is only what was claimed and recorded here.'] : []),
  ];
}
