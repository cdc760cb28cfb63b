/** A bot that answers as the test says, and remembers what it was told. */
import type { Action as CardAction, Element } from '../../../cards/adaptive-card.ts';
import type { Action, Bot, Form, Message, Reply } from '../../../src/bot/message.ts';

export interface ScriptedBot extends Bot {
  readonly heard: Message[];
  /** What it answers; repeats the text unless told otherwise. */
  reply: (message: Message) => Reply | Promise<Reply>;
  /** Resolves once it has heard so many messages. */
  hears(count: number): Promise<void>;
}

export function scriptedBot(): ScriptedBot {
  let watchers: (() => void)[] = [];
  const bot: ScriptedBot = {
    heard: [],
    reply: ({ text, action }) => says(action ? `You pressed ${action.command}.` : `You said: ${text}`),
    async answer(message) {
      bot.heard.push(message);
      for (const look of watchers) look();
      return bot.reply(message);
    },
    hears: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (bot.heard.length < count) return;
          watchers = watchers.filter((one) => one !== look);
          resolve();
        };
        watchers.push(look);
        look();
      }),
  };
  return bot;
}

export interface Said {
  readonly buttons?: readonly CardAction[];
  readonly body?: readonly Element[];
  readonly visibility?: Reply['visibility'];
  readonly form?: Form;
  readonly files?: Reply['files'];
  readonly pictures?: Reply['pictures'];
}

export function says(
  text: string,
  { buttons = [], body = [], visibility = 'everyone', form, files, pictures }: Said = {},
): Reply {
  return {
    command: 'score',
    args: {},
    text,
    visibility,
    suggestions: [],
    card: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      body: [{ type: 'TextBlock', text, wrap: true }, ...body],
      actions: buttons,
      fallbackText: text,
    },
    ...(form && { form }),
    ...(files && { files }),
    ...(pictures && { pictures }),
  };
}

export function button(title: string, data: object): CardAction {
  return { type: 'Action.Execute', title, verb: 'press', data, fallback: { type: 'Action.Submit', title, data } };
}

export const WHY = button('Why?', { command: 'explain', args: { designation: 'security' } });

/** A form that asks for a customer; `errors` are beside the fields. */
export function customerForm(errors: Readonly<Record<string, string>> = {}, action: Action = ASKED): Reply {
  const form: Form = { title: 'A customer', submit: 'Save', action, errors };
  const field: Element = { type: 'Input.Text', id: 'customer', label: 'Customer', isRequired: true };
  return says('Which customer?', { body: [field], buttons: [button('Save', { ...action })], form });
}

const ASKED: Action = { command: 'customers', args: { filter: 'none' } };
