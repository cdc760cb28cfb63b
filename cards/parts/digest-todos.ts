/** Things to do this week, each with whose it is and what it brings. */
import { LEAST_SHOWN } from '../../src/scoring/numbers.ts';
import type { AlertReader } from './alert-reader.ts';
import { hasEnded } from './alert-work-words.ts';
import { capital } from './capital.ts';
import { gain } from './effects.ts';
import { decimal } from './format.ts';
import { type Piece, together } from './piece.ts';
import { row } from './row.ts';
import { sectionHeading } from './section.ts';
import { aside, block } from './text.ts';
import { pointsOfTodo, type Todo } from './todo.ts';
import { todoSaid } from './todo-words.ts';

const NO_STEP = 'Nothing is due this week, and no step is known that brings points. Ask what is missing.';

/** @param open some designation does not qualify yet */
export function todosPiece(todos: readonly Todo[], open: boolean, reader: AlertReader): Piece {
  if (todos.length === 0) {
    const calm = open ? NO_STEP : 'Nothing has to be done this week.';
    return { shows: [block(calm, { spacing: 'medium' })], says: [calm] };
  }
  return together([
    { shows: [sectionHeading('To do this week')], says: ['To do this week:'] },
    ...todos.map((todo, index) => todoPiece(todo, index + 1, reader)),
  ]);
}

function todoPiece(todo: Todo, place: number, reader: AlertReader): Piece {
  const { what, owner, brings } = todoSaid(todo, reader);
  const figure = figureOf(todo);
  const under = [capital(owner), brings].filter((words) => words !== '').join(' · ');
  return {
    shows: [
      row(
        [block(`${place}. ${what}`), aside(under)],
        [block(figure, { color: 'good', weight: 'bolder', horizontalAlignment: 'right' })],
        { spacing: 'small' },
      ),
    ],
    says: [`${place}. ${what}.${figure === '' ? '' : ` ${capital(figure)}.`} ${under}`],
  };
}

function figureOf(todo: Todo): string {
  const points = pointsOfTodo(todo);
  if (points < LEAST_SHOWN) return '';
  return todo.kind === 'certification' && !hasEnded(todo.alert) ? `keeps ${decimal(points)}` : gain(points);
}
