/** A card as a modal or a home tab. */
import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import { build } from './build.ts';
import { LIMITS } from './limits.ts';
import { orSaid, readCard } from './message.ts';
import { collectNotes, type Notes } from './notes.ts';
import { shorten, VIEW_ROOM } from './pages.ts';
import { cutLine, plainObject } from './text/plain.ts';
import { translate } from './translate.ts';
import type { ModalOptions, ViewResult } from './types.ts';

/**
 * The card as a modal; a single card-level Submit or Execute is taken for the modal's own submit button.
 * Throws a RangeError when `callbackId` or `privateMetadata` are longer than Slack takes: cut, they would be worthless.
 */
export function toView(card: unknown, options: ModalOptions): ViewResult<ModalView> {
  const { title, submit, close, callbackId, privateMetadata } = options;
  mustFit('callbackId', callbackId, LIMITS.callbackId);
  mustFit('privateMetadata', privateMetadata ?? '', LIMITS.privateMetadata);
  const notes = collectNotes();
  const label = (text: string, name: string, limit: number) => {
    const cut = cutLine(text, limit);
    if (!cut.whole) notes.add(`modal ${name}`, 'shortened', `longer than ${limit} characters`);
    return plainObject(cut.text);
  };
  const view: ModalView = {
    type: 'modal',
    callback_id: callbackId,
    title: label(title, 'title', LIMITS.modalTitle),
    submit: label(submit, 'submit', LIMITS.modalButton),
    ...(close !== undefined && { close: label(close, 'close', LIMITS.modalButton) }),
    ...(privateMetadata !== undefined && { private_metadata: privateMetadata }),
    blocks: viewBlocks(card, 'modal', notes),
  };
  return { view, notes: notes.list() };
}

/** The card as a home tab. */
export function toHome(card: unknown): ViewResult<HomeView> {
  const notes = collectNotes();
  return { view: { type: 'home', blocks: viewBlocks(card, 'home', notes) }, notes: notes.list() };
}

function viewBlocks(card: unknown, surface: 'modal' | 'home', notes: Notes): KnownBlock[] {
  const read = readCard(card, notes);
  const { body, actions } = translate(read, surface, notes, surface === 'modal');
  const built = orSaid(build([...body, ...actions], { tables: 0, notes }), read);
  const { blocks, left } = shorten(built, VIEW_ROOM);
  if (left > 0) notes.add('AdaptiveCard', 'shortened', `${left} blocks do not fit one view`);
  return blocks;
}

function mustFit(name: string, value: string, limit: number): void {
  if (value.length > limit) throw new RangeError(`${name} is longer than the ${limit} characters that Slack takes.`);
}
