/** Draws one answer in the page, in the look asked for, as a message or as a dialog. */
import { openDialog } from './dialog.js';
import { element } from './dom.js';
import { setLook } from './look.js';
import { drawReply } from './reply.js';
import { saidBy } from './said-by.js';

const EDGE = 12;
const ground = element('div', { className: 'ground' });
ground.style.padding = `${EDGE}px`;
document.body.replaceChildren(ground);

/**
 * @param {object} reply
 * @param {string} look
 * @param {boolean} asDialog
 * @returns {Promise<number>} how high the page must be to show all of it
 */
window.drawOne = async (reply, look, asDialog) => {
  setLook(look);
  document.querySelector('dialog')?.remove();
  ground.replaceChildren();
  if (asDialog)
    openDialog(
      reply,
      async () => reply,
      () => {},
    );
  else ground.append(element('article', { className: 'bot' }, saidBy('Seventy'), drawReply(reply, () => {}).element));
  document.activeElement?.blur();
  // A picture takes its room only once it is read.
  await Promise.all([...document.images].map((image) => image.decode()));
  return asDialog ? document.querySelector('dialog').scrollHeight + 2 * EDGE : ground.scrollHeight;
};

/** @returns {string[]} texts that do not fit their place */
window.cutOff = () => {
  const texts = [
    ...document.querySelectorAll('.ac-textBlock, .ac-richTextBlock, .ac-pushButton, .slack-button, label p'),
  ];
  const cut = texts.filter((text) => text.scrollWidth > text.clientWidth + 1).map((text) => text.textContent);
  return document.documentElement.scrollWidth > innerWidth ? [...cut, 'it is wider than the page'] : cut;
};
