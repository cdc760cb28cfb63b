/** Which platform's look the answers are shown in. The choice lasts in this browser. */
import { byId } from './dom.js';

const KEY = 'seventy.look';
const CHANGED = 'look';
const page = document.documentElement;
const changes = new EventTarget();

/** @returns {'seventy' | 'teams' | 'slack'} */
export const currentLook = () => page.dataset.look ?? 'seventy';

/** @param {string} look */
export function setLook(look) {
  page.dataset.look = look;
  changes.dispatchEvent(new Event(CHANGED));
}

/**
 * Draws now, and again whenever the look changes while `element` is on the page.
 * @param {HTMLElement} element
 * @param {() => void} draw
 */
export function followLook(element, draw) {
  const redraw = () => (element.isConnected ? draw() : changes.removeEventListener(CHANGED, redraw));
  changes.addEventListener(CHANGED, redraw);
  draw();
}

/** Offers the looks in the header, the remembered one chosen. */
export function offerLooks() {
  const choices = [...byId('looks').elements];
  const remembered = choices.find(({ value }) => value === localStorage.getItem(KEY)) ?? choices[0];
  remembered.checked = true;
  setLook(remembered.value);
  for (const choice of choices) {
    choice.onchange = () => {
      localStorage.setItem(KEY, choice.value);
      setLook(choice.value);
    };
  }
}
