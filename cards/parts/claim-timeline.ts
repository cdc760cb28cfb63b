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
  /** ISO instant or day; null for what is ahead, and where nobody knows. */
  readonly at: string | null;
  /** `at` is when an import told it: it was so by then. */
  readonly byImport?: boolean;
  /** Of what is ahead: what it may become as well, and then for good. */
  readonly or?: ClaimStatus;
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

function stageRow(stage: Stage, before: Stage | undefined) {
  const { state } = stage;
  const style = state === 'next' ? { isSubtle: true } : state === 'now' ? { weight: 'bolder' as const } : {};
  const mark = run(`${MARKS[state]}  `, state === 'next' ? { isSubtle: true } : { color: 'accent' });
  const ahead = before?.state === 'next' ? 'then' : 'next';
  const when = state === 'next' ? ahead : dayOfStage(stage);
  return row(
    [runs([mark, run(nameOf(stage), style)])],
    [block(when, { size: 'small', isSubtle: state === 'next', horizontalAlignment: 'right' })],
    { spacing: 'small' },
  );
}

function inWords(stage: Stage): string {
  return [nameOf(stage), dayOfStage(stage), stage.state === 'now' ? '(now)' : ''].filter(Boolean).join(' ');
}

const nameOf = ({ status, or }: Stage): string =>
  [status, or ?? []]
    .flat()
    .map((one) => STATUS_WORDS[one])
    .join(' or ');

/** Empty where it has none. */
function dayOfStage({ at, byImport }: Stage): string {
  if (at === null) return '';
  const day = dayName(at.slice(0, 10));
  return byImport ? `by ${day} (import)` : day;
}
