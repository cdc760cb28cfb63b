/** What is told at one time: alerts, worst first, and what is over. */
import type { Alert } from '../src/alerts/alert.ts';
import { together as toldTogether } from '../src/alerts/index.ts';
import type { Face } from './adaptive-card.ts';
import { alertCard } from './alert-card.ts';
import { ALL_ALERTS } from './parts/alert-buttons.ts';
import { TONE_COLOURS, TONE_WORDS, TONES, worstFirst } from './parts/alert-order.ts';
import { overLines } from './parts/alert-over-lines.ts';
import { overInWords } from './parts/alert-over-words.ts';
import type { AlertReader } from './parts/alert-reader.ts';
import { alertInWords, isOfAMonth } from './parts/alert-words.ts';
import { button } from './parts/button.ts';
import { face } from './parts/face.ts';
import { whole } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { moreLine } from './parts/more-line.ts';
import { type Piece, together } from './parts/piece.ts';
import { block } from './parts/text.ts';

export interface AlertsSent {
  readonly alerts: readonly Alert[];
  /** Told before, and over since. */
  readonly over: readonly Alert[];
  readonly reader: AlertReader;
}

const SHOWN = 5;

/** At least one alert, or one that is over. */
export function alertsSentCard(frame: Frame, { alerts, over, reader }: AlertsSent): Face {
  const [first, ...others] = worstFirst(toldTogether(alerts));
  if (first === undefined) return overCard(toldTogether(over), reader);
  if (others.length === 0) {
    // One that stands for several is not acknowledged, or muted, by the key of one of them.
    return alertCard(frame, first, reader, over, alerts.includes(first) ? undefined : [ALL_ALERTS]);
  }
  const all = [first, ...others];
  const shown = all.slice(0, SHOWN);
  const { headline, next } = alertInWords(first, reader);
  return face({
    headline: `${headline}, and ${whole(others.length)} more.`,
    frame: all.some(isOfAMonth) ? frame : null,
    buttons: [...(next ? [next] : []), ALL_ALERTS],
    pieces: [
      header(titleOf(all)),
      ...TONES.map((tone) =>
        together(
          shown
            .filter((alert) => alert.tone === tone)
            .map((alert, index) => alertLine(alert, reader, { headed: index > 0, said: alert === first })),
        ),
      ),
      moreLine(all.length - shown.length),
      overLines(over, reader),
    ],
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

/** "3 things need attention, 2 are coming up". */
function titleOf(alerts: readonly Alert[]): string {
  const count = (tone: Alert['tone']) => alerts.filter((alert) => alert.tone === tone).length;
  const [bad, warning, good] = TONES.map(count);
  const parts = [
    bad ? (bad === 1 ? '1 thing needs attention' : `${whole(bad)} things need attention`) : '',
    warning ? (warning === 1 ? '1 is coming up' : `${whole(warning)} are coming up`) : '',
    good ? (good === 1 ? '1 piece of good news' : `${whole(good)} pieces of good news`) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The whole line can be pressed; a platform that cannot do that puts a button beside it. */
function alertLine(
  alert: Alert,
  reader: AlertReader,
  { headed, said }: { readonly headed: boolean; readonly said: boolean },
): Piece {
  const { headline, next } = alertInWords(alert, reader);
  const heading = block(TONE_WORDS[alert.tone], { size: 'small', weight: 'bolder', color: TONE_COLOURS[alert.tone] });
  return {
    shows: [
      ...(headed ? [] : [{ ...heading, spacing: 'medium' as const }]),
      {
        type: 'Container',
        spacing: 'small',
        // Beside the line on a platform that cannot press it: a long label would leave it no room.
        ...(next && { selectAction: button({ ...next, label: 'Open' }) }),
        items: [block(headline)],
      },
    ],
    says: said ? [] : [{ detail: `- ${headline}.` }],
  };
}
