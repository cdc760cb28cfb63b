import type { Inbox } from '../../../adapters/ports.ts';

/** An inbox that forgets everything with the process, and fails where it is told to. */
export function memoryInbox(failing: Partial<Record<keyof Inbox, Error>> = {}): Inbox {
  const known = new Set<string>();
  const unless = (part: keyof Inbox) => {
    if (failing[part]) throw failing[part];
  };
  return {
    async take(event) {
      unless('take');
      return !known.has(event) && known.add(event).size > 0;
    },
    async settle() {
      unless('settle');
    },
    async release(event) {
      unless('release');
      known.delete(event);
    },
  };
}
