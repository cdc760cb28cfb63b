/** What became of each imported file. */
import { REPORT_NAMES } from '../../src/portfolio/index.ts';
import type { TakenFile } from '../claims-import-card.ts';
import { whole } from './format.ts';
import { cut, names } from './list.ts';
import type { Piece } from './piece.ts';
import { aside, block } from './text.ts';
import { countOf, nounFor } from './units.ts';

const REASONS_SHOWN = 2;
const COLUMNS_NAMED = 3;

const NAMES = { ...REPORT_NAMES, claims: 'Claim export' };

export function filePiece(file: TakenFile): Piece {
  const what = file.report === null ? 'Report not recognised' : NAMES[file.report];
  const rows = file.error === undefined ? countOf(file.accepted, 'row') : 'refused';
  const problems = problemsOf(file);
  const refused = file.error !== undefined;
  const notes = problems.map((text) =>
    aside(text, { spacing: 'small', isSubtle: !refused, color: refused ? 'attention' : 'default' }),
  );
  return {
    shows: [
      block(cut(file.name), { weight: 'bolder', separator: true, spacing: 'medium' }),
      aside(`${what}, ${rows}`),
      ...notes,
    ],
    says: [`${cut(file.name)}: ${what}, ${rows}`, ...problems.map((text) => `  ${text}`)],
  };
}

function problemsOf({ error, rows, accepted, skipped, unknownColumns }: TakenFile): readonly string[] {
  if (error !== undefined) return [cut(error, 200)];
  const left = rows - accepted;
  const lines: string[] = [];
  if (left > 0) {
    const shown = skipped.slice(0, REASONS_SHOWN).map(({ line, reason }) => `line ${whole(line)} ${cut(reason, 70)}`);
    const more = left - shown.length;
    const tail = more > 0 ? ` and ${whole(more)} more` : '';
    lines.push(`${countOf(left, 'row')} skipped: ${shown.join('; ')}${tail}`);
  }
  if (unknownColumns.length > 0) {
    const noun = nounFor(unknownColumns.length, 'column');
    lines.push(`Unknown ${noun} ignored: ${names(unknownColumns, COLUMNS_NAMED, 40)}`);
  }
  return lines;
}
