/** The stages of a claim, one line each: done, now, next. */
import type { ClaimStatus } from '../../src/associations/claims/claim.ts';
import { STATUS_WORDS } from '../../src/associations/claims/machine.ts';
import { dayName } from './format.ts';
import type { Piece } from './piece.ts';
import { row } from './row.ts';
import { sectionHeading } from './section.ts';
import { block, run, runs } from './text.ts';

/** A status that a claim had, has, or will have when all goes well. */
export interface Stage {
  readonly status: ClaimStatus;
  /** ISO instant; null for what is ahead. */
  readonly at: string | null;
  readonly state: 'done' | 'now' | 'next';
}

/** A claim that went to and fro tells where it went last. */
const STAGES = 8;
const MARKS = { done: '■', now: '■', next: '□' } as const;

export function timelinePiece(stages: readonly Stage[]): Piece {
  const shown = stages.slice(-STAGES);
  const way = shown.map(inWords).join(' → ');
  const earlier = stages.length > shown.length ? '… → ' : '';
  return {
    shows: [sectionHeading('Timeline'), ...shown.map((stage, index) => stageRow(stage, shown[index - 1]))],
    says: [`Timeline: ${earlier}${way}`],
  };
}

function stageRow({ status, at, state }: Stage, before: Stage | undefined) {
  const style = state === 'next' ? { isSubtle: true } : state === 'now' ? { weight: 'bolder' as const } : {};
  const mark = run(`${MARKS[state]}  `, state === 'next' ? { isSubtle: true } : { color: 'accent' });
  const day = at === null ? '' : dayName(at.slice(0, 10));
  const ahead = before?.state === 'next' ? 'then' : 'next';
  const when = state === 'next' ? ahead : day;
  return row(
    [runs([mark, run(STATUS_WORDS[status], style)])],
    [block(when, { size: 'small', isSubtle: state === 'next', horizontalAlignment: 'right' })],
    { spacing: 'small' },
  );
}

function inWords({ status, at, state }: Stage): string {
  const when = at === null ? '' : ` ${dayName(at.slice(0, 10))}`;
  return `${STATUS_WORDS[status]}${when}${state === 'now' ? ' (now)' : ''}`;
}
