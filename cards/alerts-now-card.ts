/** What holds now of all that is worth an alert, told before or not. */
import { type Alert, grouped } from '../src/alerts/index.ts';
import type { Face } from './adaptive-card.ts';
import { groupInWords } from './parts/alert-group-words.ts';
import { alertLines, countsInWords } from './parts/alert-lines.ts';
import type { AlertReader } from './parts/alert-reader.ts';
import type { Button } from './parts/button.ts';
import { face } from './parts/face.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';

export interface AlertsHolding {
  readonly alerts: readonly Alert[];
  readonly reader: AlertReader;
}

const NOTHING_HOLDS = 'Nothing needs attention now';
const SUBSCRIPTIONS: Button = { label: 'What I am told', command: 'alerts', args: { action: 'list' } };
const SUMMARY: Button = { label: 'Summary', command: 'digest', args: {} };

/** Grouped by cause as they are sent, worst first. */
export function alertsNowCard(frame: Frame, { alerts, reader }: AlertsHolding): Face {
  const groups = grouped(alerts);
  const [first] = groups;
  const title = first === undefined ? NOTHING_HOLDS : countsInWords(groups);
  const next = first === undefined ? null : groupInWords(first, reader).next;
  return face({
    headline: `${title}.`,
    frame,
    buttons: [...(next ? [next] : []), SUMMARY, SUBSCRIPTIONS],
    pieces: [header(title, 'Alerts that hold now'), alertLines(groups, reader, false)],
  });
}
