/** What would make customers count, best first, with the points each step would bring. */

import { type Opportunity, pointsIn } from '../src/associations/opportunities/index.ts';
import { DESIGNATIONS, type Designation, type Effect, type Reason } from '../src/scoring/index.ts';
import { LEAST_SHOWN } from '../src/scoring/numbers.ts';
import type { Element, Face } from './adaptive-card.ts';
import { capital } from './parts/capital.ts';
import { effectsInWords, gain, inDesignations, qualifiesInWords } from './parts/effects.ts';
import { face } from './parts/face.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { cut, joined } from './parts/list.ts';
import { moreLine } from './parts/more-line.ts';
import { opportunityButton } from './parts/opportunity-button.ts';
import { fullInWords, todoInWords } from './parts/opportunity-words.ts';
import { asDetail, NOTHING, type Piece } from './parts/piece.ts';
import { reasonWords } from './parts/reasons.ts';
import { row } from './parts/row.ts';
import { aside, block } from './parts/text.ts';
import { designationName } from './parts/words.ts';

export interface OpportunityLine {
  readonly opportunity: Opportunity;
  /** The customer's name, or the tenant id where others are called the same. */
  readonly ref: string;
  /** What is being done about it already: "Claimed (C3, submitted)"; null while nothing is. */
  readonly underWay: string | null;
}

export interface OpportunitiesShown {
  readonly designations: readonly Designation[];
  /** The one customer that was asked for. */
  readonly customer?: { readonly name: string; readonly today: readonly CustomerToday[] } | undefined;
  /** Best first; what is under way last. */
  readonly lines: readonly OpportunityLine[];
  /** What the new associations among the lines shown bring together; null where there are not several. */
  readonly together: readonly Effect[] | null;
  readonly money: boolean;
  readonly mayClaim: boolean;
  /** Who files claims, where the reader does not. */
  readonly whoClaims: string;
}

/** How the customer stands in a designation today; no reason: it counts. */
export interface CustomerToday {
  readonly designation: Designation;
  readonly reason: Reason | null;
}

export const OPPORTUNITIES_SHOWN = 8;

const NOTE =
  'Each figure is for that step alone, as if it stood today. Growth counts from its start; a partner link on Azure up to twelve months back.';

export function opportunitiesCard(frame: Frame, shown: OpportunitiesShown): Face {
  const { designations, customer, lines, together, mayClaim, whoClaims } = shown;
  const listed = lines.slice(0, OPPORTUNITIES_SHOWN);
  const open = listed.filter(({ underWay }) => underWay === null);
  const where = inDesignations(designations, DESIGNATIONS.length);
  const claims = open.some(({ opportunity }) => opportunity.kind === 'association' && opportunity.type === 'cpor');
  const answer = answerOf(shown, open);
  return face({
    headline: `${answer}.`,
    frame: { ...frame, notes: [NOTE, ...(frame.notes ?? [])] },
    buttons: buttonsOf(open, shown),
    pieces: [
      header(customer ? `What would make ${cut(customer.name)} count` : `What would bring points${where}`),
      { shows: [block(answer, { size: 'large', weight: 'bolder' })], says: [] },
      togetherPiece(together, open, designations),
      todayPiece(customer?.today ?? []),
      ...listed.map((line) => linePiece(line, shown)),
      moreLine(lines.length - listed.length),
      claims && !mayClaim ? { shows: [aside(whoClaims, { spacing: 'medium' })], says: [whoClaims] } : NOTHING,
    ],
  });
}

/** How many steps there are and what the best of them brings. */
function answerOf({ designations, customer, lines }: OpportunitiesShown, open: readonly OpportunityLine[]): string {
  const where = inDesignations(designations, DESIGNATIONS.length);
  const steps = lines.filter(
    ({ opportunity, underWay }) => underWay === null && pointsOf(opportunity, designations) >= LEAST_SHOWN,
  );
  const [best] = steps;
  const whose = customer ?? (best && steps.length === 1 ? { name: best.opportunity.customer } : undefined);
  const who = whose ? `${cut(whose.name)}: ` : '';
  if (!best) {
    const all = lines.length > 0 && open.length === 0 ? 'everything that would bring points is under way' : null;
    return capital(`${who}${all ?? `no new association would bring points${where} now`}`);
  }
  const touched = best.opportunity.effects.filter(({ designation }) => designations.includes(designation));
  const most = `${gain(pointsOf(best.opportunity, designations))} ${touched.length > 1 ? 'over all designations' : 'points'}`;
  if (steps.length === 1) return `${who}one step would bring ${most}${where}`;
  return `${who}${steps.length} steps would bring points${where}, the best of them ${most}`;
}

