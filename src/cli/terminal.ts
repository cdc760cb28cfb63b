import type { Readable, Writable } from 'node:stream';

/** Where a command is used: the process's own streams, or those of a test. */
export interface Terminal {
  readonly input: Readable;
  /** What was asked for: only this is data. */
  readonly output: Writable;
  /** Refusals and failures, one sentence each. */
  readonly complaints: Writable;
  /** Where documents that come with an answer are written. */
  readonly folder: string;
}
