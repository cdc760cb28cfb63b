/** A double click, or a browser that sends again after a lost answer, gets the first answer and causes nothing twice. */
import { keepNewest } from '../../src/keep-newest.ts';

/** Runs `work` for a key once; later calls with the same key get the same answer while it is among the newest `capacity`. */
export function answerOnce<T>(capacity: number): (key: string, work: () => Promise<T>) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key, work) => {
    const known = answers.get(key);
    if (known) return known;
    const answer = work();
    answers.set(key, answer);
    // What failed may be tried again under the same key, unless it was forgotten and is being tried again already.
    answer.catch(() => answers.get(key) === answer && answers.delete(key));
    keepNewest(answers, capacity);
    return answer;
  };
}
