/** The cheapest way to qualify in a designation, step by step, and other ways beside it. */
import type { Impossible, Plan, PlanLabel, PlanStep, Plans, StepKind } from '../src/planning/index.ts';
import type { TrackScore } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { type Button, button } from './parts/button.ts';
import { gain } from './parts/effects.ts';
import { face } from './parts/face.ts';
import { dayName, decimal } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { joined } from './parts/list.ts';
import { asDetail, NOTHING, type Piece } from './parts/piece.ts';
import { daysInWords, detailOfStep, KIND_WORDS, stepInWords, stepsInWords } from './parts/plan-words.ts';
import { row } from './parts/row.ts';
import { sectionHeading } from './parts/section.ts';
import { verdict } from './parts/standing.ts';
import { aside, block } from './parts/text.ts';
import { designationName, metricName, PLURAL_METRICS, TRACK_NAMES } from './parts/words.ts';

export interface PlanShown {
  readonly plans: Plans;
  /** On the track of the plans. */
  readonly score: TrackScore;
  /** What is to be done at each customer of the cheapest plan, with what is under way already. */
  readonly claims: readonly string[];
  readonly money: boolean;
  /** What comes next; at most three. */
  readonly buttons: readonly Button[];
  /** Who files claims, where the reader does not and the plan asks for it; else empty. */
  readonly whoClaims: string;
}

const NOTE = 'Effort is a rule of thumb you can adjust; days count from today, with work done side by side.';
const CLAIMS_SHOWN = 4;

export function planCard(frame: Frame, shown: PlanShown): Face {
  const { plans, score, buttons, whoClaims, claims, money } = shown;
  const [cheapest, ...others] = plans.plans;
  const name = designationName(plans.designation);
  const title = `The way to ${plans.needed}: ${name}`;
  const standing = standingOf(plans, score);
  const answer = answerOf(plans);
  return face({
    headline: `${name}: ${standing}. ${answer.said}`,
    frame: { ...frame, notes: [...(cheapest ? [NOTE] : []), ...(frame.notes ?? [])] },
    buttons,
    pieces: [
      header(title, standing),
      {
        shows: [block(answer.big, { size: 'large', weight: 'bolder' }), ...answer.under.map((line) => aside(line))],
        says: [],
      },
      ...(cheapest?.steps ?? []).map((step) => stepPiece(step, step.kind === 'claims' ? claims : [], money)),
      whoClaims === '' ? NOTHING : { shows: [aside(whoClaims, { spacing: 'medium' })], says: [whoClaims] },
      otherWays(others, plans),
    ],
  });
}

/** "5.2 points short of 70", "Blocked: Usage growth is at zero, on the SMB track". */
function standingOf({ counts, track }: Plans, score: TrackScore): string {
  const where = counts ? '' : `, on the ${TRACK_NAMES[track]} track`;
  return `${verdict(score).words}${where}`;
}

interface Answer {
  readonly big: string;
  readonly under: readonly string[];
  readonly said: string;
}

function answerOf(plans: Plans): Answer {
  const [cheapest] = plans.plans;
  if (cheapest) {
    const days = daysInWords(cheapest.effort);
    const then = `Shows by ${dayName(cheapest.shows)}, then ${decimal(cheapest.total)} points`;
    const steps = stepsInWords(cheapest);
    return { big: days, under: [then], said: `${days}: ${steps.charAt(0).toLowerCase()}${steps.slice(1)}. ${then}.` };
  }
  if (plans.impossible) {
    const words = impossibleInWords(plans.impossible, plans.needed);
    return { big: words, under: [], said: `${words}.` };
  }
  return qualifiedAnswer(plans);
}

function qualifiedAnswer({ total, margin }: Plans): Answer {
  const big = `Nothing to do: ${decimal(total)} points`;
  if (!margin) return { big, under: [], said: `${big}.` };
  const { weakest, points } = margin;
  const { metric } = weakest;
  const verb = PLURAL_METRICS.has(metric) ? 'have' : 'has';
  const under = [
    `${decimal(points)} points to spare`,
    `${metricName(metric)} ${verb} the fewest, ${decimal(weakest.points)}: at zero, qualification is lost`,
  ];
  return { big, under, said: `${big}. ${under.join('. ')}.` };
}

