/** Asks what somebody wants to hear, when, and when not. */

import { WEEKDAYS } from '../src/alerts/schedule.ts';
import type { Subscription } from '../src/alerts/subscription.ts';
import type { Topic } from '../src/alerts/topics.ts';
import { DESIGNATIONS } from '../src/scoring/index.ts';
import { TOPIC_WORDS } from './parts/alert-buttons.ts';
import { capital } from './parts/capital.ts';
import { type FormFace, formFace } from './parts/form.ts';
import { decimal } from './parts/format.ts';
import { designationName } from './parts/words.ts';

export type AlertsField = 'when' | 'time' | 'atOnce' | 'about' | 'subjects' | 'below' | 'watched' | 'quiet' | 'zone';

export interface AlertsForm {
  /** What holds now, or was typed before. */
  readonly values: Readonly<Partial<Record<AlertsField, string | undefined>>>;
  readonly errors: Readonly<Partial<Record<AlertsField, string>>>;
  /** What the asker may hear about. */
  readonly topics: readonly Topic[];
  /** Lines of their own that can be ended. */
  readonly watches: Subscription['watches'];
  /** Whom the form is about: a subscription, or a place that has none. */
  readonly args: { readonly offered?: string; readonly subscription?: string; readonly where?: 'here' | 'me' };
}

const RHYTHMS = [
  { title: 'No summary', value: 'off' },
  { title: 'Every day', value: 'daily' },
  { title: 'Monday to Friday', value: 'weekdays' },
  ...[...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)].map((day) => ({
    title: `Every ${capital(day)}`,
    value: `weekly ${day}`,
  })),
];
const HINT = 'Or say it in one sentence, such as: post the weekly summary here every Monday at 9';

export function alertsFormCard({ values, errors, topics, watches, args }: AlertsForm): FormFace {
  const monthly = /^monthly (\d+)$/.exec(values.when ?? '');
  const rhythms = monthly ? [...RHYTHMS, { title: `On day ${monthly[1]} of every month`, value: monthly[0] }] : RHYTHMS;
  const field = (id: AlertsField) => ({ id, value: values[id], error: errors[id] });
  return formFace({
    title: 'Alerts',
    submit: 'Save',
    hint: HINT,
    headline: 'What to hear of, and when.',
    action: { command: 'alerts', args: { action: 'save', ...args } },
    fields: [
      {
        kind: 'choice',
        ...field('when'),
        label: 'Summary',
        required: true,
        choices: rhythms,
      },
      {
        kind: 'text',
        ...field('time'),
        label: 'Time of the summary',
        placeholder: '09:00',
        emptyIs: '09:00',
        maxLength: 5,
      },
      {
        kind: 'choice',
        ...field('atOnce'),
        label: 'Alerts in between',
        required: true,
        choices: [
          { title: 'None: they wait for the summary', value: 'no' },
          { title: 'At once, the day they can be known', value: 'yes' },
        ],
      },
      {
        kind: 'choice',
        ...field('about'),
        label: 'Designations; tick none for all six',
        emptyIs: 'all six',
        choices: DESIGNATIONS.map((id) => ({ title: designationName(id), value: id })),
        several: true,
      },
      {
        kind: 'choice',
        ...field('subjects'),
        label: 'Subjects; tick none for all',
        emptyIs: 'all',
        choices: topics.map((topic) => ({ title: capital(TOPIC_WORDS[topic]), value: topic })),
        several: true,
      },
      {
        kind: 'text',
        ...field('below'),
        label: 'A score under so many points is a slip',
        emptyIs: '70',
        placeholder: '70',
        maxLength: 5,
      },
      ...(watches.length === 0
        ? []
        : [
            {
              kind: 'choice' as const,
              ...field('watched'),
              label: 'Lines of their own, told at once; untick to end one',
              emptyIs: 'none',
              choices: watches.map(({ designation, line }) => ({
                title: `${designationName(designation)} under ${decimal(line)}`,
                value: designation,
              })),
              several: true,
            },
          ]),
      {
        kind: 'text',
        ...field('quiet'),
        label: 'Quiet hours',
        emptyIs: 'none',
        placeholder: '20:00-07:00',
        maxLength: 20,
      },
      {
        kind: 'text',
        ...field('zone'),
        label: 'Time zone or city',
        required: true,
        placeholder: 'Europe/Berlin',
        maxLength: 60,
      },
    ],
  });
}
