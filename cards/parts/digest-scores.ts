/** A designation on one line: its name, whether it qualifies or how far it is, its total and the change. */
import type { DesignationScore } from '../../src/scoring/index.ts';
import { LEAST_SHOWN } from '../../src/scoring/numbers.ts';
import { colourOf } from './change-lines.ts';
import { decimal, signed } from './format.ts';
import type { Piece } from './piece.ts';
import { blockerInWords, blockers, shortfall, shownDifference, totalInWords } from './standing.ts';
import { block, run, runs } from './text.ts';
import { designationName } from './words.ts';

interface ScoreLine {
  readonly score: DesignationScore;
  readonly before: number | null;
}

export function scoreLine({ score, before }: ScoreLine): Piece {
  const { needed } = score;
  const name = designationName(score.id);
  const effect = before === null ? 0 : shownDifference({ total: before, needed }, score);
  const change = Math.abs(effect) < LEAST_SHOWN ? '' : signed(effect, decimal);
  const total = totalInWords(score);
  const { words, color } = standingOf(score);
  const figures = [
    run(total, { weight: 'bolder' }),
    ...(change === '' ? [] : [run(` ${change}`, { color: colourOf(effect) })]),
  ];
  const standing = block(words, { size: 'small', color, ...(color === 'default' && { isSubtle: true }) });
  return {
    shows: [
      {
        type: 'ColumnSet',
        spacing: 'small',
        columns: [
          { type: 'Column', width: 'stretch', items: [block(name)] },
          { type: 'Column', width: 'auto', items: [runs(figures, { horizontalAlignment: 'right' })] },
          // As wide as the longest, so that the totals end at one place.
          { type: 'Column', width: '96px', items: [{ ...standing, horizontalAlignment: 'right' }] },
        ],
      },
    ],
    says: [`${name} ${total}${change === '' ? '' : ` (${change})`}: ${saidOf(score)}`],
  };
}

function standingOf(score: DesignationScore): {
  readonly words: string;
  readonly color: 'good' | 'attention' | 'default';
} {
  if (score.qualified) return { words: 'qualified', color: 'good' };
  const missing = shortfall(score);
  return missing === 0
    ? { words: 'a metric at zero', color: 'attention' }
    : { words: `${decimal(missing)} short`, color: 'default' };
}

/** The text has room to say which metric is at zero. */
function saidOf(score: DesignationScore): string {
  if (score.qualified) return 'qualified';
  const [first] = blockers(score.metrics);
  const missing = shortfall(score);
  const blocked = first ? blockerInWords(first).toLowerCase() : '';
  return [missing === 0 ? '' : `${decimal(missing)} short`, blocked].filter((words) => words !== '').join(', ');
}
