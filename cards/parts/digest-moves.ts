/** What moved since the last summary, and because of whom. */
import { causeInWords } from './alert-causes.ts';
import { capital } from './capital.ts';
import { causesInWords, colourOf } from './change-lines.ts';
import { decimal, signed } from './format.ts';
import type { Show } from './frame.ts';
import { cut } from './list.ts';
import { moreLine } from './more-line.ts';
import type { Move } from './move.ts';
import { asDetail, type Piece, together } from './piece.ts';
import { row } from './row.ts';
import { sectionHeading } from './section.ts';
import { aside, block } from './text.ts';
import { designationName, metricName } from './words.ts';

const SHOWN = 3;
const CAUSE_LENGTH = 140;

/** @param known there is something to compare with */
export function movesPiece(moves: readonly Move[], known: boolean, show: Show): Piece {
  if (moves.length === 0) {
    const calm = known ? 'No score moved since then.' : 'The imports do not reach far enough back to say what moved.';
    return { shows: [block(calm, { spacing: 'medium' })], says: [calm] };
  }
  const shown = moves.slice(0, SHOWN);
  return together([
    { shows: [sectionHeading('What moved')], says: ['What moved:'] },
    ...shown.map((move) => movePiece(move, show)),
    moreLine(moves.length - shown.length),
  ]);
}

function movePiece(move: Move, show: Show): Piece {
  const { designation, metric, before, after } = move;
  const effect = signed(after - before, decimal);
  const what = `${designationName(designation)}${metric === null ? '' : `: ${metricName(metric).toLowerCase()}`}`;
  const why = cut(whyOf(move, show), CAUSE_LENGTH);
  return asDetail({
    shows: [
      row(
        [block(what), ...(why === '' ? [] : [aside(why)])],
        [block(effect, { color: colourOf(after - before), horizontalAlignment: 'right' })],
        { spacing: 'small' },
      ),
    ],
    says: [`- ${what} ${effect}${why === '' ? '' : `. ${why}`}`],
  });
}

function whyOf({ metric, before, after, because, otherwise = [] }: Move, show: Show): string {
  if (metric === null) return 'By figures that were imported since';
  // Who pulled the other way is no reason for where it went.
  const sameWay = because.filter(({ amount }) => amount * (after - before) > 0);
  const said = causesInWords(metric, sameWay.length > 0 ? sameWay : because, show);
  const [other] = otherwise;
  return said === '' && other ? capital(causeInWords({ ...other, points: null }, show)) : said;
}
