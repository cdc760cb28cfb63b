/** What changed in a designation and because of whom: shared by the cards that follow a change. */

import type { Cause, MetricChange, ScoreChange } from '../../src/scoring/index.ts';
import type { Colour, Element } from '../adaptive-card.ts';
import { capital } from './capital.ts';
import { decimal, signed } from './format.ts';
import type { Show } from './frame.ts';
import { cut, names } from './list.ts';
import { asDetail, type Piece, together } from './piece.ts';
import { reasonWords } from './reasons.ts';
import { row } from './row.ts';
import { shownDifference, totalInWords } from './standing.ts';
import { aside, block, run, runs } from './text.ts';
import { countOf } from './units.ts';
import { designationName, metricName, TRACK_NAMES } from './words.ts';

const NAMED = 3;
const SUBJECT_LENGTH = 40;
/** A subject and the longest reason. */
const CAUSE_LENGTH = 100;

/** "Security 64.7 → 69.1, now qualified", then each metric that moved. */
export function changePiece(change: ScoreChange, show: Show): Piece {
  const name = designationName(change.designation);
  const { before, after } = change;
  const figures = before ? `${totalInWords(before)} → ${totalInWords(after)}` : totalInWords(after);
  const turn = turnInWords(change);
  const effect = before ? shownDifference(before, after) : 0;
  const right = [run(figures, { weight: 'bolder' })];
  if (before) right.push(run(`  ${signed(effect, decimal)}`, { color: colourOf(effect) }));
  const head: Element[] = [row([block(name, { weight: 'bolder' })], [runs(right)], { spacing: 'large' })];
  if (turn !== '') head.push(block(capital(turn), { spacing: 'none', color: after.qualified ? 'good' : 'default' }));
  const difference = before ? ` (${signed(effect, decimal)})` : '';
  const says = `${name}: ${figures}${difference}${turn === '' ? '' : `, ${turn}`}`;
  return together([
    { shows: head, says: [says] },
    ...(before ? change.metrics : []).map((metric) => asDetail(metricPiece(metric, show))),
  ]);
}

/** "Security 64.7 → 69.1 (+4.4)". */
export function changeInWords({ designation, before, after }: ScoreChange): string {
  const from = before ? `${totalInWords(before)} → ` : '';
  const effect = before ? ` (${signed(shownDifference(before, after), decimal)})` : '';
  return `${designationName(designation)} ${from}${totalInWords(after)}${effect}`;
}

function metricPiece({ metric, before, after, because }: MetricChange, show: Show): Piece {
  const effect = signed(after - before, decimal);
  const why = causesInWords(metric, because, show);
  const left = [block(metricName(metric)), ...(why === '' ? [] : [aside(why)])];
  return {
    shows: [row(left, [block(effect, { color: colourOf(after - before), horizontalAlignment: 'right' })])],
    says: [`  ${metricName(metric)} ${effect}${why === '' ? '' : `: ${why}`}`],
  };
}

function turnInWords({ before, after }: ScoreChange): string {
  const turns: string[] = [];
  if (after.qualified && !before?.qualified) turns.push(before ? 'now qualified' : 'qualified');
  if (before?.qualified && !after.qualified) turns.push('no longer qualified');
  if (before && before.track !== after.track) turns.push(`${TRACK_NAMES[after.track]} track counts now`);
  return turns.join(', ');
}

/** "Up at Contoso and Litware; down at Fabrikam (below the threshold)"; people are counted where names may not be seen. */
export function causesInWords(metric: MetricChange['metric'], causes: readonly Cause[], show: Show): string {
  const people = metric.endsWith('-certifications');
  const [up, down] = metric === 'usage-growth' ? ['up at', 'down at'] : ['gained', 'lost'];
  const said = (word: string, which: readonly Cause[]) => {
    if (which.length === 0) return [];
    if (people && !show.names) return [`${word} ${countOf(which.length, 'person')}`];
    return [`${word} ${names(which.map(withReason), NAMED, CAUSE_LENGTH)}`];
  };
  const words = [
    ...said(
      up!,
      causes.filter(({ amount }) => amount > 0),
    ),
    ...said(
      down!,
      causes.filter(({ amount }) => amount < 0),
    ),
  ].join('; ');
  return capital(words);
}

function withReason({ subject, reason }: Cause): string {
  return reason ? `${cut(subject, SUBJECT_LENGTH)} (${reasonWords(reason).toLowerCase()})` : subject;
}

export function colourOf(effect: number): Colour {
  if (Math.abs(effect) < 0.05) return 'default';
  return effect > 0 ? 'good' : 'attention';
}
