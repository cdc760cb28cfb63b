/** Draws Block Kit blocks the way Slack does; README of adapters/slack/block-kit says where they come from. */
import { element } from '../dom.js';
import { drawButton, drawImage } from './elements.js';
import { drawInput } from './input.js';
import { drawMarkdown } from './markdown-block.js';
import { drawRichText } from './rich-text.js';
import { drawTable } from './table.js';
import { drawText } from './text.js';

/**
 * @typedef {object} Surroundings
 * @property {ReturnType<import('./state.js').startState>} state where inputs say how to read them
 * @property {import('./input.js').Input[]} [inputs] where inputs say how to complain
 * @property {(actionId: string, title: string) => void} onButton
 */

const BLOCKS = {
  header: ({ text }) => element('h3', { className: 'slack-header' }, ...drawText(text)),
  section: drawSection,
  context: ({ elements }) => element('div', { className: 'slack-context' }, ...elements.map(drawSmall)),
  divider: () => element('hr', { className: 'slack-divider' }),
  image: ({ title, ...image }) =>
    element('figure', { className: 'slack-figure' }, ...(title ? drawText(title) : []), drawImage(image)),
  actions: ({ elements }, { onButton }) =>
    element('div', { className: 'slack-actions' }, ...elements.map((each) => drawButton(each, onButton))),
  input: drawInput,
  rich_text: drawRichText,
  table: drawTable,
  markdown: drawMarkdown,
};

/**
 * @param {object[]} blocks
 * @param {Surroundings} surroundings
 * @returns {HTMLElement[]}
 */
export const drawBlocks = (blocks, surroundings) =>
  blocks.map((block) => (Object.hasOwn(BLOCKS, block.type) ? BLOCKS[block.type](block, surroundings) : unknown(block)));

function drawSection({ text, fields = [], accessory }, { onButton }) {
  const words = element('div', { className: 'slack-words' }, ...(text ? drawText(text) : []));
  const pairs = fields.map((field) => element('div', {}, ...drawText(field)));
  const main = element('div', { className: 'slack-main' }, ...(text ? [words] : []));
  if (pairs.length > 0) main.append(element('div', { className: 'slack-fields' }, ...pairs));
  const section = element('div', { className: 'slack-section' }, main);
  if (accessory) section.append(accessory.type === 'image' ? drawImage(accessory) : drawButton(accessory, onButton));
  return section;
}

const drawSmall = (each) => (each.type === 'image' ? drawImage(each) : element('span', {}, ...drawText(each)));

/** Better seen here than missed in Slack. */
const unknown = ({ type }) =>
  element('p', { className: 'slack-unknown' }, `This page cannot draw the block "${type}".`);
