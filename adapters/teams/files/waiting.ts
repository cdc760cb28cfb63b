/** Documents that wait until the person they are for agrees to have them. After a restart there are none. */
import type { OutgoingFile } from '../../../src/bot/message.ts';
import { keepNewest } from '../../../src/keep-newest.ts';
import { shelf } from '../../delivery/shelf.ts';

const KEPT_FOR = 60 * 60_000;
const REMEMBERED = 500;

export interface Waiting {
  /** @param person `Sender.id` of the only one who may have it */
  put(person: string, file: OutgoingFile): string;
  /** Hands it out once: `taken` for everybody after, null when it is not there or for somebody else. */
  take(person: string, id: string): OutgoingFile | 'taken' | null;
}

/** @param now milliseconds since 1970 */
export function waitingFiles(now: () => number): Waiting {
  const files = shelf(now, KEPT_FOR);
  const people = new Map<string, string>();
  const taken = new Map<string, true>();
  return {
    put(person, file) {
      const id = files.put(file);
      people.set(id, person);
      keepNewest(people, REMEMBERED);
      return id;
    },
    take(person, id) {
      if (people.get(id) !== person) return null;
      if (taken.has(id)) return 'taken';
      const file = files.get(id);
      if (!file) return null;
      files.remove(id);
      taken.set(id, true);
      keepNewest(taken, REMEMBERED);
      return file;
    },
  };
}
