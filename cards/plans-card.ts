/** Every designation that does not qualify yet, cheapest first, each with its cheapest way in one line. */
import type { Plans } from '../src/planning/index.ts';
import { DESIGNATIONS, type DesignationScore, type Month } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { button } from './parts/button.ts';
import { face } from './parts/face.ts';
import { dayName, monthName } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { joined } from './parts/list.ts';
import { NOTHING, type Piece } from './parts/piece.ts';
import { impossibleInWords } from './parts/plan-impossible.ts';
import { daysInWords, plannedFor, stepsInWords, todayInWords, trackIn } from './parts/plan-words.ts';
import { row } from './parts/row.ts';
import { trackOf } from './parts/standing.ts';
import { aside, block } from './parts/text.ts';
import { designationName } from './parts/words.ts';

export interface PlansShown {
  /** In the order shown. */
  readonly open: readonly { readonly score: DesignationScore; readonly plans: Plans }[];
  readonly qualified: readonly DesignationScore[];
  /** The month whose figures the plans are made for. */
  readonly month: Month;
}

export function plansCard(frame: Frame, { open, qualified, month }: PlansShown): Face {
  const least = Math.min(...open.flatMap(({ plans }) => plans.plans[0]?.effort ?? []));
  const best = open.filter(({ plans }) => plans.plans[0]?.effort === least);
  const of =
    open.length + qualified.length === DESIGNATIONS.length ? `${open.length} designations` : 'These designations';
  const names = joined(
    best.map(({ plans }) => designationName(plans.designation)),
    'and',
  );
  const lost = open.some(({ score }) => score.qualified);
  const standing = `${of} do not qualify${lost ? ', or will not soon' : ' yet'}`;
  const answer =
    open.length === 0
      ? 'Nothing to do: all of them qualify'
      : best.length > 0
        ? `${standing}; ${names} ${best.length === 1 ? 'costs' : 'cost'} least, ${daysInWords(least)}${best.length === 1 ? '' : ' each'}`
        : open.every(({ plans }) => plans.qualified)
          ? `${standing}, but will if nothing changes`
          : `${standing}, and I know no way for them`;
  return face({
    headline: `${answer}.`,
    frame: { ...frame, notes: [plannedFor(month), ...(frame.notes ?? [])] },
    pieces: [
      header('The cheapest ways to qualify'),
      { shows: [block(answer, { size: 'large', weight: 'bolder' })], says: [] },
      ...open.map(({ score, plans }) => designationPiece(score, plans, month)),
      qualifiedPiece(qualified),
    ],
    buttons: [{ label: 'What is missing?', command: 'gaps', args: {} }],
  });
}

function designationPiece(score: DesignationScore, plans: Plans, month: Month): Piece {
  const [cheapest] = plans.plans;
  const name = designationName(score.id);
  const track = trackOf(score, plans.track);
  const words = `${track.qualified ? 'Qualified today' : todayInWords(track)}${trackIn(plans)}`;
  const way = cheapest
    ? `${daysInWords(cheapest.effort)}, shows by ${dayName(cheapest.shows)}. ${stepsInWords(cheapest)}.`
    : plans.impossible
      ? `${impossibleInWords(plans.impossible, plans.needed, name)}.`
      : `Qualifies with the figures of ${monthName(month)} if nothing changes.`;
  const open = button({ label: 'Show', command: 'plan', args: { designation: score.id } });
  return {
    shows: [
      row(
        [block(name, { weight: 'bolder' }), aside(words), block(way, { spacing: 'small' })],
        [{ type: 'ActionSet', actions: [open] }],
        { spacing: 'medium', separator: true },
      ),
    ],
    says: [`- ${name}: ${words}. ${way}`],
  };
}

function qualifiedPiece(qualified: readonly DesignationScore[]): Piece {
  if (qualified.length === 0) return NOTHING;
  const line = `Qualified: ${qualified.map(({ id }) => designationName(id)).join(', ')}`;
  return { shows: [aside(line, { spacing: 'medium', separator: true })], says: [line] };
}
