/** The form of a claim as the two platforms show it: a modal view of Slack, a dialog of Teams. */
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { filled } from '../bot/claim-forms.ts';
import type { Call } from './slack/fake-slack.ts';
import { press, standing, submission } from './slack/payloads.ts';
import type { SlackWorld } from './slack/slack-world.ts';
import { type Answered, PERSONAL, type Stage } from './teams/stage.ts';
import { type Button, buttonsOf } from './teams/teams-client.ts';
import type { RawAnswer } from './web/raw-request.ts';

type Typed = Readonly<Record<string, string>>;

export interface Dialog<Where, Answer> {
  readonly title: string;
  /** What its inputs stand with, by id. */
  readonly standing: Typed;
  /** The form as it stands but for what is typed. Whoever sends it again does as the platform does when it repeats itself. */
  filledIn(typed?: Typed): (to?: Where) => Promise<Answer>;
}

interface View extends Readonly<Record<string, unknown>> {
  readonly title: { readonly text: string };
  readonly blocks: unknown;
}

/** Presses a button of the last card in Slack, whoever can see that. */
export function pressInSlack({ slack, interact }: SlackWorld, button: string): Promise<RawAnswer> {
  const card = slack.calls.findLast(({ method }) => method === 'chat.postMessage' || method === 'chat.postEphemeral');
  return interact(press(card!, button, card!.method === 'chat.postEphemeral' ? seenAlone(card!) : {}));
}

/** Presses a button that opens a dialog. */
export async function dialogInSlack(world: SlackWorld, button: string): Promise<Dialog<SlackWorld, RawAnswer>> {
  const { slack, adapter } = world;
  await adapter.idle();
  const before = slack.of('views.open').length;
  await pressInSlack(world, button);
  const view = (await slack.called('views.open', before + 1)).args.view as View;
  return {
    title: view.title.text,
    standing: standing(view),
    filledIn(typed = {}) {
      const payload = submission(view, { ...standing(view), ...typed });
      return (to = world) => to.interact(payload);
    },
  };
}

/** What Slack says of a press on a message that one person alone sees. */
const seenAlone = ({ args }: Call) => ({
  container: { type: 'message', message_ts: '9.9', channel_id: args.channel, is_ephemeral: true },
  message: undefined,
});

type Task = { readonly title: string; readonly card: { readonly content: AdaptiveCard } };

export async function dialogInTeams(scene: Stage, button: string, more: object = {}): Promise<Dialog<Stage, Answered>> {
  const where = { conversation: PERSONAL, ...more };
  await scene.adapter.idle();
  const { data } = lastButton(scene, button);
  const { body } = await scene.invoke('task/fetch', { data, context: { theme: 'default' } }, where);
  const task: Task = body.task.value;
  const { content } = task.card;
  const [submit] = buttonsOf(content);
  let sent = 0;
  return {
    title: task.title,
    standing: filled({ card: content }),
    filledIn(typed = {}) {
      sent += 1;
      const id = `f:${where.conversation.id}:${button}:${sent}`;
      const values = { ...submit?.data, ...filled({ card: content }), ...typed };
      const value = { data: values, context: { theme: 'default' } };
      return (to = scene) => to.invoke('task/submit', value, { ...where, id });
    },
  };
}

/** A button of the last card in Teams. */
export function lastButton({ connector }: Stage, title: string): Button {
  const card = connector.messages.findLast(({ body }) => body.attachments);
  return buttonCalled(card!.body.attachments[0].content, title);
}

export function buttonCalled(card: unknown, title: string): Button {
  const found = buttonsOf(card).find((button) => button.title === title);
  if (!found) throw new Error(`No button says ${title}.`);
  return found;
}
