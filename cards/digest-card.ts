/** The summary of a week: six scores in one glance, what moved, what to do, and what needs somebody. */
import type { Alert } from '../src/alerts/alert.ts';
import type { Designation, DesignationScore } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import type { AlertReader } from './parts/alert-reader.ts';
import type { Button } from './parts/button.ts';
import { movesPiece } from './parts/digest-moves.ts';
import { claimsPiece, type DigestClaim, newsPiece } from './parts/digest-news.ts';
import { scoreLine } from './parts/digest-scores.ts';
import { todosPiece } from './parts/digest-todos.ts';
import { face } from './parts/face.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import type { Move } from './parts/move.ts';
import type { Todo } from './parts/todo.ts';
import { countOf } from './parts/units.ts';
import { designationName } from './parts/words.ts';

export interface Digest {
  /** What it compares with: "September 2026", "the last import". */
  readonly since: string;
  /** `before`: the total then; null where there is none to compare with. */
  readonly lines: readonly { readonly score: DesignationScore; readonly before: number | null }[];
  /** Largest first. */
  readonly moves: readonly Move[];
  /** At most three. */
  readonly todos: readonly Todo[];
  /** Whose next move is ours and that are not among the things to do; none for whoever may not see claims. */
  readonly claims: readonly DigestClaim[];
  /** Not told before. */
  readonly alerts: readonly Alert[];
  /** Told before: a qualification that will be lost if nothing changes. */
  readonly ahead: readonly Alert[];
  /** Told before, and over since. */
  readonly over: readonly Alert[];
  /** The designation to work on; null where all qualify. */
  readonly focus: Designation | null;
  /** It comes by itself. */
  readonly subscribed: boolean;
  readonly reader: AlertReader;
}

export function digestCard(frame: Frame, digest: Digest): Face {
  const { since, lines, moves, todos, claims, alerts, ahead, over, focus, reader } = digest;
  const qualified = lines.filter(({ score }) => score.qualified).length;
  const answer = `${qualified} of ${countOf(lines.length, 'designation')} qualified`;
  return face({
    headline: `${answer}. Summary since ${since}.`,
    frame,
    buttons: buttonsOf(digest),
    pieces: [
      header(answer, `Summary since ${since}`),
      ...lines.map(scoreLine),
      movesPiece(
        moves,
        lines.some(({ before }) => before !== null),
        reader,
      ),
      todosPiece(todos, focus !== null, reader),
      claimsPiece(claims),
      newsPiece(alerts, ahead, over, reader),
    ],
  });
}

function buttonsOf({ focus, claims, todos, subscribed, reader }: Digest): readonly Button[] {
  const someClaims = claims.length > 0 || todos.some(({ kind }) => kind === 'claim');
  return [
    focus === null
      ? { label: 'Trend', command: 'trend', args: {} }
      : { label: `Plan for ${designationName(focus)}`, command: 'plan', args: { designation: focus } },
    reader.claims && someClaims
      ? { label: 'Claims', command: 'claims', args: {} }
      : { label: 'What changed?', command: 'explain', args: {} },
    { label: subscribed ? 'Change' : 'Get it weekly', command: 'alerts', args: { action: 'form' }, opens: 'form' },
  ];
}
