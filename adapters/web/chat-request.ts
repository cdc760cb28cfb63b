/** What the page sends, checked before anything else sees it. */
import { z } from 'zod';
import { COMMAND_IDS } from '../../src/bot/commands/ids.ts';
import { memberNamed, type Person } from './member-named.ts';
import { Problem } from './problem.ts';

const token = z.string().regex(/^[\w-]{1,100}$/);

const inputId = z.string().min(1).max(200);

/** `zone` is the browser's time zone; whether there is one of that name is for the bot to check. */
const envelope = z.strictObject({
  id: token,
  conversation: token,
  as: z.string().max(200).optional(),
  zone: z.string().max(100).optional(),
});
const action = z.strictObject({
  command: z.enum(COMMAND_IDS),
  args: z.record(z.string(), z.json()),
  inputs: z.record(inputId, z.string().max(4000)).exactOptional(),
});
/** What was filled in on Slack's blocks, as Slack sends it. */
const state = z.strictObject({ values: z.record(z.string(), z.record(z.string(), z.json())) });
const chat = z.union([
  envelope.extend({ text: z.string().trim().min(1).max(4000) }),
  envelope.extend({ action, state: state.optional() }),
]);

/** Who says it where; `as` picks a member, the first one when absent. */
export type Envelope = z.infer<typeof envelope>;
export type ChatRequest = z.infer<typeof chat>;

export const parseEnvelope = (value: unknown): Envelope =>
  parse(envelope, value, 'id and conversation (letters, digits, - and _)');
export const parseChat = (value: unknown): ChatRequest =>
  parse(chat, value, 'id, conversation and either text (up to 4,000 characters) or a known action');

/** @param url `/api/news?as=<member>&after=<place>` */
export function parseNewsRequest(url: string, members: readonly Person[]): { as: string; after: number } {
  const { searchParams } = new URL(url, 'http://localhost');
  const { id } = memberNamed(members, searchParams.get('as') ?? undefined);
  const after = Number(searchParams.get('after') ?? 0);
  if (!Number.isSafeInteger(after)) throw new Problem(400, 'News are asked for after a place, which is a number.');
  return { as: id, after };
}

function parse<T>(schema: z.ZodType<T>, value: unknown, needs: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new Problem(400, `A message needs ${needs}.`);
  return result.data;
}