const pointsOf = ({ effects }: Opportunity, designations: readonly Designation[]) => pointsIn(effects, designations);

function togetherPiece(
  together: readonly Effect[] | null,
  open: readonly OpportunityLine[],
  designations: readonly Designation[],
): Piece {
  const asked = together?.filter(({ designation }) => designations.includes(designation)) ?? [];
  const words = effectsInWords(asked);
  if (words === '') return NOTHING;
  const qualifies = qualifiesInWords(asked);
  const alone = open
    .filter(({ opportunity }) => opportunity.kind === 'association')
    .reduce((sum, { opportunity }) => sum + pointsOf(opportunity, designations), 0);
  const line = [
    `Together, the associations below bring ${words}.`,
    ...(alone > pointsIn(asked, designations) + LEAST_SHOWN
      ? ['That is less than one by one: a metric ends at its maximum.']
      : []),
    ...(qualifies === '' ? [] : [`${qualifies}.`]),
  ].join(' ');
  return { shows: [block(line)], says: [line] };
}

/** Where a customer counts today and where not, the designations with one reason together. */
function todayPiece(today: readonly CustomerToday[]): Piece {
  const groups = Map.groupBy(today, ({ reason }) => reason);
  const lines = Array.from(groups, ([reason, same]) => {
    const names = joined(
      same.map(({ designation }) => designationName(designation)),
      'and',
    );
    if (reason === null) return `Counts for ${names}`;
    return `Does not count for ${names}: ${reasonWords(reason).toLowerCase()}`;
  });
  return { shows: lines.map((line) => aside(line, { spacing: 'small' })), says: lines };
}

function linePiece(
  { opportunity, underWay }: OpportunityLine,
  { designations, money, customer }: OpportunitiesShown,
): Piece {
  const { effects } = opportunity;
  const name = cut(opportunity.customer);
  const todo = todoInWords(opportunity, money);
  const points = pointsOf(opportunity, designations);
  const brings = effectsInWords(effects, designations);
  const full = brings === '' && opportunity.kind === 'association' ? fullInWords(opportunity) : '';
  const told = [underWay ?? '', brings, qualifiesInWords(effects), full].filter((words) => words !== '');
  // Of the one designation that was asked for, the figure says all.
  const beside = designations.length === 1 && effects.length === 1 ? told.filter((words) => words !== brings) : told;
  const left: Element[] = [
    block(customer ? todo : name, { weight: 'bolder' }),
    ...(customer ? [] : [block(todo, { spacing: 'none' })]),
    ...(beside.length === 0 ? [] : [aside(beside.join('. '))]),
  ];
  const figure = block(gain(points), {
    weight: 'bolder',
    color: underWay === null && points > 0 ? 'good' : 'default',
    isSubtle: underWay !== null,
    horizontalAlignment: 'right',
  });
  return asDetail({
    shows: [row(left, [figure], { spacing: 'medium', separator: true })],
    says: [`${customer ? '' : `${name}: `}${[todo, ...told].join('. ')}`],
  });
}

/** For the first lines that a command can start; without any, the natural next question. */
function buttonsOf(open: readonly OpportunityLine[], { mayClaim, designations }: OpportunitiesShown) {
  const buttons = open.flatMap(({ opportunity, ref }) => opportunityButton(opportunity, ref, mayClaim) ?? []);
  const [only] = designations;
  const args = only !== undefined && designations.length === 1 ? { designation: only } : {};
  return buttons.length > 0 ? buttons : [{ label: 'What is missing?', command: 'gaps', args } as const];
}
