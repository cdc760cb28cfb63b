/** What became of each imported file. */
import { REPORT_NAMES } from '../../src/portfolio/index.ts';
import type { TakenFile } from '../claims-import-card.ts';
import { whole } from './format.ts';
import { cut, names } from './list.ts';
import type { Piece } from './piece.ts';
import { aside, block } from './text.ts';
import { countOf, nounFor } from './units.ts';

const REASONS_SHOWN = 2;
const CLAIMS_SHOWN = 6;
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

function problemsOf(file: TakenFile): readonly string[] {
  const { error, unknownColumns } = file;
  if (error !== undefined) return [cut(error, 200)];
  const lines = file.report === 'claims' ? rowsLeft(file) : rowsSkipped(file);
  if (unknownColumns.length === 0) return lines;
  const noun = nounFor(unknownColumns.length, 'column');
  return [...lines, `Unknown ${noun} ignored: ${names(unknownColumns, COLUMNS_NAMED, 40)}`];
}

/** Of a report: which rows are missing matters less than how many. */
function rowsSkipped({ rows, accepted, skipped }: TakenFile): readonly string[] {
  const left = rows - accepted;
  if (left === 0) return [];
  const shown = skipped.slice(0, REASONS_SHOWN).map(({ line, reason }) => `line ${whole(line)} ${cut(reason, 70)}`);
  const more = left - shown.length;
  const tail = more > 0 ? ` and ${whole(more)} more` : '';
  return [`${countOf(left, 'row')} skipped: ${shown.join('; ')}${tail}`];
}

/** Of a claim export: each row is a claim that somebody has to look at. */
function rowsLeft({ rows, accepted, skipped }: TakenFile): readonly string[] {
  const shown = skipped.slice(0, CLAIMS_SHOWN).map(({ line, reason }) => `Line ${whole(line)}: ${cut(reason, 160)}`);
  const more = rows - accepted - shown.length;
  return more > 0 ? [...shown, `and ${countOf(more, 'row')} more, not taken over`] : shown;
}
