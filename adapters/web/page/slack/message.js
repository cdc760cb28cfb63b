/** An answer as Slack shows a message, or several where it is too long for one. */
import { element } from '../dom.js';
import { pressOf } from '../press.js';
import { drawBlocks } from './blocks.js';
import { startState } from './state.js';

/**
 * @param {{slack: {messages: object[][], presses: Record<string, object>}}} reply
 * @param {(press: import('../press.js').Press) => void} onPress
 * @returns {import('../card.js').View}
 */
export function drawSlackMessages(reply, onPress) {
  const frame = element('div', { className: 'slack' });
  const draw = ({ slack: { messages, presses } }) =>
    frame.replaceChildren(...messages.map((each) => one(each, presses)));
  const one = (blocks, presses) => {
    const state = startState();
    const onButton = (id, title) => {
      const press = pressOf(title, presses[id], state.any() ? { state: state.read() } : {});
      if (press) onPress(press);
    };
    return element('div', { className: 'slack-message' }, ...drawBlocks(blocks, { state, onButton }));
  };
  draw(reply);
  return { element: frame, update: draw };
}
