/** The form of a subscription, and what was filled in. */
import { type AlertsField, alertsFormCard } from '../../../../cards/index.ts';
import { mayHear } from '../../../alerts/heard.ts';
import { parseQuiet } from '../../../alerts/quiet.ts';
import { parseSchedule, type Schedule, scheduleText } from '../../../alerts/schedule.ts';
import { zoneMeant } from '../../../alerts/schedule-zone.ts';
import type { Subscription } from '../../../alerts/subscription.ts';
import { NIGHT, USUAL_LINE } from '../../../alerts/subscriptions/subscribe.ts';
import { TOPICS } from '../../../alerts/topics.ts';
import { DESIGNATIONS } from '../../../scoring/index.ts';
import type { Preferences } from '../../alerts/alert-desk.ts';
import { hearerOf } from '../../alerts/hearer.ts';
import { NO_SUBSCRIPTION, objectionToChange } from '../../alerts/may-change.ts';
import { subscriptionAt } from '../../alerts/subscriber.ts';
import type { Context, Outcome } from '../command.ts';
import { refusedWith } from '../refused-with.ts';
import { afterChange, comesNext } from './answer.ts';
import type { AlertsSaid } from './arguments.ts';
import { USUAL_DIGEST } from './schedule-said.ts';
import { askingOf, isForAskerAlone, meant, placeMeant } from './where.ts';
import { wrongZone, zoneFor } from './zone.ts';

type Values = Readonly<Partial<Record<AlertsField, string | undefined>>>;
type Errors = Readonly<Partial<Record<AlertsField, string>>>;

/** The form with what holds now; of what holds nowhere yet, as quiet as can be. */
export async function alertsForm(args: AlertsSaid, context: Context): Promise<Outcome> {
  const before = meant(args, context);
  const objection = objectionTo(args, before, context);
  if (objection !== null) return refusedWith(objection);
  const zone = (await zoneFor({}, before, context)) ?? '';
  return asked(args, { ...valuesOf(before), zone }, {}, context);
}

/** What is added while the form is open is not ended by it. */
const offeredOf = (watches: Subscription['watches']) => (watches.length === 0 ? {} : { offered: idsOf(watches) });

const idsOf = (watches: Subscription['watches']): string => watches.map(({ designation }) => designation).join(',');

function asked(args: AlertsSaid, values: Values, errors: Errors, context: Context): Outcome {
  const before = meant(args, context);
  const { where } = args;
  const watches = before?.watches ?? [];
  const hearer = hearerOf(context.member);
  const { kind } = placeMeant(args, context);
  const { face, form } = alertsFormCard({
    values,
    errors,
    watches,
    topics: TOPICS.filter((topic) => mayHear({ topic, location: '' }, hearer, kind)),
    args: before ? { subscription: before.id, ...offeredOf(watches) } : { ...(where && { where }) },
  });
  return { face, form, sensitive: isForAskerAlone(before?.place, context) };
}

/** Nobody is shown a form that they may not save. */
function objectionTo({ subscription }: AlertsSaid, before: Subscription | null, context: Context): string | null {
  if (before !== null) return objectionToChange(before, askingOf(context), context.account);
  return subscription === undefined ? null : NO_SUBSCRIPTION;
}

function valuesOf(subscription: Subscription | null): Values {
  const schedule = parseSchedule(subscription?.digest ?? USUAL_DIGEST);
  const { designations = [], topics = [], line = USUAL_LINE, atOnce = false, quiet = NIGHT } = subscription ?? {};
  return {
    about: designations.join(','),
    subjects: topics.join(','),
    watched: idsOf(subscription?.watches ?? []),
    atOnce: atOnce ? 'yes' : 'no',
    below: String(line),
    when: schedule ? rhythm(schedule) : 'off',
    time: schedule?.time,
    quiet: quiet ? `${quiet.from}-${quiet.to}` : '',
  };
}

/** A schedule without its time. */
const rhythm = (schedule: Schedule): string => scheduleText(schedule).replace(/ \S+$/, '');

export async function saveForm(args: AlertsSaid, context: Context): Promise<Outcome> {
  const objection = objectionTo(args, meant(args, context), context);
  if (objection !== null) return refusedWith(objection);
  const filled = filledIn(args, meant(args, context)?.watches ?? []);
  if ('errors' in filled) {
    const { about, subjects, watched, atOnce, below, when, time, quiet, zone } = args;
    return asked(args, { about, subjects, watched, atOnce, below, when, time, quiet, zone }, filled.errors, context);
  }
  const place = placeMeant(args, context);
  const before = subscriptionAt(context.account, place);
  const zone = (await zoneFor(args, before, context)) ?? '';
  const change = { kind: 'subscribe', place, said: { ...filled.said, zone } } as const;
  return afterChange(change, context, comesNext);
}

/** What was typed and picked, or what is wrong with each field. */
function filledIn(
  args: AlertsSaid,
  watches: Subscription['watches'],
): { readonly said: Preferences } | { readonly errors: Errors } {
  const { when = 'off', time = '', atOnce, below = '', quiet = '', zone = '' } = args;
  const digest = when === 'off' ? null : parseSchedule(`${when} ${time}`);
  const line = below.trim() === '' ? USUAL_LINE : Number(below.replace(',', '.'));
  const hours = quiet.trim() === '' ? null : parseQuiet(quiet);
  const ended = DESIGNATIONS.filter(
    (one) => itemsOf(args.offered).includes(one) && !itemsOf(args.watched).includes(one),
  );
  const watching = watches.some(({ designation }) => !ended.includes(designation));
  const errors: Errors = {
    ...(when !== 'off' && digest === null && { time: 'Give a time such as 09:00.' }),
    ...(!(line >= 1 && line <= 100) && { below: 'Give points from 1 to 100.' }),
    ...(quiet.trim() !== '' && hours === null && { quiet: 'Give two times such as 20:00-07:00, or nothing.' }),
    ...(zone.trim() !== '' && zoneMeant(zone) === null && { zone: wrongZone(zone) }),
    ...(when === 'off' &&
      atOnce !== 'yes' &&
      !watching && { when: 'Choose a summary, or alerts in between: else nothing comes.' }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    said: {
      designations: DESIGNATIONS.filter((one) => itemsOf(args.about).includes(one)),
      topics: TOPICS.filter((one) => itemsOf(args.subjects).includes(one)),
      line,
      atOnce: atOnce === 'yes',
      digest: digest ? scheduleText(digest) : '',
      quiet: hours,
      unwatch: ended,
    },
  };
}

const itemsOf = (joined: string | undefined): readonly string[] => joined?.split(',') ?? [];
