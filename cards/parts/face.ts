/** A card and its plain text, put together from pieces. */
import type { AdaptiveCard, Face } from '../adaptive-card.ts';
import { BUTTONS_IN_A_ROW, type Button, button } from './button.ts';
import { fitting } from './fitting.ts';
import { BLANK } from './format.ts';
import type { Frame } from './frame.ts';
import { cut } from './list.ts';
import { type Line, NOTHING, type Piece, together } from './piece.ts';
import { smallPrint } from './small-print.ts';

/** Notifications, screen readers and terminals take about this much. */
const TEXT_LENGTH = 1500;
const HEADLINE_LENGTH = 300;

export interface Parts {
  /** The answer in one or two sentences: the first line of the text, and what a host shows that cannot draw the card. */
  readonly headline: string;
  readonly pieces: readonly Piece[];
  /** At most three. */
  readonly buttons?: readonly Button[];
  /** null for cards that tell no figures. */
  readonly frame: Frame | null;
}

export function face({ headline, pieces, buttons = [], frame }: Parts): Face {
  const answer = together(pieces);
  const foot = frame ? smallPrint(frame) : NOTHING;
  const first = plain(cut(headline, HEADLINE_LENGTH));
  const card: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: fitting(answer.shows, foot.shows),
    ...(buttons.length > 0 && { actions: buttons.slice(0, BUTTONS_IN_A_ROW).map((what) => button(what)) }),
    fallbackText: first,
    // Speech may be read as XML.
    speak: first.replace(/[<>&]/g, (sign) => (sign === '&' ? 'and' : ' ')),
  };
  return { card, text: plainText([first, ...answer.says], foot.says) };
}

/** All lines where they fit; else details are left out, of the longest lists first, then other lines; the text says so. */
function plainText(lines: readonly Line[], foot: readonly Line[]): string {
  const all = lines.map((line) => ({ text: wordsOf(line), detail: typeof line !== 'string' }));
  const last = foot.map(wordsOf);
  let kept = all;
  const written = () => [...kept.map(({ text }) => text), ...(kept === all ? [] : ['…']), ...last].join('\n');
  while (written().length > TEXT_LENGTH && kept.length > 1) {
    const gone = leastMissed(kept);
    kept = kept.filter((_, index) => index !== gone);
  }
  return written();
}

/** The last detail of the longest run of details; without any, the last line. */
function leastMissed(lines: readonly { readonly detail: boolean }[]): number {
  let longest = { length: 0, last: lines.length - 1 };
  let length = 0;
  for (const [index, { detail }] of lines.entries()) {
    length = detail ? length + 1 : 0;
    if (length > 0 && length >= longest.length) longest = { length, last: index };
  }
  return longest.last;
}

function wordsOf(line: Line): string {
  return plain(typeof line === 'string' ? line : line.detail);
}

function plain(text: string): string {
  return text.replaceAll(BLANK, ' ');
}
