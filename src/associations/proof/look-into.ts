/**
 * Looks into documents that people bring, in a thread that is stopped when it takes too long or too much: a document made
 * to do harm costs a few seconds, not the bot.
 */
import { Worker } from 'node:worker_threads';
import type { ProofType } from './proof.ts';
import type { Refused } from './refusals.ts';

export type Question =
  | { readonly about: 'type'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly about: 'text'; readonly bytes: Uint8Array; readonly type: ProofType };

export type Answer = { readonly type: ProofType } | { readonly refused: Refused } | { readonly text: string | null };

export interface Bounds {
  readonly milliseconds: number;
  /** Of memory for buffers, which the limits of a thread do not count. */
  readonly bufferBytes: number;
}

const BOUNDS: Bounds = { milliseconds: 10_000, bufferBytes: 256 * 1024 * 1024 };
const HEAP = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 };
const LOOK_EVERY = 50;
/** Halves the start of the thread. */
const PREFLIGHT = new URL('../../preflight.mjs', import.meta.url).href;

/** What a document is by its content, or why it is not kept. */
export async function typeOf(
  bytes: Uint8Array,
  name: string,
  bounds = BOUNDS,
): Promise<Exclude<Answer, { text: unknown }>> {
  const answer = await ask({ about: 'type', bytes, name }, bounds);
  return answer === null || 'text' in answer ? { refused: 'unread' } : answer;
}

/** The text of a document; null where it has none that can be read within bounds. */
export async function textOf(bytes: Uint8Array, type: ProofType, bounds = BOUNDS): Promise<string | null> {
  const answer = await ask({ about: 'text', bytes, type }, bounds);
  return answer !== null && 'text' in answer ? answer.text : null;
}

/** null when the thread was stopped, or ended without an answer. */
async function ask(question: Question, { milliseconds, bufferBytes }: Bounds): Promise<Answer | null> {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), {
    workerData: question,
    resourceLimits: HEAP,
    // Nothing of the process goes in, and nothing of what people bring gets into the bot's own output.
    execArgv: ['--import', PREFLIGHT],
    env: {},
    stdout: true,
    stderr: true,
  });
  const { promise, resolve } = Promise.withResolvers<Answer | null>();
  worker.once('message', (answer: Answer) => resolve(answer));
  // Not once: a second error that nobody listens for would end the process.
  worker.on('error', () => resolve(null));
  worker.once('exit', () => resolve(null));
  const tooLong = setTimeout(() => resolve(null), milliseconds);
  const looking = setInterval(async () => {
    if ((await buffersOf(worker)) > bufferBytes) resolve(null);
  }, LOOK_EVERY);
  try {
    return await promise;
  } finally {
    clearTimeout(tooLong);
    clearInterval(looking);
    await worker.terminate();
  }
}

/** Bytes a thread holds in buffers; none once it has ended. */
async function buffersOf(worker: Worker): Promise<number> {
  try {
    return (await worker.getHeapStatistics()).external_memory;
  } catch {
    return 0;
  }
}
