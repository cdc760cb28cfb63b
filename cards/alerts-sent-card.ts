/** What is told at one time: alerts, worst first, and what is over. */
import { type Alert, grouped, together as toldTogether } from '../src/alerts/index.ts';
import type { Face } from './adaptive-card.ts';
import { alertCard } from './alert-card.ts';
import { ALL_ALERTS } from './parts/alert-buttons.ts';
import { groupInWords } from './parts/alert-group-words.ts';
import { alertLines, countsInWords } from './parts/alert-lines.ts';
import { overLines } from './parts/alert-over-lines.ts';
import { overInWords } from './parts/alert-over-words.ts';
import type { AlertReader } from './parts/alert-reader.ts';
import { isOfAMonth } from './parts/alert-words.ts';
import { face } from './parts/face.ts';
import { whole } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';

export interface AlertsSent {
  readonly alerts: readonly Alert[];
  /** Told before, and over since. */
  readonly over: readonly Alert[];
  readonly reader: AlertReader;
}

/** At least one alert, or one that is over. */
export function alertsSentCard(frame: Frame, { alerts, over, reader }: AlertsSent): Face {
  const groups = grouped(alerts);
  const [first, ...others] = groups;
  if (first === undefined) return overCard(toldTogether(over), reader);
  if (others.length === 0) {
    // One that stands for several is not acknowledged, or muted, by the key of one of them.
    const alone = first.others.length === 0 && alerts.includes(first.lead);
    return alertCard(frame, first, reader, over, alone ? undefined : [ALL_ALERTS]);
  }
  const { headline, beside, next } = groupInWords(first, reader);
  const more = others.length === 1 ? '1 other alert' : `${whole(others.length)} other alerts`;
  return face({
    headline: `${headline}${beside === '' ? '' : `; ${beside}`}. And ${more}.`,
    frame: groups.some(({ lead }) => isOfAMonth(lead)) ? frame : null,
    buttons: [...(next ? [next] : []), ALL_ALERTS],
    pieces: [header(countsInWords(groups)), alertLines(groups, reader, true), overLines(over, reader)],
  });
}

function overCard(over: readonly Alert[], reader: AlertReader): Face {
  const [first, ...others] = over;
  const line = first === undefined ? 'Nothing is open' : overInWords(first, reader);
  const title = others.length === 0 ? line : `${whole(over.length)} alerts are over`;
  return face({
    headline: others.length === 0 ? `Over: ${line}.` : `${title}.`,
    frame: null,
    buttons: [{ label: 'All scores', command: 'score', args: {} }, ALL_ALERTS],
    pieces:
      others.length === 0 ? [header(title, 'This alert is over')] : [header(title), overLines(over, reader, true)],
  });
}
