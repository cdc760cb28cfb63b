/** One designation before and after what somebody imagines. */
import type { DesignationScore, MetricScore } from '../../src/scoring/index.ts';
import { EPSILON } from '../../src/scoring/numbers.ts';
import type { Colour } from '../adaptive-card.ts';
import { colourOf } from './change-lines.ts';
import { gain } from './effects.ts';
import { fromTo } from './from-to.ts';
import { closedGates, gateInWords } from './gates.ts';
import { inVainInWords } from './in-vain.ts';
import { asDetail, type Piece, together } from './piece.ts';
import { lower } from './plan-words.ts';
import { row } from './row.ts';
import { shownDifference, totalInWords, verdict } from './standing.ts';
import { aside, block, run, runs } from './text.ts';
import { valueInWords } from './units.ts';
import { ASSOCIATION_NAMES, designationName, metricName, TRACK_NAMES } from './words.ts';

export interface BeforeAfter {
  readonly before: DesignationScore;
  readonly after: DesignationScore;
}

/** Whether anything of it that pays is different. */
export function isMoved({ before, after }: BeforeAfter): boolean {
  return (
    before.qualified !== after.qualified ||
    before.track !== after.track ||
    Math.abs(after.total - before.total) > EPSILON ||
    metricsOf({ before, after }).some(([then, now]) => Math.abs(now.points - then.points) > EPSILON)
  );
}

/** "Security 64.8 → 78.1 (+13.3), would qualify". */
export function effectInWords(both: BeforeAfter): string {
  const { before, after } = both;
  const name = designationName(after.id);
  if (!isMoved(both)) return `${name} stays at ${totalInWords(after)}, ${lower(verdict(after).words)}`;
  const figures = `${totalInWords(before)} → ${totalInWords(after)}`;
  return `${name} ${figures} (${gain(shownDifference(before, after))}), ${lower(turnOf(both).words)}`;
}

/**
 * The totals, whether it qualifies, each metric that moves, and the other track where it moves as well.
 * @param isTold the totals are in the headline already
 */
export function scenarioEffect(both: BeforeAfter, isTold: boolean): Piece {
  const { before, after } = both;
  const name = block(designationName(after.id), { weight: 'bolder' });
  const effect = shownDifference(before, after);
  const moved = isMoved(both);
  const figures = moved ? `${totalInWords(before)} → ${totalInWords(after)}` : totalInWords(after);
  const right = [run(figures, { weight: 'bolder' })];
  if (moved) right.push(run(`  ${gain(effect)}`, { color: colourOf(effect) }));
  const turn = turnOf(both);
  return together([
    {
      shows: [
        row([name], [runs(right)], { spacing: 'large' }),
        block(turn.words, { spacing: 'none', color: turn.colour }),
      ],
      says: isTold ? [] : [effectInWords(both)],
    },
    ...(moved ? metricsOf(both) : []).map(([then, now]) => asDetail(metricPiece(then, now))),
    asDetail(otherTrack(both)),
  ]);
}

function turnOf({ before, after }: BeforeAfter): { readonly words: string; readonly colour: Colour } {
  const track = before.track === after.track ? '' : `, ${TRACK_NAMES[after.track]} track would count`;
  const { words, kind } = verdict(after);
  if (after.qualified && !before.qualified) return { words: `Would qualify${track}`, colour: 'good' };
  if (before.qualified && !after.qualified) {
    return { words: `Would no longer qualify: ${lower(words)}${track}`, colour: 'attention' };
  }
  const still = after.qualified ? 'Still qualified' : kind === 'short' ? `Still ${words}` : words;
  return { words: `${still}${track}`, colour: after.qualified ? 'good' : 'default' };
}

function metricPiece(before: MetricScore, after: MetricScore): Piece {
  const points = after.points - before.points;
  if (Math.abs(points) > EPSILON) {
    const values = valuesInWords(before, after);
    const figure = block(gain(points), { color: colourOf(points), horizontalAlignment: 'right' });
    return {
      shows: [row([block(metricName(after.id)), aside(values)], [figure])],
      says: [`  ${metricName(after.id)} ${gain(points)} (${values})`],
    };
  }
  const why = inVainInWords(before, after);
  return why === null ? { shows: [], says: [] } : { shows: [aside(why, { spacing: 'small' })], says: [`  ${why}`] };
}

/** A gate that is closed tells more than the people behind it. */
function valuesInWords(before: MetricScore, after: MetricScore): string {
  const [gate] = closedGates(after);
  const values = optionChanges(before, after) ? `${withOption(before)} → ${withOption(after)}` : fromTo(before, after);
  if (!gate) return values;
  return before.value === after.value ? gateInWords(gate) : `${values}; ${lower(gateInWords(gate))}`;
}

/** The users of one association type say nothing beside those of another, which are worth something else. */
const optionChanges = (before: MetricScore, after: MetricScore): boolean =>
  before.option !== undefined && after.option !== undefined && before.option !== after.option;

const withOption = ({ option, ...valued }: MetricScore): string =>
  `${valueInWords(valued)}${option ? ` by ${ASSOCIATION_NAMES[option]}` : ''}`;

function otherTrack({ before, after }: BeforeAfter): Piece {
  const now = after.tracks.find(({ track }) => track !== after.track);
  const then = before.tracks.find(({ track }) => track === now?.track);
  if (!now || !then || Math.abs(shownDifference(then, now)) < EPSILON) return { shows: [], says: [] };
  const line = `${TRACK_NAMES[now.track]} track: ${totalInWords(then)} → ${totalInWords(now)}`;
  return { shows: [aside(line, { spacing: 'small' })], says: [`  ${line}`] };
}

/** On the track that counts after: a metric is compared with itself, not with that of another track. */
function metricsOf({ before, after }: BeforeAfter): readonly (readonly [MetricScore, MetricScore])[] {
  const then = before.tracks.find(({ track }) => track === after.track) ?? before;
  return after.metrics.flatMap((now) => {
    const own = then.metrics.find(({ id }) => id === now.id);
    return own ? [[own, now] as const] : [];
  });
}
