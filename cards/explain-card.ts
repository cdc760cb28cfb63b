/** Where the points of a designation come from: what counted, what did not and why, what one more brings. */
import type { Designation, DesignationScore, MetricScore, Month, ScoreChange, Track } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { countedInWords } from './parts/amounts.ts';
import { changePiece } from './parts/change-lines.ts';
import { face } from './parts/face.ts';
import { decimal, monthName, signed, whole } from './parts/format.ts';
import type { Frame, Show } from './parts/frame.ts';
import { closedGates, gateInWords } from './parts/gates.ts';
import { header } from './parts/header.ts';
import { type Labelled, labelledLines } from './parts/labelled.ts';
import { metricRow } from './parts/metric-row.ts';
import { whatToImport } from './parts/missing.ts';
import { gainInWords, nextStep } from './parts/next-step.ts';
import { notCountedInWords } from './parts/not-counted.ts';
import { type Piece, together } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { totalInWords, trackOf, verdict } from './parts/standing.ts';
import { ASSOCIATION_NAMES, designationName, metricName, PART_NAMES, TRACK_NAMES } from './parts/words.ts';

export interface Explanation {
  readonly score: DesignationScore;
  /** Absent: the track that counts. */
  readonly track?: Track;
  /** The metrics to explain; one alone is told in more detail. */
  readonly metrics: readonly MetricScore[];
  readonly show: Show;
  /** What changed in the designation since a month, when it did. */
  readonly lately?: { readonly since: Month; readonly change: ScoreChange };
}

const IN_DETAIL = { counted: 8, reasons: 8, names: 4, details: true };
const IN_A_LIST = { counted: 3, reasons: 3, names: 2, details: false };
const WITHHELD = 'Names of people are withheld here; executive report viewers may see them.';

export function explainCard(frame: Frame, { score, track, metrics, show, lately }: Explanation): Face {
  const shown = trackOf(score, track);
  const [only] = metrics;
  const name = designationName(score.id);
  const alone = only !== undefined && metrics.length === 1;
  const about = alone ? `${name}, ${metricName(only.id).toLowerCase()}` : name;
  const figure = `${totalInWords(shown)} of 100. ${verdict(shown).words}`;
  const context = `${TRACK_NAMES[shown.track]} track: ${figure}`;
  const withholds = !show.names && metrics.some(({ unit }) => unit === 'people');
  return face({
    headline: `Where the points of ${about} come from. ${context}.`,
    frame: withholds ? { ...frame, notes: [WITHHELD, ...(frame.notes ?? [])] } : frame,
    buttons: [
      { label: 'What is missing?', command: 'gaps', args: { designation: score.id } },
      { label: 'What changed?', command: 'explain', args: { designation: score.id, since: 'last-month' } },
      { label: 'Rules', command: 'rules', args: { designation: score.id, ...(alone && { metric: only.id }) } },
    ],
    pieces: [
      header(`Where the points come from: ${about}`, context),
      ...(lately ? [latelyPiece(lately, show)] : []),
      ...metrics.map((metric) => metricPiece(score.id, metric, show, alone)),
    ],
  });
}

function latelyPiece({ since, change }: NonNullable<Explanation['lately']>, show: Show): Piece {
  const heading = `Since ${monthName(since)}`;
  return together([{ shows: [sectionHeading(heading)], says: [heading] }, changePiece(change, show)]);
}

function metricPiece(designation: Designation, metric: MetricScore, show: Show, alone: boolean): Piece {
  const limits = alone ? IN_DETAIL : IN_A_LIST;
  const counted = countedInWords(designation, metric, show, limits.counted);
  const not = notCountedInWords(metric.notCounted, metric.unit === 'people', show, limits);
  const step = nextStep(metric);
  return together([
    metricRow(metric),
    labelledLines([
      ...partsInWords(metric, show),
      ...counted,
      ...not,
      ...closedGates(metric).map((gate) => ({ label: 'Gate', text: gateInWords(gate) })),
      ...whatToImport([metric]).map((text) => ({ label: 'Missing', text })),
      ...(step && step.gain !== null ? [{ label: 'Next', text: `${step.words}, ${gainInWords(step)}` }] : []),
    ]),
  ]);
}

/** The two parts of a Security metric, or the option that was taken in Modern Work. */
function partsInWords({ parts, option, unit }: MetricScore, { money }: Show): readonly Labelled[] {
  if (option) return [{ label: 'Computed from', text: `${ASSOCIATION_NAMES[option]}, the better option` }];
  // Points of growth are made of dollars.
  if (!parts || (unit === 'points' && !money)) return [];
  const format = unit === 'points' ? decimal : whole;
  const values = parts.map(
    ({ part, value }) => `${PART_NAMES[part]} ${value === null ? 'unknown' : signed(value, format)}`,
  );
  return [{ label: 'Parts', text: values.join(', ') }];
}
