/** "Start over": what was said before counts no more. */
import { firstSaid } from './first-said.ts';
import type { ReadLine } from './read.ts';

const LONGEST = 4;
const says = firstSaid<true>([
  [
    true,
    'start|begin|starting over|afresh|anew|again',
    'reset|clear|new the? conversation|chat|context',
    'forget everything|all',
    'new|different topic|subject|question',
    'von vorne|vorn',
    'recommencer|recommence|recommencons',
    'empezar|empecemos de nuevo',
  ],
]);

export const startsAfresh = (line: ReadLine): boolean =>
  line.entities.length === 0 && line.words.length <= LONGEST && says(line) === true;
