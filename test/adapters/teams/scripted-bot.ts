/** A bot that says what the test wants, and remembers what it was asked. */
import type { AdaptiveCard } from '../../../cards/adaptive-card.ts';
import type { Bot, Form, Message, Reply } from '../../../src/bot/message.ts';

export interface ScriptedBot extends Bot {
  readonly heard: Message[];
  answers: (message: Message) => Reply | Promise<Reply>;
}

export function scriptedBot(): ScriptedBot {
  const self: ScriptedBot = {
    heard: [],
    answers: ({ text, action }) => reply(action ? `You pressed ${action.command}.` : `You said: ${text}`),
    async answer(message) {
      self.heard.push(message);
      return self.answers(message);
    },
  };
  return self;
}

export function reply(text: string, more: Partial<Reply> & { readonly actions?: AdaptiveCard['actions'] } = {}): Reply {
  const { actions, ...rest } = more;
  const card: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [{ type: 'TextBlock', text, wrap: true }],
    ...(actions && { actions }),
    fallbackText: text,
  };
  return { command: 'score', args: {}, text, card, visibility: 'everyone', suggestions: [], ...rest };
}

/** A reply that asks for a name. */
export function formReply(errors: Form['errors'] = {}, value = ''): Reply {
  const data = { command: 'whoami', args: { step: 'name' } } as const;
  const asking = reply('Who are you?', { form: { title: 'Your name', submit: 'Save', action: data, errors } });
  const actions: AdaptiveCard['actions'] = [
    {
      type: 'Action.Execute',
      title: 'Save',
      verb: 'whoami',
      data,
      fallback: { type: 'Action.Submit', title: 'Save', data },
    },
  ];
  const body: AdaptiveCard['body'] = [
    { type: 'Input.Text', id: 'name', label: 'Name', value },
    ...Object.values(errors).map((text) => ({ type: 'TextBlock', text }) as const),
  ];
  return { ...asking, card: { ...asking.card, body, actions } };
}
