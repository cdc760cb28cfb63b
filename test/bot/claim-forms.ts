/** The claim forms as a person meets them: what stands in the inputs, and filling them in. */
import type { Claim } from '../../src/associations/claims/claim.ts';
import type { Message, Reply } from '../../src/bot/message.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import type { Conversation } from './conversation.ts';

/** What the inputs of a reply's card hold, by id. */
export function filled({ card }: Pick<Reply, 'card'>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    card.body.flatMap((element) => ('id' in element ? [[element.id, String(element.value ?? '')]] : [])),
  );
}

/** The choices of an input. */
export function offered({ card }: Reply, id: string): readonly string[] {
  const input = card.body.find((element) => 'id' in element && element.id === id);
  return input?.type === 'Input.ChoiceSet' ? input.choices.map(({ title }) => title) : [];
}

/** Submits a form as it stands but for what is typed. */
export function submit(
  bot: Conversation,
  form: Reply,
  typed: Readonly<Record<string, string>> = {},
  more: Partial<Message> = {},
): Promise<Reply> {
  if (!form.form) throw new Error(`There is no form on: ${form.text}`);
  return bot.press({ ...form.form.action, inputs: { ...filled(form), ...typed } }, more);
}

export const claimsOf = async ({ store }: Conversation): Promise<readonly Claim[]> =>
  (await store.read(ACCOUNT)).claims;
