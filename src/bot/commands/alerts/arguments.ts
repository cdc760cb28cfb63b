/** What `alerts` is told, and a form of it sends back as typed. */
import { z } from 'zod';
import { TOPICS } from '../../../alerts/topics.ts';
import { designation, oneOrMore } from '../arguments.ts';

const ALERT_ACTIONS = [
  'list',
  'now',
  'subscribe',
  'unsubscribe',
  'mute',
  'unmute',
  'snooze',
  'schedule',
  'quiet-hours',
  'acknowledge',
  'enrolment',
  'form',
  'save',
] as const;
export type AlertAction = (typeof ALERT_ACTIONS)[number];

const said = z.string().max(200).optional();

export const alertsArguments = z.object({
  /** The command alone ("alerts", "my alerts") is `list`; `now` is what holds; "change my alerts" is `form`. */
  action: z.enum(ALERT_ACTIONS).optional(),
  designation,
  topic: oneOrMore(z.enum(TOPICS)).optional(),
  /**
   * `daily HH:MM`, `weekdays HH:MM`, `weekly monday HH:MM`, `monthly 1-28 HH:MM`, `at-once` or `off` (schedule.ts). What is
   * left out stays as it was: `HH:MM` alone is another time, `daily` alone comes at the time it came before.
   */
  schedule: said,
  /** Points; a designation under them is worth an alert. With designations it is a line of theirs alone. */
  line: z.number().optional(),
  /** `here`: this conversation. `me`: a message to the asker alone. */
  where: z.enum(['here', 'me']).optional(),
  /** Until when to mute or snooze: a day, `YYYY-MM-DD`, the first on which to hear again. */
  until: said,
  /** Hours to snooze for. */
  hours: z.number().optional(),
  /** `HH:MM-HH:MM`, or `off`. */
  quiet: said,
  /** IANA time zone or a city of one. With `schedule` and nothing else it is the zone that changes: "my time zone is Berlin". */
  zone: said,
  /** Key of the alert that is acknowledged. */
  alert: said,
  /** Id of a subscription, where a button means one. */
  subscription: said,
  /** The anniversary of the enrolment, `YYYY-MM-DD`; `none`: not enrolled (any more). */
  date: said,

  // What the form sends back as typed and picked; sentences use the arguments above.
  /** Ids of designations, joined by commas; none for all. */
  about: said,
  /** Topics, joined by commas; none for all. */
  subjects: said,
  /** Designations whose own lines the form offered to end, and those that stay, joined by commas. */
  offered: said,
  watched: said,
  /** `yes` or `no`. */
  atOnce: said,
  /** Points. */
  below: said,
  /** A schedule without its time; `off` for no digest. */
  when: said,
  /** `HH:MM`. */
  time: said,
});
export type AlertsSaid = z.infer<typeof alertsArguments>;
