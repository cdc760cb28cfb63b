/** The cards around what is told unasked, with believable data. */
import {
  alertsCard,
  alertsChangedCard,
  alertsFormCard,
  alertsMuteCard,
  beginButtons,
  type Face,
  type Form,
  type FormFace,
  willWrite,
} from '../../cards/index.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';
import { TOPICS } from '../../src/alerts/topics.ts';
import { WEEKLY } from './subscription.ts';

const channel = WEEKLY;
const own: Subscription = {
  ...channel,
  id: '5d1f-own',
  place: { platform: 'slack', kind: 'person', id: 'T1:ANA' },
  designations: ['security', 'modern-work'],
  topics: ['scores', 'certifications'],
  line: 75,
  atOnce: true,
  watches: [{ designation: 'infrastructure', line: 60 }],
  digest: 'weekdays 08:30',
  quiet: { from: '20:00', to: '07:00' },
  muted: [
    { designation: 'modern-work', topic: null, until: '2026-12-31T23:00:00.000Z' },
    { designation: null, topic: 'certifications', until: null },
  ],
};
const enrolled = { enrolled: ['security', 'modern-work'] as Subscription['designations'], anniversary: '2027-08-15' };
const nobody = { subscriptions: [], program: { enrolled: [], anniversary: '' }, notes: [] };

const formFaces: Readonly<Record<string, FormFace>> = {
  'alerts-form': alertsFormCard({
    values: { when: 'weekly monday', time: '09:00', atOnce: 'no', below: '70', zone: 'Europe/Berlin' },
    errors: {},
    topics: TOPICS,
    watches: [],
    args: { where: 'here' },
  }),
  'alerts-form-errors': alertsFormCard({
    values: {
      when: 'monthly 20',
      time: 'noon',
      atOnce: 'yes',
      about: 'security',
      below: '750',
      quiet: 'late',
      zone: 'Gotham',
    },
    errors: {
      time: 'Give a time such as 09:00.',
      below: 'Give points from 1 to 100.',
      quiet: 'Give two times such as 20:00-07:00, or nothing.',
      zone: 'I know no time zone “Gotham”. Name a city such as Berlin or New York.',
    },
    topics: ['scores', 'customers', 'certifications', 'program'],
    watches: [{ designation: 'security', line: 60 }],
    args: { subscription: own.id },
  }),
};

/** What a dialog needs, by the name of the card that asks the same. */
export const ALERT_FORMS: Readonly<Record<string, Form>> = Object.fromEntries(
  Object.entries(formFaces).map(([name, { form }]) => [name, form]),
);

export const ALERT_SETTING_CARDS: Readonly<Record<string, Face>> = {
  ...Object.fromEntries(Object.entries(formFaces).map(([name, { face }]) => [name, face])),
  alerts: alertsCard({
    subscriptions: [
      { subscription: channel, to: 'here' },
      { subscription: own, to: 'to you alone' },
    ],
    program: enrolled,
    mayEnrol: true,
    shared: true,
    notes: [],
  }),
  'alerts-none': alertsCard({ ...nobody, mayEnrol: true, shared: false }),
  'alerts-none-here': alertsCard({ ...nobody, mayEnrol: false, shared: true }),
  'alerts-parked': alertsCard({
    ...nobody,
    subscriptions: [
      { subscription: { ...own, muted: [], parked: { at: own.since, why: 'gone' } }, to: 'to you in Teams' },
    ],
    mayEnrol: false,
    shared: false,
  }),
  'alerts-changed': alertsChangedCard({ says: willWrite(channel, 'here'), subscription: channel, notes: [] }),
  'alerts-muted': alertsChangedCard({
    says: 'I will say nothing about Modern Work until 1 January 2027. “Unmute” undoes it.',
    subscription: own,
    notes: ['I do not know your time zone, so this is UTC. Say “my time zone is Berlin” to change it.'],
  }),
  'alerts-nothing-to-change': alertsChangedCard({
    says: 'You are told nothing unasked yet, so there is nothing to change.',
    subscription: null,
    notes: [],
    buttons: beginButtons(false),
  }),
  'alerts-mute': alertsMuteCard(channel),
};
