/** The cheapest way to qualify in a designation, step by step, and other ways beside it. */
import type { Figures, PlanStep, Plans } from '../src/planning/index.ts';
import type { Day, TrackScore } from '../src/scoring/index.ts';
import { monthLater, monthNumber } from '../src/scoring/months.ts';
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { capital } from './parts/capital.ts';
import { gain } from './parts/effects.ts';
import { face } from './parts/face.ts';
import { dayName, decimal, monthName } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { joined } from './parts/list.ts';
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
  /** Made for the figures that count when it shows. */
  readonly plans: Plans;
  readonly figures: Figures;
  /** As it stands today, on the track of the plans. */
  readonly score: TrackScore;
  /** Certifications that count and expire before it shows, earliest first; `person`: null where the reader sees no names. */
  readonly renewals: readonly { readonly certification: string; readonly until: Day; readonly person: string | null }[];
  /** Certifications that would count if they were linked. */
  readonly notLinked: readonly { readonly certification: string; readonly person: string | null }[];
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
  const { plans, figures, score, renewals, notLinked, buttons, whoClaims, claims, underWay, money } = shown;
  const [cheapest, ...others] = plans.plans;
  const name = designationName(plans.designation);
  const title = `The way to ${plans.needed}: ${name}`;
  const standing = standingOf(plans, score);
  const answer = answerOf(plans, standing);
  const expected = expectedWords(shown);
  return face({
    headline: answer.said,
    frame: {
      ...frame,
      notes: [
        ...(cheapest ? [NOTE] : []),
        ...oldData(frame, figures),
        ...(cheapest ? shownLater(cheapest.shows, figures) : []),
        ...(underWay ? [UNDER_WAY] : []),
        ...(frame.notes ?? []),
      ],
    },
    buttons,
    pieces: [
      header(title, standing),
      {
        shows: [
          block(answer.big, { size: 'large', weight: 'bolder' }),
          ...[...answer.under, expected].map((line) => aside(line)),
        ],
        says: [`${expected}.`],
      },
      notLinkedPiece(notLinked),
      ...(cheapest?.steps ?? []).map((step) => stepPiece(step, step.kind === 'claims' ? claims : [], money)),
      renewalPiece(renewals),
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
    `${metricName(metric)} ${verb} only ${decimal(weakest.points)}; with none, it no longer qualifies`,
  ];
  return { big, under, said: `${answer}. ${under.join('. ')}.` };
}

/** "If nothing changes: 63.2 points with the figures of November 2026". */
function expectedWords({ plans: { total }, figures: { month } }: PlanShown): string {
  return `If nothing changes: ${decimal(total)} points with the figures of ${monthName(month)}`;
}

const RENEWALS_SHOWN = 3;

function renewalPiece(renewals: PlanShown['renewals']): Piece {
  if (renewals.length === 0) return NOTHING;
  const lines = renewals
    .slice(0, RENEWALS_SHOWN)
    .map(({ certification, until, person }) => `${held(certification, person)} by ${dayName(until)}`);
  const more = renewals.length - lines.length;
  const all = joined([...lines, ...(more > 0 ? [`${more} more`] : [])], 'and');
  const words = `It takes for granted that what expires is renewed: ${all}.`;
  return { shows: [aside(words, { spacing: 'medium' })], says: [words] };
}

const NOT_LINKED_SHOWN = 2;

/** Linking costs nothing, so it is no step of a plan: whoever plans looks at it before anything else. */
function notLinkedPiece(notLinked: PlanShown['notLinked']): Piece {
  if (notLinked.length === 0) return NOTHING;
  const shown = notLinked.slice(0, NOT_LINKED_SHOWN);
  const all = joined(
    shown.map(({ certification, person }) => held(certification, person)),
    'and',
  );
  const words = `Worth a look first: ${all} ${shown.length === 1 ? 'is' : 'are'} not linked to our account.`;
  return { shows: [aside(words, { spacing: 'medium' })], says: [words] };
}

const held = (certification: string, person: string | null): string =>
  `${certification} of ${person ?? 'a certified person'}`;

/** Exports that are up to date end two months before the figures of a plan at most. */
const MONTHS_AHEAD = 2;

function oldData({ asOf }: Frame, { month }: Figures): readonly string[] {
  if (monthNumber(month) - monthNumber(asOf) <= MONTHS_AHEAD) return [];
  return [`The exports end with ${monthName(asOf)}; a plan from newer ones is nearer the truth`];
}

/** The figures move on every month; a plan is made for one. */
function shownLater(shows: Day, { day }: Figures): readonly string[] {
  const nextRefresh = monthLater(day.slice(0, 7), 1) + day.slice(7);
  return shows < nextRefresh ? [] : ['Part of it shows later than those figures, which will have moved on by then'];
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
