/** The ports in memory: what is kept outlives an adapter, as a real store outlives a restart. */
import type { Json, LastingInbox, Log, Records, Timing } from '../../../adapters/ports.ts';

export interface MemoryInbox extends LastingInbox {
  readonly taken: string[];
  /** While set, recording waits for it, or fails with it. */
  before: () => Promise<void>;
  /** What another process finds when this one is killed. */
  afterKill(): MemoryInbox;
}

export function memoryInbox(settled = new Set<string>(), payloads = new Map<string, string>()): MemoryInbox {
  const known = new Set(settled);
  const inbox: MemoryInbox = {
    taken: [],
    before: async () => {},
    async take(event, payload) {
      await inbox.before();
      if (known.has(event)) return false;
      known.add(event);
      if (payload !== undefined) payloads.set(event, payload);
      inbox.taken.push(event);
      return true;
    },
    async settle(event) {
      settled.add(event);
      payloads.delete(event);
    },
    async release(event) {
      known.delete(event);
      payloads.delete(event);
    },
    pending: async (prefix) =>
      [...payloads].map(([event, payload]) => ({ event, payload })).filter(({ event }) => event.startsWith(prefix)),
    afterKill: () => memoryInbox(settled, new Map(payloads)),
  };
  return inbox;
}

export interface MemoryRecords extends Records {
  readonly all: Map<string, Map<string, Json>>;
}

export function memoryRecords(): MemoryRecords {
  const all = new Map<string, Map<string, Json>>();
  const kindOf = (kind: string) => all.get(kind) ?? all.set(kind, new Map()).get(kind)!;
  return {
    all,
    put: async (kind, id, value) => void kindOf(kind).set(id, value),
    get: async (kind, id) => kindOf(kind).get(id),
    remove: async (kind, id) => void kindOf(kind).delete(id),
    list: async (kind) =>
      [...kindOf(kind)].map(([id, value]) => ({ id, value })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

export interface MemoryLog extends Log {
  readonly lines: { readonly level: string; readonly details: object; readonly message: string }[];
  /** Resolves once there is a line. */
  noted(): Promise<void>;
}

export function memoryLog(): MemoryLog {
  const lines: MemoryLog['lines'] = [];
  const { promise: first, resolve } = Promise.withResolvers<void>();
  const note = (level: string) => (details: object, message: string) => {
    lines.push({ level, details, message });
    resolve();
  };
  return {
    lines,
    noted: () => first,
    debug: note('debug'),
    info: note('info'),
    warn: note('warn'),
    error: note('error'),
  };
}

export interface HandTiming extends Timing {
  /** Resolves once somebody waits for this long. */
  waited(milliseconds?: number): Promise<void>;
  /** Lets this much time pass for everybody who waits. */
  pass(milliseconds: number): void;
}

/** A clock that moves only when told to; it starts at the machine's own time, because requests are signed with that. */
export function handTiming(): HandTiming {
  const start = Date.now();
  let passed = 0;
  let waiting: { readonly length: number; readonly until: number; readonly done: () => void }[] = [];
  let watchers: (() => void)[] = [];
  return {
    now: () => start + passed,
    wait: (length) =>
      new Promise((done) => {
        waiting.push({ length, until: passed + length, done });
        for (const look of watchers) look();
      }),
    waited: (length) =>
      new Promise((resolve) => {
        const look = () => {
          if (!waiting.some((one) => length === undefined || one.length === length)) return;
          watchers = watchers.filter((one) => one !== look);
          resolve();
        };
        watchers.push(look);
        look();
      }),
    pass(milliseconds) {
      passed += milliseconds;
      const due = waiting.filter(({ until }) => until <= passed);
      waiting = waiting.filter(({ until }) => until > passed);
      for (const { done } of due) done();
    },
  };
}
