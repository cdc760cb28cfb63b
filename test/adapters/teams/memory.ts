/** What the adapter is handed, kept in maps that outlive an adapter, as a store outlives a process. */
import type { Inbox, Json, Log, Records } from '../../../adapters/ports.ts';

export interface Memory {
  readonly inbox: Inbox;
  readonly records: Records;
  readonly log: Log;
  /** Each line with its details, as text. */
  readonly lines: string[];
  readonly events: Map<string, 'taken' | 'settled'>;
  readonly kept: Map<string, Json>;
  /** How often something was written. */
  writes: number;
  /** What the inbox does when it is asked. */
  trouble: () => void;
}

export function memory(): Memory {
  const line = (level: string) => (details: object, message: string) =>
    void self.lines.push(`${level} ${message} ${JSON.stringify(details)}`);
  const self: Memory = {
    lines: [],
    events: new Map(),
    kept: new Map(),
    writes: 0,
    trouble: () => {},
    log: { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') },
    inbox: {
      async take(event) {
        self.trouble();
        if (self.events.has(event)) return false;
        self.events.set(event, 'taken');
        return true;
      },
      async settle(event) {
        self.events.set(event, 'settled');
      },
      async release(event) {
        self.events.delete(event);
      },
    },
    records: {
      async put(kind, id, value) {
        self.writes += 1;
        self.kept.set(`${kind} ${id}`, structuredClone(value));
      },
      get: async (kind, id) => structuredClone(self.kept.get(`${kind} ${id}`)),
      async remove(kind, id) {
        self.kept.delete(`${kind} ${id}`);
      },
      list: async (kind) =>
        [...self.kept]
          .filter(([key]) => key.startsWith(`${kind} `))
          .map(([key, value]) => ({ id: key.slice(kind.length + 1), value }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
  };
  return self;
}
