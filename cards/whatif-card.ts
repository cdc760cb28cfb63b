/** What somebody imagines, and what the score would be. */
import type { Designation, DesignationScore, MetricScore, Month, Track } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { callout } from './parts/callout.ts';
import { gain } from './parts/effects.ts';
import { face } from './parts/face.ts';
import { monthName } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { inVainInWords } from './parts/in-vain.ts';
import { joined } from './parts/list.ts';
import type { Piece } from './parts/piece.ts';
import { type BeforeAfter, effectInWords, isMoved, scenarioEffect } from './parts/scenario-effect.ts';
import { aside, block } from './parts/text.ts';
import { countOf } from './parts/units.ts';
import { designationName } from './parts/words.ts';

/** What is lost only in the months after. */
export interface FadesOut {
  readonly designation: Designation;
  readonly month: Month;
  /** Against the score of that month without the changes. */
  readonly points: number;
}

export interface WhatIf {
  /** The whole scenario, in words. */
  readonly changes: readonly string[];
  /** Those that move or were asked for, in the fixed order. */
  readonly effects: readonly BeforeAfter[];
  /** Designations the changes are about whose points they do not move. */
  readonly unmoved: readonly BeforeAfter[];
  /** Why some of it changes nothing, where the figures do not tell. */
  readonly because: readonly string[];
  /** What is said where nothing moves and neither tells why. */
  readonly otherwise: readonly string[];
  readonly later: readonly FadesOut[];
  readonly buttons: readonly Button[];
}

const REASONS = 4;
/** Characters; a longer scenario has lines of its own, so that the answer is not cut off. */
const SCENARIO_LENGTH = 160;

export function whatifCard(frame: Frame, whatIf: WhatIf): Face {
  const { changes, effects, later, buttons } = whatIf;
  const moved = effects.filter(isMoved);
  const told = toldFirst(moved, effects);
  const scenario = joined(changes, 'and');
  const isLong = scenario.length > SCENARIO_LENGTH;
  return face({
    headline: `What if ${isLong ? `all of this happened` : scenario}: ${summaryOf(moved, told, later)}.`,
    frame,
    buttons,
    pieces: [
      header('What if …'),
      ...changes.map(
        (change): Piece => ({
          shows: [block(`• ${change}`, { spacing: 'small' })],
          says: isLong ? [{ detail: `- ${change}` }] : [],
        }),
      ),
      ...(effects.length === 0 ? [nothingPiece(later)] : []),
      callout(reasonsOf(whatIf, moved.length > 0 || later.length > 0).slice(0, REASONS), 'emphasis'),
      ...effects.map((effect) => scenarioEffect(effect, effect === told)),
      ...laterPieces(later),
    ],
  });
}

/** The one effect that is the whole answer. */
function toldFirst(moved: readonly BeforeAfter[], effects: readonly BeforeAfter[]): BeforeAfter | undefined {
  return moved.length > 1 ? undefined : (moved[0] ?? effects[0]);
}

function summaryOf(moved: readonly BeforeAfter[], told: BeforeAfter | undefined, later: WhatIf['later']): string {
  if (told) return effectInWords(told);
  return moved.length > 1 ? `${countOf(moved.length, 'designation')} would change` : nothingChanges(later);
}

/** Said by the headline of the text. */
const nothingPiece = (later: WhatIf['later']): Piece => {
  const words = nothingChanges(later);
  const line = block(`N${words.slice(1)}`, { weight: 'bolder', spacing: 'large' });
  return { shows: [line], says: [] };
};

const nothingChanges = (later: WhatIf['later']): string =>
  later.length > 0 ? 'nothing would change at once' : 'nothing would change';

function reasonsOf({ unmoved, because, otherwise }: WhatIf, moves: boolean): readonly string[] {
  const told = unmoved.flatMap(({ before, after }) =>
    trackThen(before, after.track).flatMap((then): { why: string; designation: Designation }[] => {
      const now = after.metrics.find(({ id }) => id === then.id);
      const why = now ? inVainInWords(then, now) : null;
      return why === null ? [] : [{ why, designation: after.id }];
    }),
  );
  // Three designations share the figures of Azure: what is the same is said once.
  const figures = [...Map.groupBy(told, ({ why }) => why)].map(
    ([why, same]) =>
      `${joined(
        same.map(({ designation }) => designationName(designation)),
        'and',
      )}: ${why}.`,
  );
  const all = [...because, ...figures];
  return all.length > 0 || moves ? all : otherwise;
}

const trackThen = ({ tracks, metrics }: DesignationScore, track: Track): readonly MetricScore[] =>
  tracks.find((each) => each.track === track)?.metrics ?? metrics;

function laterPieces(later: WhatIf['later']): readonly Piece[] {
  const same = Map.groupBy(later, ({ month, points }) => `${month} ${gain(points)}`);
  return Array.from(same.values(), (own) => {
    const { month, points } = own[0]!;
    const names = joined(
      own.map(({ designation }) => designationName(designation)),
      'and',
    );
    const figure = `${gain(points)}${own.length > 1 ? ' each' : ''} by ${monthName(month)}`;
    const line = `Later it costs ${names} more: ${figure}. Months in which the customer was there still count now.`;
    return { shows: [aside(line, { spacing: 'medium' })], says: [line] };
  });
}