/** "Skilling alone reaches 63.3 of 70: net customer adds stay at zero". */
export function impossibleInWords({ reason, reaches, only, without, zero }: Impossible, needed: number): string {
  const subject = only
    ? `${kinds(only, 'and')} alone`
    : without
      ? `Without ${kinds(without, 'or')}, everything else`
      : 'All I can count';
  if (reason === 'not-verified') return `${capital(subject)}: scoring confirmed no way that I found, so I promise none`;
  const [first] = zero;
  const stays = first
    ? `: ${metricName(first).toLowerCase()} ${PLURAL_METRICS.has(first) ? 'stay' : 'stays'} at zero`
    : '';
  const missing = reason === 'report-missing' ? ', as a report is missing' : '';
  const verb = only && (only.length > 1 || PLURAL_KINDS.has(only[0]!)) ? 'reach' : 'reaches';
  return `${capital(subject)} ${verb} ${decimal(Math.min(reaches, 100))} of ${needed}${stays}${missing}`;
}

const PLURAL_KINDS: ReadonlySet<StepKind> = new Set<StepKind>(['customers', 'claims', 'deployments']);
const kinds = (all: readonly StepKind[], word: 'and' | 'or') =>
  joined(
    all.map((kind) => KIND_WORDS[kind]),
    word,
  );
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function stepPiece(step: PlanStep, claims: readonly string[], money: boolean): Piece {
  const words = stepInWords(step);
  const detail = detailOfStep(step, money);
  const when = `${daysInWords(step.effort)}, shows by ${dayName(step.shows)}`;
  const listed = claims.slice(0, CLAIMS_SHOWN);
  const lines = [...(detail === '' ? [] : [detail]), ...listed];
  const brings = step.metrics
    .map(({ metric, points }) => `${gain(points)} ${metricName(metric).toLowerCase()}`)
    .join(', ');
  return {
    shows: [
      row(
        [block(words, { weight: 'bolder' }), ...lines.map((line) => aside(line)), aside(brings), aside(when)],
        [block(gain(step.points), { weight: 'bolder', color: 'good', horizontalAlignment: 'right' })],
        { spacing: 'medium', separator: true },
      ),
    ],
    says: [
      `- ${words}${detail === '' ? '' : ` (${detail})`}: ${brings}. ${capital(when)}.`,
      ...listed.map((line) => ({ detail: `  ${line}` })),
    ],
  };
}

const LABELS: Readonly<Record<PlanLabel, string>> = {
  cheapest: 'Cheapest',
  quickest: 'Quickest',
  'only-people': 'Only through skilling',
  'without-customers': 'Without new customers',
};

const ARGS_OF: Readonly<Partial<Record<PlanLabel, object>>> = {
  'only-people': { only: ['people'] },
  'without-customers': { without: ['customers'] },
};

function otherWays(others: readonly Plan[], { designation, track, counts, other, plans }: Plans): Piece {
  const lines = others.map((plan) => {
    const name = plan.labels
      .map((label, index) => (index === 0 ? LABELS[label] : LABELS[label].toLowerCase()))
      .join(', ');
    return {
      words: `${name}: ${daysInWords(plan.effort)}, shows by ${dayName(plan.shows)}. ${stepsInWords(plan)}.`,
      plan,
    };
  });
  const elsewhere =
    other && plans.length > 0
      ? `On the ${TRACK_NAMES[other.track]} track it would take ${daysInWords(other.effort)}.`
      : null;
  if (lines.length === 0 && elsewhere === null) return NOTHING;
  const buttons = [
    ...others.flatMap(({ labels }) => {
      const label = labels.find((each) => ARGS_OF[each]);
      return label ? [{ label: LABELS[label], args: { ...ARGS_OF[label], ...(counts ? {} : { track }) } }] : [];
    }),
    ...(elsewhere ? [{ label: `${TRACK_NAMES[other!.track]} track`, args: { track: other!.track } }] : []),
  ];
  return asDetail({
    shows: [
      sectionHeading('Other ways'),
      ...lines.map(({ words }) => block(words, { spacing: 'small' })),
      ...(elsewhere ? [block(elsewhere, { spacing: 'small' })] : []),
      ...(buttons.length > 0
        ? [
            {
              type: 'ActionSet' as const,
              spacing: 'small' as const,
              actions: buttons.map(({ label, args }) =>
                button({ label, command: 'plan', args: { designation, ...args } }),
              ),
            },
          ]
        : []),
    ],
    says: [...lines.map(({ words }) => words), ...(elsewhere ? [elsewhere] : [])],
  });
}
