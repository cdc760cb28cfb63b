/** A subscription as somebody has who said no more than "post the weekly summary here every Monday at 9". */
import type { Subscription } from '../../src/alerts/subscription.ts';

export const WEEKLY: Subscription = {
  id: '0b7c2b6e-channel',
  by: 'ana',
  place: { platform: 'slack', kind: 'conversation', id: 'slack:T1:C1' },
  since: '2026-10-02T09:00:00.000Z',
  designations: [],
  topics: [],
  line: 70,
  atOnce: false,
  watches: [],
  digest: 'weekly monday 09:00',
  zone: 'Europe/Berlin',
  quiet: null,
  muted: [],
  snoozedUntil: '',
  nextDigest: '2026-11-23T08:00:00.000Z',
  baseline: [],
  told: [],
  lastDigest: null,
  parked: null,
};
