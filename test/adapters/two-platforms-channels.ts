/** A channel of Slack and one of Teams: what members say there, and which of the answers others can see. */
import type { Claim } from '../../src/associations/claims/claim.ts';
import type { Call } from './slack/fake-slack.ts';
import { mention, press } from './slack/payloads.ts';
import { TEAM as WORKSPACE } from './slack/slack-answers.ts';
import { textOf } from './slack/slack-world.ts';
import { BEN, CHANNEL, PERSONAL, TEAM, TENANT } from './teams/stage.ts';
import { BOB, twoPlatforms } from './two-platforms.ts';
import { buttonCalled, dialogInSlack, dialogInTeams, lastButton, pressInSlack } from './two-platforms-dialogs.ts';

export interface Room {
  /** As the member who files claims. */
  say(text: string): Promise<void>;
  /** Presses a button of the last card, submits the dialog it opens, and waits for the answer. */
  fillIn(button: string, typed: Readonly<Record<string, string>>): Promise<void>;
  /** Presses a button of the last card, which asks for nothing. */
  press(button: string): Promise<void>;
  /** As the member who sees scores only; resolves to everything that was said since, to whomever. */
  sayAsViewer(text: string): Promise<string>;
  /** The same for a button of the first card that was posted. */
  pressAsViewer(button: string): Promise<string>;
  /** All that others than the asker can see. */
  others(): string;
  /** All the rest. */
  alone(): string;
  claims(): Promise<readonly Claim[]>;
}

/** Not called like any claim. */
const CHANNEL_OF_SLACK = 'C77';

const FOR_ONE_AT_MOST =
  /^(auth\.test|users\.info|conversations\.open|files\.info|files\.getUploadURLExternal|upload|views\.(open|update|publish)|chat\.postEphemeral)$/;

/** Only what is known to reach one person at most is left out. */
export function isSeenByOthers({ method, args }: Call): boolean {
  if (FOR_ONE_AT_MOST.test(method)) return false;
  if (method === 'response_url') return args.response_type !== 'ephemeral';
  if (method === 'files.completeUploadExternal' && args.channel_id === undefined) return false;
  return !String(args.channel ?? args.channel_id).startsWith('D');
}

async function slackRoom(): Promise<Room> {
  const { slack: world, claims } = await twoPlatforms();
  const { slack, adapter } = world;
  const said = (calls: readonly Call[]) =>
    calls.map(({ args }) => textOf([args.text, args.blocks, args.view, args.files])).join('\n');
  const since = async (act: () => Promise<unknown>) => {
    const before = slack.calls.length;
    await act();
    await adapter.idle();
    return said(slack.calls.slice(before));
  };
  const sayAs = (user: object, text: string) =>
    since(() => world.event(mention(text, { channel: CHANNEL_OF_SLACK, ...user })));
  return {
    say: async (text) => void (await sayAs({}, text)),
    async fillIn(button, typed) {
      await (await dialogInSlack(world, button)).filledIn(typed)();
      await adapter.idle();
    },
    press: async (button) => void (await since(() => pressInSlack(world, button))),
    sayAsViewer: (text) => sayAs({ user: BOB }, text),
    pressAsViewer: (button) => {
      const [posted] = slack.of('chat.postMessage');
      const user = { id: BOB, username: 'bob', team_id: WORKSPACE };
      return since(() => world.interact(press(posted!, button, { user })));
    },
    others: () => said(slack.calls.filter(isSeenByOthers)),
    alone: () => said(slack.calls.filter((call) => !isSeenByOthers(call))),
    claims,
  };
}

const IN_CHANNEL = { conversation: CHANNEL, channelData: { tenant: { id: TENANT }, team: TEAM } };
/** The personal chat of whoever asked, as the connector opens it. */
const PERSONAL_CHATS = [PERSONAL.id, 'a:opened'];

async function teamsRoom(): Promise<Room> {
  const { teams: scene, claims } = await twoPlatforms();
  const { connector, adapter } = scene;
  const messages = () => connector.calls.filter(({ body }) => body?.type === 'message');
  const isAlone = ({ conversation }: { readonly conversation: string }) => PERSONAL_CHATS.includes(conversation);
  const said = (calls: readonly { readonly body: unknown }[]) => calls.map(({ body }) => textOf(body)).join('\n');
  const since = async (act: () => Promise<unknown>) => {
    const before = messages().length;
    const answered = await act();
    await adapter.idle();
    return `${textOf(answered)}\n${said(messages().slice(before))}`;
  };
  const sayAs = (from: object, text: string) =>
    since(() => scene.say(`<at>Seventy</at> ${text}`, { ...IN_CHANNEL, ...from }));
  return {
    say: async (text) => void (await sayAs({}, text)),
    async fillIn(button, typed) {
      await (await dialogInTeams(scene, button, IN_CHANNEL)).filledIn(typed)();
      await adapter.idle();
    },
    press: async (button) => void (await since(() => scene.press(lastButton(scene, button).data, IN_CHANNEL))),
    sayAsViewer: (text) => sayAs({ from: BEN }, text),
    pressAsViewer: (button) => {
      const { data } = buttonCalled(connector.messages[0]!.body.attachments[0].content, button);
      return since(() => scene.invoke('task/fetch', { data }, { ...IN_CHANNEL, from: BEN }));
    },
    others: () => said(messages().filter((call) => !isAlone(call))),
    alone: () => said(messages().filter(isAlone)),
    claims,
  };
}

export const CHANNEL_ROOMS: readonly (readonly [string, () => Promise<Room>])[] = [
  ['Slack', slackRoom],
  ['Teams', teamsRoom],
];
