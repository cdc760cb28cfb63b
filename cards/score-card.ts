/** The score of one designation: the number first, what blocks it, then where its points are. */
import type { DesignationScore, Month, Track, TrackScore } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { totalBar } from './parts/bar.ts';
import type { Button } from './parts/button.ts';
import { callout } from './parts/callout.ts';
import { face } from './parts/face.ts';
import { decimal, monthName, signed } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { closedGates, gateInWords } from './parts/gates.ts';
import { header } from './parts/header.ts';
import { metricRow } from './parts/metric-row.ts';
import { whatToImport } from './parts/missing.ts';
import { NOTHING, type Piece, together } from './parts/piece.ts';
import {
  blockerInWords,
  blockers,
  shownDifference,
  totalInWords,
  trackOf,
  type Verdict,
  verdict,
} from './parts/standing.ts';
import { aside, block, run, runs } from './parts/text.ts';
import { designationName, metricName, TRACK_NAMES } from './parts/words.ts';

export interface ScoreAnswer {
  readonly score: DesignationScore;
  /** Absent: the track that counts. */
  readonly track?: Track;
  readonly previous?: { readonly asOf: Month; readonly total: number };
}

export function scoreCard(frame: Frame, { score, track, previous }: ScoreAnswer): Face {
  const shown = trackOf(score, track);
  const name = designationName(score.id);
  const result = verdict(shown);
  const counts = shown.track === score.track ? 'track' : 'track, which does not count now';
  const headline = `${name}: ${totalInWords(shown)} of 100. ${result.words}.`;
  return face({
    headline,
    frame,
    buttons: nextQuestions(score, track),
    pieces: [
      header(name, `${TRACK_NAMES[shown.track]} ${counts}`),
      bigNumber(shown, result, shown.track === score.track ? previous : undefined),
      callout(obstacles(shown, result), 'attention'),
      together(shown.metrics.map(metricRow)),
      gates(shown),
      otherTrack(score, shown),
      callout(stillMissing(shown), 'warning'),
    ],
  });
}

function bigNumber(shown: TrackScore, { words, kind }: Verdict, previous: ScoreAnswer['previous']): Piece {
  const color = COLOURS[kind];
  const before = previous && { total: previous.total, needed: shown.needed };
  const since = before
    ? `${signed(shownDifference(before, shown), decimal)} since ${monthName(previous.asOf)} (${totalInWords(before)})`
    : null;
  return {
    shows: [
      runs([run(totalInWords(shown), { size: 'extraLarge', weight: 'bolder' }), run(' of 100', { isSubtle: true })], {
        spacing: 'medium',
      }),
      totalBar(shown, { color: kind === 'short' ? 'accent' : color, spacing: 'none' }),
      block(words, { weight: 'bolder', color, spacing: 'small' }),
      ...(since === null ? [] : [aside(since)]),
    ],
    says: since === null ? [] : [since],
  };
}

const COLOURS = { qualified: 'good', blocked: 'attention', short: 'default' } as const;

/** What the verdict has not already said. */
function obstacles({ metrics }: TrackScore, { kind }: Verdict): readonly string[] {
  const all = blockers(metrics);
  const unsaid = kind === 'blocked' ? all.slice(1) : all;
  return [
    ...unsaid.map((metric) => `${blockerInWords(metric)}.`),
    ...all.flatMap((metric) => closedGates(metric).map((gate) => `${gateInWords(gate)}.`)),
    ...whatToImport(all),
    ...(all.length === 0 ? [] : ['Every metric needs points to qualify.']),
  ];
}

/** Reports without which a metric has its points from a part of the data only. */
function stillMissing({ metrics }: TrackScore): readonly string[] {
  const said = new Set(whatToImport(blockers(metrics)));
  return whatToImport(metrics).filter((line) => !said.has(line));
}

/** Gates that cost points without keeping the metric at zero. */
function gates({ metrics }: TrackScore): Piece {
  const atZero = new Set(blockers(metrics));
  const lines = metrics
    .filter((metric) => !atZero.has(metric))
    .flatMap((metric) => closedGates(metric).map((gate) => `${metricName(metric.id)}: ${gateInWords(gate)}.`));
  return callout(lines, 'emphasis');
}

function otherTrack({ tracks, track: counting }: DesignationScore, { track }: TrackScore): Piece {
  const other = tracks.find((each) => each.track !== track);
  if (!other) return NOTHING;
  const note = other.track === counting ? ', which is the track that counts' : '';
  const line = `${TRACK_NAMES[other.track]} track: ${totalInWords(other)}${note}`;
  return { shows: [aside(line, { spacing: 'medium' })], says: [line] };
}

function nextQuestions({ id: designation }: DesignationScore, track?: Track): readonly Button[] {
  return [
    { label: 'Why?', command: 'explain', args: { designation, ...(track && { track }) } },
    { label: 'What is missing?', command: 'gaps', args: { designation } },
    { label: 'Trend', command: 'trend', args: { designation } },
  ];
}
