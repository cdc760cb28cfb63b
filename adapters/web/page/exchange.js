/** Answers one turn after the other, in the order they were said, and offers to try again what failed. */
import { showError, showReply, showTyping } from './conversation.js';

/**
 * @typedef {(place: HTMLElement) => Promise<any>} Ask fetches the reply and may show in `place` how far it is
 * @param {(press: import('./press.js').Press) => void} onPress
 * @param {() => (content: object) => Promise<any>} newSender gives a way to send the values of one form
 * @param {() => void} onAnswer
 * @returns {(place: HTMLElement, ask: Ask) => Promise<void>} settles when the turn is answered or has failed; trying again
 *   calls the same `ask`, so it must send the same message id
 */
export function takeTurns(onPress, newSender, onAnswer) {
  let before = Promise.resolve();

  const turn = async (place, ask) => {
    try {
      const reply = await ask(place);
      showReply(place, reply, onPress, newSender());
      onAnswer();
    } catch (error) {
      showError(place, error.message, () => next(place, ask));
    }
  };

  const next = (place, ask) => {
    showTyping(place);
    before = before.then(() => turn(place, ask));
    return before;
  };
  return next;
}
