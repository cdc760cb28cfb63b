/** What the adapter is handed, kept in maps that outlive an adapter, as a store outlives a process. */
import type { Json, LastingInbox, Log, Records } from '../../../adapters/ports.ts';

export interface Memory {
  readonly inbox: LastingInbox;
  readonly records: Records;
  readonly log: Log;
  /** Each line with its details, as text. */
  readonly lines: string[];
  readonly events: Map<string, 'taken' | 'settled'>;
  /** What the events that are under way say. */
  readonly payloads: Map<string, string>;
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
    payloads: new Map(),
    kept: new Map(),
    writes: 0,
    trouble: () => {},
    log: { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') },
    inbox: {
      async take(event, payload) {
        self.trouble();
        if (self.events.has(event)) return false;
        self.events.set(event, 'taken');
        if (payload !== undefined) self.payloads.set(event, payload);
        return true;
      },
      async settle(event) {
        self.events.set(event, 'settled');
        self.payloads.delete(event);
      },
      async release(event) {
        self.events.delete(event);
        self.payloads.delete(event);
      },
      async pending(prefix) {
        const left = [...self.payloads].filter(([event]) => event.startsWith(prefix) && !self.events.has(event));
        return left.map(([event, payload]) => ({ event, payload }));
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
