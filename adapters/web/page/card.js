/** Draws Adaptive Cards with Microsoft's own renderer and says which button was pressed. */
import { dark, light } from './host-config.js';
import { toHtml } from './markdown.js';

const { AdaptiveCard, HostConfig } = window.AdaptiveCards;
const darkness = matchMedia('(prefers-color-scheme: dark)');

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toHtml(text);
  result.didProcess = true;
};

/**
 * @typedef {{text: string} | {action: {command: string, args: Record<string, unknown>}}} Press what a button stands for
 * @param {{card: object, text: string}} reply Adaptive Card JSON, and the words that stand in for a card that cannot be drawn
 * @param {(press: Press, title: string) => void} onPress
 * @returns {HTMLElement} follows the person's light or dark setting while it is on the page
 */
export function drawCard({ card, text }, onPress) {
  const frame = document.createElement('div');
  frame.className = 'card';
  const draw = () => frame.replaceChildren(render(card, onPress) ?? text);
  const redraw = () => (frame.isConnected ? draw() : darkness.removeEventListener('change', redraw));
  darkness.addEventListener('change', redraw);
  draw();
  return frame;
}

function render(card, onPress) {
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(darkness.matches ? dark : light);
  drawn.onExecuteAction = (action) => press(action, onPress);
  drawn.parse(card);
  return drawn.render();
}

function press(action, onPress) {
  const { command, args = {}, text } = action.data ?? {};
  if (command) onPress({ action: { command, args } }, action.title ?? '');
  else if (text) onPress({ text }, action.title ?? text);
}
