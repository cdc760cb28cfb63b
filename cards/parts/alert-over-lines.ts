/** Alerts that are over, a line each. */
import type { Alert } from '../../src/alerts/alert.ts';
import { together as toldTogether } from '../../src/alerts/index.ts';
import { overInWords } from './alert-over-words.ts';
import type { AlertReader } from './alert-reader.ts';
import { moreLine } from './more-line.ts';
import { asDetail, NOTHING, type Piece, together } from './piece.ts';
import { sectionHeading } from './section.ts';
import { block } from './text.ts';

const SHOWN = 5;
const OVER = 'Over';

/** @param headed the card says already what these are */
export function overLines(alerts: readonly Alert[], reader: AlertReader, headed = false): Piece {
  const over = toldTogether(alerts);
  if (over.length === 0) return NOTHING;
  const lines = over.slice(0, SHOWN).map((alert) => overInWords(alert, reader));
  return together([
    headed ? NOTHING : { shows: [sectionHeading(OVER)], says: [] },
    ...lines.map((line) =>
      asDetail({ shows: [block(line, { spacing: 'small' })], says: [`${headed ? '' : `${OVER}: `}${line}.`] }),
    ),
    moreLine(over.length - lines.length),
  ]);
}
