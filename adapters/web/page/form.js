/** A form: what is filled in goes to the bot, and comes back with what is wrong until nothing is. */
import { element } from './dom.js';

/**
 * @param {(onPress: (press: import('./press.js').Press) => void) => import('./card.js').View} draw
 * @param {(content: object) => Promise<any>} send
 * @param {(answer: object) => void} onDone
 * @returns {HTMLElement}
 */
export function drawForm(draw, send, onDone) {
  const problem = element('p', { className: 'form-problem', role: 'alert', hidden: true });
  const frame = element('div', { className: 'form', 'aria-busy': false });

  const settle = (sentence) => {
    frame.ariaBusy = 'false';
    problem.textContent = sentence;
    problem.hidden = sentence === '';
  };
  const view = draw(async ({ content }) => {
    if (frame.ariaBusy === 'true') return;
    frame.ariaBusy = 'true';
    try {
      const answer = await send(content);
      settle('');
      if (hasErrors(answer)) view.update(answer);
      else onDone(answer);
    } catch (error) {
      settle(error.message);
    }
  });
  frame.append(view.element, problem);
  return frame;
}

const hasErrors = ({ form }) => Object.keys(form?.errors ?? {}).length > 0;
