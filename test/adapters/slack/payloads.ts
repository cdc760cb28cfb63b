/** What Slack sends, as its documentation shows it. */
import { randomUUID } from 'node:crypto';
import type { Call } from './fake-slack.ts';
import { BOT, TEAM, USER } from './slack-answers.ts';

type Fields = Readonly<Record<string, unknown>>;

const newId = () => randomUUID().slice(0, 8);
const who = (more: Fields = {}) => ({ id: USER, username: 'ada', name: 'ada', team_id: TEAM, ...more });

export function event(event: Fields, more: Fields = {}): Fields {
  return { type: 'event_callback', event_id: `Ev${newId()}`, team_id: TEAM, api_app_id: 'A1', event, ...more };
}

export function mention(text: string, more: Fields = {}): Fields {
  return event({
    type: 'app_mention',
    user: USER,
    team: TEAM,
    channel: 'C1',
    ts: '1.1',
    text: `<@${BOT}> ${text}`,
    ...more,
  });
}

export function directMessage(text: string, more: Fields = {}): Fields {
  const message = { type: 'message', channel_type: 'im', user: USER, team: TEAM, channel: 'D1', ts: '2.1', text };
  return event({ ...message, ...more });
}

export function slash(text: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    command: '/seventy',
    text,
    team_id: TEAM,
    channel_id: 'C1',
    channel_name: 'sales',
    user_id: USER,
    user_name: 'ada',
    trigger_id: `trigger-${newId()}`,
    ...more,
  };
}

interface Block {
  readonly type: string;
  readonly block_id?: string;
  readonly accessory?: Element;
  readonly element?: Element;
  readonly elements?: readonly Element[];
}

interface Element {
  readonly type: string;
  readonly action_id: string;
  readonly value?: string;
  readonly text?: { readonly text: string };
  readonly initial_value?: string;
  readonly initial_option?: { readonly value: string };
}

/** The button that a message, dialog or home tab of the bot shows under this name. */
export function buttonIn(shown: { readonly blocks?: unknown }, name: string): Fields {
  const found = blocksOf(shown)
    .flatMap((block) => [...(block.elements ?? []), ...(block.accessory ? [block.accessory] : [])])
    .find(({ type, text }) => type === 'button' && text?.text === name);
  if (!found) throw new Error(`No button says ${name}.`);
  return { ...found };
}

/** A press of a button in a message that the bot posted. */
export function press(posted: Call, name: string, more: Fields = {}): Fields {
  const { channel = 'C1', thread_ts } = posted.args;
  const ts = '1700000000.000001';
  return {
    type: 'block_actions',
    team: { id: TEAM, domain: 'alpine' },
    user: who(),
    api_app_id: 'A1',
    trigger_id: `trigger-${newId()}`,
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false },
    channel: { id: channel, name: 'sales' },
    message: { type: 'message', user: BOT, ts, ...(thread_ts ? { thread_ts } : {}) },
    actions: [{ ...buttonIn(posted.args, name), action_ts: '1' }],
    state: { values: {} },
    ...more,
  };
}

/** A press in a home tab or a dialog. */
export function pressInView(view: Fields, name: string, more: Fields = {}): Fields {
  const { type = 'home' } = view;
  return {
    type: 'block_actions',
    team: { id: TEAM, domain: 'alpine' },
    user: who(),
    api_app_id: 'A1',
    trigger_id: `trigger-${newId()}`,
    container: { type: 'view', view_id: 'V1' },
    view: { id: 'V1', hash: 'h', state: { values: {} }, private_metadata: '', ...view, type },
    actions: [{ ...buttonIn(view, name), action_ts: '1' }],
    ...more,
  };
}

/** What was typed into the inputs of something shown, and picked, by the input's own id. */
export function typed(shown: { readonly blocks?: unknown }, values: Readonly<Record<string, string>>): Fields {
  const inputs = blocksOf(shown).filter(({ type }) => type === 'input');
  const entries = Object.entries(values).map(([id, value]) => {
    const block = inputs.find(({ block_id }) => block_id?.endsWith(`:${id}`));
    if (!block?.element) throw new Error(`There is no input ${id}.`);
    const { type, action_id } = block.element;
    return [block.block_id, { [action_id]: { type, ...stateOf(type, value) } }] as const;
  });
  return { values: Object.fromEntries(entries) };
}

/** What the inputs of something shown stand with before anybody types, by the input's own id. */
export function standing(shown: { readonly blocks?: unknown }): Readonly<Record<string, string>> {
  const inputs = blocksOf(shown).filter(({ type }) => type === 'input');
  return Object.fromEntries(
    inputs.flatMap(({ block_id, element }) => {
      const value = element?.initial_value ?? element?.initial_option?.value;
      return value === undefined ? [] : [[block_id!.slice(block_id!.indexOf(':') + 1), value]];
    }),
  );
}

function stateOf(type: string, value: string): Fields {
  if (type === 'checkboxes' || type.startsWith('multi_')) return { selected_options: [{ value }] };
  return type === 'plain_text_input' ? { value } : { selected_option: { value } };
}

/** A dialog the bot opened, filled in and sent. */
export function submission(view: Fields, values: Readonly<Record<string, string>>, more: Fields = {}): Fields {
  return {
    type: 'view_submission',
    team: { id: TEAM, domain: 'alpine' },
    user: who(),
    api_app_id: 'A1',
    trigger_id: `trigger-${newId()}`,
    view: { id: 'V1', hash: 'h', team_id: TEAM, ...view, state: typed(view, values) },
    ...more,
  };
}

export function shortcut(text: string, more: Fields = {}): Fields {
  return {
    type: 'message_action',
    callback_id: 'claim-from-message',
    trigger_id: `trigger-${newId()}`,
    message_ts: '3.1',
    message: { type: 'message', user: 'U7', ts: '3.1', text },
    user: who(),
    channel: { id: 'C1', name: 'sales' },
    team: { id: TEAM, domain: 'alpine' },
    action_ts: '3.2',
    ...more,
  };
}

const blocksOf = ({ blocks }: { readonly blocks?: unknown }) => (blocks ?? []) as readonly Block[];
