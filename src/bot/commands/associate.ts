import { associateFormCard, associationCard } from '../../../cards/index.ts';
import { itemName } from '../../associations/items.ts';
import type { AssociationSaid } from '../../associations/record.ts';
import { associationWords } from '../../associations/record-words.ts';
import { type AssociateArguments, associateArguments, LONGEST } from './associations/arguments.ts';
import { confirmationOf } from './associations/confirmation.ts';
import { doubtsAbout } from './associations/doubts.ts';
import { endAssociation } from './associations/end.ts';
import { locationsToChoose } from './associations/location.ts';
import { associationSaid, dayMeant, type Errors } from './associations/said.ts';
import { shownInExports } from './associations/shown.ts';
import { dateInWords } from './associations/words.ts';
import { type Context, command, type Outcome } from './command.ts';
import { refusedWith } from './refused-with.ts';

export const associate = command({
  id: 'associate',
  summary: 'Record an association that is not in an export yet, or that one has ended',
  examples: [
    'record CSP for Proseware from 2026-10-01',
    'add customer Northwind, CPOR on Intune from 2026-03-01',
    'our CSP at Proseware ended on 2026-10-31',
  ],
  args: associateArguments,
  permission: 'claims',
  needsData: false,
  changes: true,
  confidential: true,
  confirm: confirmationOf,
  run(args, context) {
    if (args.ended !== undefined || args.record !== undefined) return endAssociation(args, context);
    // A CPOR association is made by a claim; only one of the past can be recorded.
    if (args.type === 'cpor' && !args.from && args.step === undefined) return pointToClaim(args);
    const checked = associationSaid(args, context);
    if ('said' in checked) return args.step === 'form' ? form(args, {}, context) : record(checked.said, context);
    return form(args, args.step === 'save' ? { ...checked.missing, ...checked.wrong } : checked.wrong, context);
  },
});

function form(args: AssociateArguments, errors: Errors, context: Context): Outcome {
  const { domain, from = '' } = args;
  const { face, form: asked } = associateFormCard({
    // A date that is none cannot be shown in its field.
    values: { ...args, from: dayMeant(from) ?? '' },
    errors,
    kept: domain === undefined ? {} : { domain },
    locations: locationsToChoose(context),
    longest: LONGEST,
  });
  return { face, form: asked };
}

function pointToClaim(args: AssociateArguments): Outcome {
  const { customer, workload } = args;
  const on = workload ? ` on ${itemName(workload)}` : '';
  const where = customer ? ` at ${customer}` : '';
  const about = { ...(customer && { customer }), ...(workload && { products: workload }) };
  return {
    face: associationCard({
      title: `CPOR${on}${where} comes from a claim`,
      lines: [
        'I prepare the claim with you; a person submits it in Partner Center.',
        'If the association is there already, say since when, and I record it.',
      ],
      buttons: [
        { label: 'File a claim', style: 'positive', command: 'claim', args: about, opens: 'form' },
        {
          label: 'It is there already',
          command: 'associate',
          args: { ...args, step: 'form' },
          opens: 'form',
        },
      ],
    }),
  };
}

async function record(said: AssociationSaid, context: Context): Promise<Outcome> {
  const resolved = { customer: said.customer };
  const shown = shownInExports(said, context);
  if (shown) {
    const title = `Your exports show ${associationWords(said)} already, since ${dateInWords(shown.from)}`;
    return {
      face: associationCard({ title, lines: ['There is nothing to record.'], buttons: [there(said)] }),
      resolved,
    };
  }
  const result = await context.associationDesk.change({ kind: 'record', said }, context.sender, context.key);
  if (!result.done) return { ...refusedWith(result.says), resolved };
  const { record: made } = result;
  return {
    face: associationCard({
      title: `${associationWords(made)} is recorded, since ${dateInWords(made.from)}`,
      lines: [
        'Expected: recorded by hand, not in an export yet; your score does not use it until an import shows it.',
        ...(made.location === '' ? [] : [`Location ${made.location}.`]),
        ...doubtsAbout(made, context),
      ],
      buttons: [
        there(made),
        { label: 'Where it counts', command: 'eligibility', args: { type: made.type } },
        { label: 'It has ended', command: 'associate', args: { record: made.id, ended: 'today' } },
      ],
    }),
    resolved,
  };
}

const there = ({ customer, tenant }: Pick<AssociationSaid, 'customer' | 'tenant'>) =>
  ({ label: 'All at this customer', command: 'associations', args: { customer: tenant || customer } }) as const;
