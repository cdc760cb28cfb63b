/** Draws Adaptive Cards with Microsoft's own renderer and says which button was pressed. */
import { toHtml } from './markdown.js';
import { pressOf } from './press.js';
import { keepTyped } from './typed.js';

const { AdaptiveCard, HostConfig, OpenUrlAction } = window.AdaptiveCards;
const darkness = matchMedia('(prefers-color-scheme: dark)');

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toHtml(text);
  result.didProcess = true;
};

/**
 * @typedef {object} View
 * @property {HTMLElement} element
 * @property {(reply: object) => void} update shows what is wrong with the values, and moves to the first of them
 *
 * @param {{card: object, text: string}} reply Adaptive Card JSON, and the words that stand in for a card that cannot be drawn
 * @param {(press: import('./press.js').Press) => void} onPress
 * @param {{light: object, dark: object}} configs how the host wants its cards
 * @returns {View} follows the person's light or dark setting while it is on the page
 */
export function drawCard(reply, onPress, configs) {
  const element = document.createElement('div');
  element.className = 'card';
  let drawn = new AdaptiveCard();

  const draw = ({ card, text }) => {
    drawn = new AdaptiveCard();
    drawn.hostConfig = new HostConfig(darkness.matches ? configs.dark : configs.light);
    drawn.onExecuteAction = (action) => {
      if (action instanceof OpenUrlAction) return open(action.url);
      // Its own data: what the renderer hands on is mixed with the values of the inputs.
      const press = pressOf(action.title ?? '', action.toJSON().data, filledIn(drawn));
      if (press) onPress(press);
    };
    drawn.parse(card);
    element.replaceChildren(drawn.render() ?? text);
  };
  const redraw = () => {
    if (!element.isConnected) return darkness.removeEventListener('change', redraw);
    draw({ ...reply, card: keepTyped(reply.card, filledIn(drawn).inputs) });
  };
  darkness.addEventListener('change', redraw);
  draw(reply);

  return {
    element,
    update(next) {
      reply = next;
      draw(next);
      const wrong = drawn.getAllInputs().find(({ id }) => id in (next.form?.errors ?? {}));
      wrong?.focus();
    },
  };
}

/** In a tab of its own, which learns nothing of this one. */
function open(address) {
  if (URL.parse(address)?.protocol === 'https:') window.open(address, '_blank', 'noopener,noreferrer');
}

function filledIn(card) {
  const inputs = card.getAllInputs().map(({ id, value }) => [id, String(value ?? '')]);
  return inputs.length > 0 ? { inputs: Object.fromEntries(inputs) } : {};
}
