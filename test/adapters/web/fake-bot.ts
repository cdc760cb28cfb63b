/** A bot that answers by a script and remembers what it was told, so that the chat can be tested without the real one. */
import type { AdaptiveCard, Action as CardAction, Element } from '../../../cards/adaptive-card.ts';
import type { Bot, Message, Reply } from '../../../src/bot/message.ts';
import { formReply } from './form-card.ts';

export interface FakeBot extends Bot {
  readonly heard: Message[];
  /** Names and sizes of all files that came in. */
  readonly files: { name: string; bytes: number }[];
  /** Runs before each answer; throw here to fail, wait here to be slow. */
  before: (message: Message) => void | Promise<void>;
}

export function fakeBot(): FakeBot {
  const bot: FakeBot = {
    heard: [],
    files: [],
    before: () => {},
    async answer(message) {
      bot.heard.push(message);
      await bot.before(message);
      const received = await Promise.all((message.files ?? []).map(measure));
      bot.files.push(...received);
      if (received.length > 0)
        return reply('import', `Imported ${received.map(({ name }) => name).join(' and ')}.`, []);
      if (message.text.startsWith('export ')) return withDocument(message.text.slice('export '.length));
      if (message.action?.inputs) return answerToForm(message.action.inputs);
      if (message.text === 'add a member' || message.action?.command === 'help') return formReply();
      if (message.action) return reply(message.action.command, `You pressed ${message.action.command}.`, []);
      return reply('score', `You said: ${message.text}`, [EXPLAIN, ASK_GAPS, LONG, ADD]);
    },
  };
  return bot;
}

/** Every byte there is, so that nothing on the way can spoil one unseen. */
export const DOCUMENT = Uint8Array.from({ length: 4096 }, (_, index) => index % 256);

function withDocument(name: string): Reply {
  const files = [{ name, mediaType: 'text/csv; charset=utf-8', bytes: DOCUMENT }];
  return { ...reply('export', `Here is ${name}.`, []), visibility: 'asker', files };
}

const ASK_GAPS: CardAction = {
  type: 'Action.Submit',
  title: 'What is missing',
  data: { text: 'what is missing in security' },
};
const LONG: CardAction = {
  type: 'Action.Submit',
  title: 'Which customers have no association?',
  data: { text: 'which customers have no association' },
};
/** A form that knows one thing about addresses. */
function answerToForm(inputs: Readonly<Record<string, string>>): Reply {
  return inputs.email?.endsWith('.example')
    ? reply('help', `Added ${inputs.email} as ${inputs.role}, told: ${inputs.tell}.`, [])
    : formReply(inputs, { email: 'That address is not one of yours.' });
}

const ADD: CardAction = {
  type: 'Action.Submit',
  title: 'Add a member',
  data: { command: 'help', args: { topic: 'people' }, opens: 'form' },
};
const EXPLAIN_DATA = { command: 'explain', args: { designation: 'security' } };
const EXPLAIN: CardAction = {
  type: 'Action.Execute',
  title: 'Why?',
  verb: 'explain',
  data: EXPLAIN_DATA,
  style: 'positive',
  fallback: { type: 'Action.Submit', title: 'Why?', data: EXPLAIN_DATA },
};

const FIGURES: Element = {
  type: 'Container',
  style: 'emphasis',
  items: [
    {
      type: 'ColumnSet',
      columns: [
        { type: 'Column', width: 'stretch', items: [{ type: 'TextBlock', text: 'Net customer adds', wrap: true }] },
        {
          type: 'Column',
          width: 'auto',
          items: [{ type: 'TextBlock', text: '12.5 of 20', color: 'good', weight: 'bolder' }],
        },
      ],
    },
    { type: 'TextBlock', text: 'As of 2026-10, an estimate', isSubtle: true, size: 'small', wrap: true },
  ],
};
const LINK: Element = {
  type: 'TextBlock',
  text: 'See the [rules](https://learn.microsoft.com/). <b>Not bold</b>',
  wrap: true,
};

function reply(command: Reply['command'], text: string, actions: readonly CardAction[]): Reply {
  const card: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [{ type: 'TextBlock', text, wrap: true, style: 'heading', size: 'large', weight: 'bolder' }, FIGURES, LINK],
    actions,
    fallbackText: text,
  };
  const suggestions = command === 'score' ? [{ label: 'Show all six', text: 'show all six designations' }] : [];
  return { command, args: {}, text, card, visibility: 'everyone', suggestions };
}

async function measure(file: NonNullable<Message['files']>[number]): Promise<{ name: string; bytes: number }> {
  let bytes = 0;
  for await (const chunk of file.open()) bytes += chunk.length;
  return { name: file.name, bytes };
}
