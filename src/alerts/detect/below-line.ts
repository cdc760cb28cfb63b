/** A designation is under a line that it was at or above before. */
import { DESIGNATIONS, type DesignationScore } from '../../scoring/index.ts';
import { EPSILON } from '../../scoring/numbers.ts';
import type { Alert } from '../alert.ts';
import { alertKey } from '../keys.ts';
import { alert } from './about.ts';
import { causesOf } from './causes.ts';
import { knownSince } from './knowable.ts';
import { knownScore, runOf } from './runs.ts';
import type { AlertWorld } from './world.ts';

/** Totals are compared as everywhere: what misses a line by the noise of binary fractions reaches it. */
export const isBelow = ({ total }: Pick<DesignationScore, 'total'>, line: number): boolean => total < line - EPSILON;

/** One for each line: lines are somebody's own. */
export function belowLine({ scores, lines, today }: AlertWorld): Alert[] {
  if (scores === null) return [];
  return DESIGNATIONS.flatMap((id) =>
    lines.flatMap((line) => {
      const run = runOf(
        scores,
        (card) => knownScore(card, id),
        (score) => isBelow(score, line),
      );
      if (run === null) return [];
      const { first, before, now } = run;
      const cards = { before: scores.scorecard(run.lastBefore), after: scores.scorecard(scores.asOf) };
      const because = causesOf({ ...cards, portfolio: scores.portfolio }, [before, now], -1);
      return alert({
        key: alertKey('below-line', id, line, first),
        designations: [id],
        since: knownSince(first, today),
        tone: 'bad',
        facts: {
          kind: 'below-line',
          line,
          total: now.total,
          before: before.total,
          because,
          disqualifies: before.qualified && !now.qualified,
        },
      });
    }),
  );
}
