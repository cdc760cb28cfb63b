/** What a dialog must know when it comes back: what its values are for, and where the answer goes. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { COMMAND_IDS } from '../../../src/bot/commands/ids.ts';
import type { Json, Records, Timing } from '../../ports.ts';

const KIND = 'slack-forms';
/** What Slack keeps with a view. */
const ROOM = 3000;
const DAY = 24 * 60 * 60 * 1000;

const memoSchema = z.object({
  place: z.object({
    team: z.string(),
    channel: z.string(),
    user: z.string(),
    thread: z.string().optional(),
    responseUrl: z.string().optional(),
    alone: z.boolean().optional(),
  }),
  /** Absent where the dialog only shows an answer. */
  action: z.object({ command: z.enum(COMMAND_IDS), args: z.record(z.string(), z.unknown()) }).optional(),
});
export type FormMemo = z.infer<typeof memoSchema>;

const keptSchema = z.object({ kept: z.string() });
const recordSchema = z.object({ at: z.number(), memo: memoSchema });

/** What goes with the view: the memo itself, or where it is kept when Slack has no room for it. */
export async function keepMemo(records: Records, timing: Timing, memo: FormMemo): Promise<string> {
  const text = JSON.stringify(memo);
  if (text.length <= ROOM) return text;
  await forgetOld(records, timing.now() - DAY);
  const kept = randomUUID();
  await records.put(KIND, kept, { at: timing.now(), memo: JSON.parse(text) as Json });
  return JSON.stringify({ kept });
}

/** null for a view of a version that wrote something else, or one that was open for more than a day. */
export async function recallMemo(records: Records, metadata: string): Promise<FormMemo | null> {
  const written = parsed(metadata);
  const kept = keptSchema.safeParse(written);
  if (!kept.success) return memoSchema.safeParse(written).data ?? null;
  return recordSchema.safeParse(await records.get(KIND, kept.data.kept)).data?.memo ?? null;
}

async function forgetOld(records: Records, before: number): Promise<void> {
  for (const { id, value } of await records.list(KIND)) {
    if ((recordSchema.safeParse(value).data?.at ?? 0) < before) await records.remove(KIND, id);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
