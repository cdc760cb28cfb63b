/** Whether a clause only supposes. */
import { beginning, type Clause, wordsIn } from './clauses.ts';
import type { ReadLine } from './read.ts';

const CONDITIONS = new Set('if unless once wenn falls sofern sobald'.split(' '));
/** "If you can, mark it", "if possible". */
const POLITE = new Set(['you', 'possible', 'needed', 'du', 'moglich']);
const SUPPOSING = new Set(
  'if unless suppose supposing assume assuming imagine hypothetically maybe perhaps might probably wenn falls sofern angenommen vielleicht'.split(
    ' ',
  ),
);
/** "Once they approve it", "when they ask for more". */
const AWAITING = new Set('once when sobald quand cuando'.split(' '));
/** In French at the beginning; in Spanish a comma makes it "yes". */
const SI = 'si';

export function supposes(line: ReadLine, clause: Clause): boolean {
  const words = wordsIn(line, clause);
  const at = beginning(line, clause);
  const first = line.words[at] ?? '';
  if (words.some((word, place) => SUPPOSING.has(word) && !POLITE.has(words[place + 1] ?? ''))) return true;
  if (AWAITING.has(first) && !POLITE.has(line.words[at + 1] ?? '')) return true;
  if (first === SI && at + 1 < clause.to) return true;
  return words.some((word, place) => word === 'in' && words[place + 1] === 'case');
}

/** "If they reject it, withdraw it": the condition holds for all of the sentence. */
export function sets(line: ReadLine, clause: Clause): boolean {
  const [first = '', second = ''] = line.words.slice(beginning(line, clause), clause.to);
  return CONDITIONS.has(first) && !POLITE.has(second);
}
