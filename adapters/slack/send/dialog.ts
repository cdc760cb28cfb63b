/** Slack's modals: forms, a moment's patience, and answers to what was asked in a modal. */

import type { ModalView } from '@slack/types';
import type { Form, Reply } from '../../../src/bot/message.ts';
import { dialogCard } from '../../dialog-card.ts';
import { toView } from '../block-kit/index.ts';
import type { Client } from './clients.ts';

export type View = ModalView;

export const FORM_CALLBACK = 'form';
const TITLE_LENGTH = 24;

/** @param memo comes back with the submission, at most 3,000 characters */
export function formView({ card }: Pick<Reply, 'card'>, { title, submit }: Form, memo: string): View {
  return toView(dialogCard(card, { title }), {
    title: cut(title),
    submit: cut(submit),
    close: 'Cancel',
    callbackId: FORM_CALLBACK,
    privateMetadata: memo,
  }).view;
}

/** An answer in the place of a form: it can be read and its buttons pressed, and there is nothing to submit. */
export function answerView({ card }: Pick<Reply, 'card'>, memo: string): View {
  // A single button at the end of a card would be taken for the one that submits.
  const { actions = [], ...rest } = card;
  const buttons = actions.length > 0 ? [{ type: 'ActionSet' as const, actions }] : [];
  const options = {
    title: 'Seventy',
    submit: 'Close',
    close: 'Close',
    callbackId: FORM_CALLBACK,
    privateMetadata: memo,
  };
  const { submit: _none, ...view } = toView({ ...rest, body: [...card.body, ...buttons] }, options).view;
  return view;
}

/** Shown where the bot needs longer than Slack waits. */
export const momentView = (): View => plainView('One moment, please. The answer comes here.');

/** Shown once the answer to a form is in the conversation. */
export const doneView = (): View => plainView('Done. The answer is in the conversation.');

function plainView(text: string): View {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: 'Seventy' },
    close: { type: 'plain_text', text: 'Close' },
    blocks: [{ type: 'section', text: { type: 'plain_text', text } }],
  };
}

/** @returns the id of the view, for updates */
export async function openView(client: Client, trigger: string, view: View): Promise<string> {
  const { view: opened } = await client.views.open({ trigger_id: trigger, view });
  if (!opened?.id) throw new Error('Slack opened no view.');
  return opened.id;
}

/** @returns the id of the view */
export async function updateView(client: Client, id: string, view: View): Promise<string> {
  await client.views.update({ view_id: id, view });
  return id;
}

const cut = (text: string): string => (text.length <= TITLE_LENGTH ? text : `${text.slice(0, TITLE_LENGTH - 1)}…`);
