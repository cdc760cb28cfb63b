/** The cheapest way to qualify in a designation, step by step, and other ways beside it. */
import type { PlanStep, Plans } from '../src/planning/index.ts';
import type { TrackScore } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { capital } from './parts/alert-causes.ts';
import type { Button } from './parts/button.ts';
import { gain } from './parts/effects.ts';
import { face } from './parts/face.ts';
import { dayName, decimal } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { NOTHING, type Piece } from './parts/piece.ts';
import { impossibleInWords } from './parts/plan-impossible.ts';
import { otherWays } from './parts/plan-other-ways.ts';
import {
  daysInWords,
  detailOfStep,
  lower,
  stepInWords,
  stepsInWords,
  todayInWords,
  trackIn,
} from './parts/plan-words.ts';
import { row } from './parts/row.ts';
import { aside, block } from './parts/text.ts';
import { designationName, metricName, PLURAL_METRICS } from './parts/words.ts';

export interface PlanShown {
  readonly plans: Plans;
  /** On the track of the plans. */
  readonly score: TrackScore;
  /** What is to be done at each customer of the cheapest plan, with what is under way already. */
  readonly claims: readonly string[];
  /** Some of it is filed or asked for already. */
  readonly underWay: boolean;
  readonly money: boolean;
  /** What comes next; at most three. */
  readonly buttons: readonly Button[];
  /** Who files claims, where the reader does not and the plan asks for it; else empty. */
  readonly whoClaims: string;
}

const NOTE = 'Effort is a rule of thumb you can adjust; days count from today, with work done side by side.';
const UNDER_WAY =
  'What is under way is planned like what is still to do, so it takes less work and shows sooner than told.';
const CLAIMS_SHOWN = 4;

export function planCard(frame: Frame, shown: PlanShown): Face {
  const { plans, score, buttons, whoClaims, claims, underWay, money } = shown;
  const [cheapest, ...others] = plans.plans;
  const name = designationName(plans.designation);
  const title = `The way to ${plans.needed}: ${name}`;
  const standing = standingOf(plans, score);
  const answer = answerOf(plans, standing);
  return face({
    headline: answer.said,
    frame: { ...frame, notes: [...(cheapest ? [NOTE] : []), ...(underWay ? [UNDER_WAY] : []), ...(frame.notes ?? [])] },
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

/** "5.2 points short of 70", "75.0 points, but usage growth is at zero, on the SMB track". */
function standingOf(plans: Plans, score: TrackScore): string {
  const where = trackIn(plans);
  return `${score.qualified ? 'Qualified' : todayInWords(score)}${where === '' ? '' : `,${where}`}`;
}

interface Answer {
  readonly big: string;
  readonly under: readonly string[];
  readonly said: string;
}

function answerOf(plans: Plans, standing: string): Answer {
  const [cheapest] = plans.plans;
  const name = designationName(plans.designation);
  if (cheapest) {
    const days = daysInWords(cheapest.effort);
    const then = `Shows by ${dayName(cheapest.shows)} and makes ${decimal(cheapest.total)} points`;
    const steps = stepsInWords(cheapest);
    const said = `The cheapest way to ${plans.needed} in ${name}${trackIn(plans)} takes ${days}: ${lower(steps)}.`;
    return { big: days, under: [then], said: `${said} It ${lower(then)}. Today: ${standing}.` };
  }
  if (plans.impossible) {
    const words = impossibleInWords(plans.impossible, plans.needed, `${name}${trackIn(plans)}`);
    return { big: words, under: [], said: `${words}. Today: ${standing}.` };
  }
  return qualifiedAnswer(plans);
}

function qualifiedAnswer(plans: Plans): Answer {
  const { designation, total, margin } = plans;
  const big = `Nothing to do: ${decimal(total)} points`;
  const answer = `${designationName(designation)} qualifies${trackIn(plans)} with ${decimal(total)} points, so there is nothing to do`;
  if (!margin) return { big, under: [], said: `${answer}.` };
  const { weakest, points } = margin;
  const { metric } = weakest;
  const verb = PLURAL_METRICS.has(metric) ? 'have' : 'has';
  const under = [
    `${decimal(points)} points to spare`,
    `${metricName(metric)} ${verb} the fewest, ${decimal(weakest.points)}: at zero, qualification is lost`,
  ];
  return { big, under, said: `${answer}. ${under.join('. ')}.` };
}

function stepPiece(step: PlanStep, claims: readonly string[], money: boolean): Piece {
  const words = stepInWords(step);
  const detail = detailOfStep(step, money);
  const when = `${daysInWords(step.effort)}, shows by ${dayName(step.shows)}`;
  const listed = claims.slice(0, CLAIMS_SHOWN);
  const lines = [...(detail === '' ? [] : [detail]), ...listed];
  const gained = step.metrics
    .map(({ metric, points }) => `${gain(points)} ${metricName(metric).toLowerCase()}`)
    .join(', ');
  const brings = gained === '' ? 'nothing by itself, but the others count only with it' : gained;
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
