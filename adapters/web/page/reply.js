/** Draws an answer in the look chosen, and anew when the look changes. */
import { drawCard } from './card.js';
import { element } from './dom.js';
import { SEVENTY, TEAMS } from './host-config.js';
import { currentLook, followLook } from './look.js';
import { drawSlackMessages } from './slack/message.js';
import { drawSlackView } from './slack/view.js';

/**
 * @param {object} reply
 * @param {(press: import('./press.js').Press) => void} onPress
 * @returns {import('./card.js').View}
 */
export function drawReply(reply, onPress) {
  return inEveryLook(reply, (latest) =>
    currentLook() === 'slack' ? drawSlackMessages(latest, onPress) : drawAsCard(latest, onPress),
  );
}

/**
 * The same for an answer that asks for values, as the inside of a dialog, whose title is not said again.
 * @param {object} reply
 * @param {(press: import('./press.js').Press) => void} onPress
 * @param {() => void} onClose
 * @returns {import('./card.js').View}
 */
export function drawDialogBody(reply, onPress, onClose) {
  return inEveryLook(
    reply,
    (latest) => (currentLook() === 'slack' ? drawSlackView(latest, onPress, onClose) : drawAsCard(latest, onPress)),
    (latest) => ({ ...latest, card: latest.dialog.card }),
  );
}

const drawAsCard = (reply, onPress) => drawCard(reply, onPress, currentLook() === 'teams' ? TEAMS : SEVENTY);

function inEveryLook(reply, draw, shape = (latest) => latest) {
  const frame = element('div');
  let view;
  followLook(frame, () => {
    view = draw(shape(reply));
    frame.replaceChildren(view.element);
  });
  return {
    element: frame,
    update(next) {
      reply = next;
      view.update(shape(next));
    },
  };
}
