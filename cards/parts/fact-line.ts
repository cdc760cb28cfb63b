/** "Deadline: 45 days after the end of the usage period": what a figure is of, and the figure, on one line. */
import { cut } from './list.ts';
import type { Piece } from './piece.ts';
import { run, runs } from './text.ts';

export interface Fact {
  readonly label: string;
  readonly words: string;
}

const LABEL_LENGTH = 100;
const WORDS_LENGTH = 250;

export function factLine({ label, words }: Fact): Piece {
  const [what, how] = [cut(label, LABEL_LENGTH), cut(words, WORDS_LENGTH)];
  return {
    shows: [runs([run(`${what}: `, { weight: 'bolder' }), run(how)], { spacing: 'small' })],
    says: [`  ${what}: ${how}`],
  };
}
