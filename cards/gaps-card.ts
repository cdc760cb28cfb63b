/** How far it is to a designation: metrics at zero first, then what the next units bring. */
import type { Designation, DesignationScore, Metric, MetricScore } from '../src/scoring/index.ts';
import type { Element, Face } from './adaptive-card.ts';
import { totalBar } from './parts/bar.ts';
import { face } from './parts/face.ts';
import { decimal } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { closedGates, gateInWords } from './parts/gates.ts';
import { header } from './parts/header.ts';
import { whatToImport } from './parts/missing.ts';
import { gainInWords, type NextStep, nextStep } from './parts/next-step.ts';
import { asDetail, NOTHING, type Piece, together } from './parts/piece.ts';
import { row } from './parts/row.ts';
import { blockerInWords, blockers, shortfall, totalInWords, type Verdict, verdict } from './parts/standing.ts';
import { aside, block, run, runs } from './parts/text.ts';
import { designationName, metricName } from './parts/words.ts';

export interface Gaps {
  readonly scores: readonly DesignationScore[];
  /** Certifications that pay in a metric, so that a step can name them. */
  readonly certifications?: (designation: Designation, metric: Metric) => readonly string[];
}

const STEPS_IN_A_LIST = 2;
const NONE = () => [];

export function gapsCard(frame: Frame, { scores, certifications = NONE }: Gaps): Face {
  const [only] = scores;
  const alone = only !== undefined && scores.length === 1;
  const open = scores.filter(({ qualified }) => !qualified);
  const title = alone ? `What is missing: ${designationName(only.id)}` : 'What is missing';
  const summary = alone
    ? verdict(only).words
    : open.length === 0
      ? 'Nothing: all of them qualify'
      : `${open.length} of ${scores.length} do not qualify yet`;
  // The nearest first: that is where the next point matters most.
  const ordered = open.toSorted((a, b) => shortfall(a) - shortfall(b));
  return face({
    headline: `${title}. ${summary}.`,
    frame,
    buttons: nextQuestions(alone ? only.id : undefined),
    pieces: [
      header(title, alone ? '' : summary),
      ...(alone ? scores : ordered).map((score) => scorePiece(score, certifications, alone)),
      ...(alone ? [] : [qualifiedLine(scores)]),
    ],
  });
}

function scorePiece(
  score: DesignationScore,
  certifications: NonNullable<Gaps['certifications']>,
  alone: boolean,
): Piece {
  const { words, kind } = verdict(score);
  const color = kind === 'qualified' ? 'good' : kind === 'blocked' ? 'attention' : 'accent';
  const name = designationName(score.id);
  const figure = totalInWords(score);
  const outOf = [
    run(figure, { size: alone ? 'extraLarge' : 'default', weight: 'bolder' }),
    run(' of 100', { isSubtle: true }),
  ];
  const head: Element[] = [
    alone
      ? runs(outOf)
      : row([block(name, { weight: 'bolder' })], [runs(outOf)], { separator: true, spacing: 'medium' }),
    totalBar(score, { color, spacing: 'none' }),
    block(words, { weight: 'bolder', spacing: 'small', color: kind === 'short' ? 'default' : color }),
  ];
  const steps = stepsOf(score, certifications, alone);
  return together([
    { shows: head, says: alone ? [`${figure} of 100.`] : [`${name}: ${figure} of 100. ${words}.`] },
    obstacles(score, kind),
    asDetail(importLines(score)),
    ...(alone ? steps : steps.slice(0, STEPS_IN_A_LIST)).map((step) => asDetail(step)),
  ]);
}

/** Metrics at zero, with the gate that keeps them there; one that the verdict has named only where it has a gate. */
function obstacles({ metrics }: DesignationScore, kind: Verdict['kind']): Piece {
  const lines = blockers(metrics)
    .map((metric, index) => ({ metric, said: kind === 'blocked' && index === 0, why: whyClosed(metric) }))
    .filter(({ said, why }) => !said || why !== '')
    .map(({ metric, why }) => `${blockerInWords(metric)}${why}.`);
  return {
    shows: lines.map((line) => aside(line, { spacing: 'small', color: 'attention', isSubtle: false })),
    says: lines.map((line) => `  ${line}`),
  };
}

function whyClosed(metric: MetricScore): string {
  return closedGates(metric)
    .map((gate) => `. ${gateInWords(gate)}`)
    .join('');
}

function importLines({ metrics }: DesignationScore): Piece {
  const lines = whatToImport(metrics);
  return { shows: lines.map((line) => aside(line, { spacing: 'small' })), says: lines };
}

/** Steps of metrics at zero first, then the ones that bring most. */
function stepsOf(
  { id, metrics }: DesignationScore,
  certifications: NonNullable<Gaps['certifications']>,
  alone: boolean,
): Piece[] {
  const size = alone ? 'default' : 'small';
  return metrics
    .map((metric) => ({ metric, step: nextStep(metric, certifications(id, metric.id)) }))
    .filter((each): each is Step => each.step !== null)
    .toSorted((a, b) => Number(isZero(b)) - Number(isZero(a)) || worth(b) - worth(a))
    .map(({ metric, step }) => ({
      shows: [
        row(
          alone ? [block(step.words), aside(metricName(metric.id))] : [aside(step.words)],
          [block(gainInWords(step), { size, weight: 'bolder', color: 'good', horizontalAlignment: 'right' })],
          { spacing: 'small' },
        ),
      ],
      says: [`  ${metricName(metric.id)}: ${step.words}, ${gainInWords(step)}`],
    }));
}

interface Step {
  readonly metric: MetricScore;
  readonly step: NextStep;
}
const isZero = ({ metric }: Step) => blockers([metric]).length > 0;
/** What opens a gate is worth up to all of the metric. */
const worth = ({ metric, step }: Step) => step.gain ?? metric.max;

function qualifiedLine(scores: readonly DesignationScore[]): Piece {
  const done = scores.filter(({ qualified }) => qualified);
  if (done.length === 0) return NOTHING;
  const line = `Qualified: ${done.map(({ id, total }) => `${designationName(id)} (${decimal(total)})`).join(', ')}`;
  return { shows: [block(line, { color: 'good', spacing: 'medium', separator: true })], says: [line] };
}

function nextQuestions(designation?: Designation) {
  const args = designation ? { designation } : {};
  return [
    { label: designation ? 'Score' : 'All scores', command: 'score', args },
    ...(designation ? [{ label: 'Why?', command: 'explain', args } as const] : []),
    { label: 'Rules', command: 'rules', args },
  ] as const;
}
