/** What somebody says of an association, checked against what is known of our customers and locations. */
import type { AssociateField } from '../../../../cards/index.ts';
import { nameKey } from '../../../associations/claims/keys.ts';
import { guid } from '../../../associations/guid.ts';
import type { AssociationSaid } from '../../../associations/record.ts';
import { type Day, isMonth } from '../../../scoring/index.ts';
import type { Context } from '../command.ts';
import { customersCalled } from '../find-customer.ts';
import type { AssociateArguments } from './arguments.ts';
import { itemSaid } from './item.ts';
import { locationSaid } from './location.ts';

export type Errors = Readonly<Partial<Record<AssociateField, string>>>;

export type Said =
  | { readonly said: AssociationSaid }
  /** What is wrong, and what is not there yet, a sentence a field. */
  | { readonly wrong: Errors; readonly missing: Errors };

/** A value, or a sentence about the field it was typed into. */
export type Checked<T> = { readonly value: T } | { readonly error: string };

export function associationSaid(args: AssociateArguments, context: Context): Said {
  const { type } = args;
  const customer = customerSaid(args, context);
  const from = daySaid(args.from ?? '', context.today);
  const checked = {
    ...customer,
    workload: type ? itemSaid(type, args.workload ?? '') : { value: '' },
    from,
    subscription: idSaid(args.subscription, 'subscription'),
    location: locationSaid(args.location ?? '', context),
  } satisfies Partial<Record<AssociateField, Checked<string>>>;
  const wrong = Object.fromEntries(
    Object.entries(checked).flatMap(([field, one]) => ('error' in one ? [[field, one.error]] : [])),
  ) as Errors;
  const missing: Errors = {
    ...((args.customer ?? '') === '' && { customer: 'Which customer?' }),
    ...(!type && { type: 'Choose one.' }),
    ...((args.from ?? '') === '' && { from: 'Since when is it there?' }),
    ...(type === 'cpor' && !args.workload && !args.subscription && { workload: 'On which workload or product?' }),
  };
  if (!type || Object.keys({ ...wrong, ...missing }).length > 0) return { wrong, missing };
  const value = (one: Checked<string>) => ('value' in one ? one.value : '');
  return {
    said: {
      type,
      customer: value(checked.customer),
      tenant: value(checked.tenant),
      domain: args.domain?.toLowerCase() ?? '',
      item: value(checked.workload),
      subscription: value(checked.subscription),
      location: value(checked.location),
      from: value(from),
      remindOn: '',
    },
  };
}

/** The customer the exports know, with its tenant; somebody they do not know is called as typed. */
function customerSaid(
  args: AssociateArguments,
  { partner }: Context,
): { readonly customer: Checked<string>; readonly tenant: Checked<string> } {
  const typed = args.customer ?? '';
  const tenant = idSaid(args.tenant, 'tenant');
  if ('error' in tenant || typed === '') return { customer: { value: typed }, tenant };
  const called = customersCalled(partner, typed);
  const known = called.find(({ id }) => id === tenant.value) ?? (called.length === 1 ? called[0] : undefined);
  if (known && (tenant.value === '' || tenant.value === known.id)) {
    return { customer: { value: known.name }, tenant: { value: known.id } };
  }
  // One customer may have several tenants.
  if (known && nameKey(known.name) === nameKey(typed)) return { customer: { value: known.name }, tenant };
  if (tenant.value === '' && called.length > 1) {
    const names = called.slice(0, 3).map(({ name }) => name);
    const error = `"${typed}" fits ${called.length} customers, such as ${names.join(', ')}. Write the whole name.`;
    return { customer: { error }, tenant };
  }
  return { customer: { value: typed }, tenant };
}

function idSaid(typed: string | undefined, of: 'tenant' | 'subscription'): Checked<string> {
  if (!typed) return { value: '' };
  const id = guid(typed);
  return id === null ? { error: `A ${of} ID looks like 7d0e2c4a-51f3-4b6e-8c1d-2a9f0e3b7c55.` } : { value: id };
}

/** A day that has come. */
function daySaid(typed: string, today: Day): Checked<Day> {
  if (typed === '') return { value: '' };
  const day = dayMeant(typed);
  if (day === null) return { error: 'Write the day as 2026-06-01.' };
  return day > today
    ? { error: 'That day is still to come: record it once the association is there.' }
    : { value: day };
}

/** A day as written; a month stands for its first day. */
export function dayMeant(typed: string): Day | null {
  const day = isMonth(typed) ? `${typed}-01` : typed;
  return isDay(day) ? day : null;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const date = /^20\d\d-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
