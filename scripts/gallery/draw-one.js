/** Draws one card in the page. */
import { drawCard } from './card.js';

/**
 * @param {object} card
 * @returns {string[]} texts that do not fit their place
 */
window.drawOne = (card) => {
  document.body.replaceChildren(drawCard({ card, text: 'This card cannot be drawn.' }, () => {}));
  const texts = [...document.querySelectorAll('.ac-textBlock, .ac-richTextBlock, .ac-pushButton')];
  const cut = texts.filter((text) => text.scrollWidth > text.clientWidth + 1).map((text) => text.textContent);
  return document.documentElement.scrollWidth > innerWidth ? [...cut, 'the card is wider than the page'] : cut;
};
