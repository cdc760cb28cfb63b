/** The log: who said what, what is still being answered, and what went wrong. */
import { byId, element } from './dom.js';
import { drawDownloads } from './downloads.js';
import { drawForm } from './form.js';
import { drawReply } from './reply.js';
import { saidBy } from './said-by.js';

const log = byId('log');
const scroll = byId('scroll');

/** @returns {HTMLElement} a place at the end, still empty */
export function addPlace() {
  const place = element('div', { className: 'place' });
  log.append(place);
  return place;
}

/**
 * @param {string} text what the person said
 * @returns {HTMLElement} the place where the answer will stand
 */
export function addTurn(text) {
  byId('welcome').hidden = true;
  log.append(element('article', { className: 'person', 'aria-label': 'You' }, saidBy('You'), element('p', {}, text)));
  return addPlace();
}

/**
 * Takes away what was said: the next member may not be allowed to see it.
 * @param {string} text what happened, which nobody said
 */
export const startLog = (text) => log.replaceChildren(element('p', { className: 'note' }, text));

/** @param {HTMLElement} place */
export function showTyping(place) {
  const dots = element('span', { className: 'dots', 'aria-hidden': true }, element('i'), element('i'), element('i'));
  const words = element('span', { className: 'unseen' }, 'Seventy is working on it');
  show(place, element('article', { className: 'bot typing', role: 'status' }, dots, words));
}

/**
 * @param {HTMLElement} place
 * @param {{card: object, text: string, form?: object, files?: {name: string, bytes: number, href: string}[]}} reply its suggestions are buttons of the card already
 * @param {(press: import('./press.js').Press) => void} onPress
 * @param {(content: object) => Promise<any>} send for a form, which gives way to what its values are answered with
 */
export function showReply(place, reply, onPress, send) {
  const content = reply.form
    ? drawForm(
        (onSubmit) => drawReply(reply, onSubmit),
        send,
        (answer) => showReply(place, answer, onPress, send),
      )
    : drawReply(reply, onPress).element;
  const documents = reply.files ? [drawDownloads(reply.files)] : [];
  show(
    place,
    element('article', { className: 'bot', 'aria-label': 'Seventy' }, saidBy('Seventy'), content, ...documents),
  );
}

/**
 * @param {HTMLElement} place
 * @param {string} sentence
 * @param {() => void} again
 */
export function showError(place, sentence, again) {
  const retry = element('button', { type: 'button', className: 'chip', onclick: again }, 'Try again');
  show(place, element('article', { className: 'bot error', role: 'alert' }, element('p', {}, sentence), retry));
}

/**
 * Puts an element where the answer belongs and brings it into view; a long one from its beginning.
 * @param {HTMLElement} place
 * @param {HTMLElement} content
 */
export function show(place, content) {
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(content);
  // The button that was pressed is gone with what it stood on.
  if (hadFocus) byId('text').focus();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const block = content.offsetHeight > scroll.clientHeight - 32 ? 'start' : 'end';
  content.scrollIntoView({ block, behavior: calm ? 'auto' : 'smooth' });
}
