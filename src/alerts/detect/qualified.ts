/** A designation qualifies that did not before. */
import { DESIGNATIONS } from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { alertKey } from '../keys.ts';
import { alert } from './about.ts';
import { causesOf } from './causes.ts';
import { knownSince } from './knowable.ts';
import { knownScore, runOf } from './runs.ts';
import type { AlertWorld } from './world.ts';

export function qualified({ scores, today }: AlertWorld): Alert[] {
  if (scores === null) return [];
  return DESIGNATIONS.flatMap((id) => {
    const run = runOf(
      scores,
      (card) => knownScore(card, id),
      (score) => score.qualified,
    );
    if (run === null) return [];
    const { first, before, now } = run;
    const then = scores.scorecard(first);
    const change = { before: scores.scorecard(run.lastBefore), after: then, portfolio: scores.portfolio };
    const because = causesOf(change, [before, knownScore(then, id) ?? now], 1);
    return alert({
      key: alertKey('qualified', id, first),
      designations: [id],
      since: knownSince(first, today),
      tone: 'good',
      facts: { kind: 'qualified', total: now.total, before: before.total, because },
    });
  });
}
