/** The chat page as a client of Teams: what a person says and presses there goes to the real adapter, signed, and back. */
import type { AdaptiveCard } from '../../../cards/adaptive-card.ts';
import type { Bot, Form, Message, Reply } from '../../../src/bot/message.ts';
import { reply } from './scripted-bot.ts';
import type { Stage } from './stage.ts';

export interface TeamsClient extends Bot {
  /** The names of the invokes that were sent. */
  readonly invoked: string[];
}

type Data = Readonly<Record<string, unknown>>;
export interface Button {
  readonly type: string;
  readonly title: string;
  readonly data: Data;
}

export function teamsClient({ say, invoke, connector, adapter }: Stage): TeamsClient {
  let shown: { readonly card: AdaptiveCard; readonly inDialog: boolean } | undefined;
  const invoked: string[] = [];

  const show = (card: AdaptiveCard, inDialog: boolean, form?: Form): Reply => {
    shown = { card, inDialog };
    return { ...reply(card.fallbackText, form && { form }), card };
  };
  /** The message that came into the conversation. */
  const shownSince = async (before: number): Promise<Reply> => {
    await adapter.idle();
    const { attachments, summary } = connector.messages[before]!.body;
    return { ...show(attachments[0].content, false), text: summary };
  };
  const write = async (text: string): Promise<Reply> => {
    const before = connector.messages.length;
    await say(text);
    return shownSince(before);
  };
  const dialog = ({ title, card: { content } }: { title: string; card: { content: AdaptiveCard } }, again: boolean) => {
    const [submit] = buttonsOf(content) as [Button];
    const action = submit.data as unknown as Form['action'];
    // The page holds a dialog open while something is wrong; what it is stands on the card.
    const errors: Form['errors'] = again ? { contact: 'It is on the card.' } : {};
    return show(content, true, { title, submit: submit.title, action, errors });
  };

  const press = async ({ command, args, inputs }: NonNullable<Message['action']>): Promise<Reply> => {
    const stands = ({ data }: Button) => data.command === command && JSON.stringify(data.args) === JSON.stringify(args);
    const button = shown && buttonsOf(shown.card).find(stands);
    if (!button) throw new Error(`There is no button for ${command} on the card.`);
    const data = { ...button.data, ...inputs };
    const opens = (button.data.msteams as Data | undefined)?.type === 'task/fetch';
    const name = shown?.inDialog ? 'task/submit' : opens ? 'task/fetch' : 'adaptiveCard/action';
    invoked.push(name);

    if (name === 'adaptiveCard/action') {
      expectKind(button, 'Action.Execute');
      const { body } = await invoke(name, { action: { ...button, data }, trigger: 'manual' }, { replyToId: 'card-1' });
      return show(body.value, false);
    }
    expectKind(button, 'Action.Submit');
    const before = connector.messages.length;
    const { body } = await invoke(name, { data, context: { theme: 'default' } });
    return body ? dialog(body.task.value, name === 'task/submit') : shownSince(before);
  };

  return {
    invoked,
    answer: ({ text, action }) => (action ? press(action) : write(text)),
  };
}

function expectKind({ type }: Button, kind: string): void {
  if (type !== kind) throw new Error(`Teams would not take ${type} here, only ${kind}.`);
}

/** All buttons of a card, wherever they are. */
export function buttonsOf(node: unknown): Button[] {
  if (Array.isArray(node)) return node.flatMap(buttonsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type } = node as Partial<Button>;
  return type?.startsWith('Action.') ? [node as Button] : Object.values(node).flatMap(buttonsOf);
}
