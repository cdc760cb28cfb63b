/** Buttons and pictures of Block Kit. */
import { element } from '../dom.js';
import { confirmThen } from './confirm.js';
import { drawLink } from './link.js';
import { plain } from './text.js';

/**
 * @param {object} button
 * @param {(actionId: string, title: string) => void} onButton
 */
export function drawButton(button, onButton) {
  const title = plain(button.text);
  const label = button.accessibility_label;
  const shape = { className: `slack-button ${button.style ?? ''}`, ...(label && { 'aria-label': label }) };
  if (button.url) return drawLink(button.url, title, shape);
  const press = () => onButton(button.action_id, title);
  const onclick = () => (button.confirm ? confirmThen(button.confirm, press) : press());
  return element('button', { ...shape, type: 'button', onclick }, title);
}

/** The page's policy loads nothing from elsewhere, so a picture from the web is named instead. */
export function drawImage({ image_url: src = '', alt_text: alt }) {
  return src.startsWith('data:')
    ? element('img', { className: 'slack-image', src, alt })
    : element('span', { className: 'slack-image', role: 'img', 'aria-label': alt, title: alt }, alt);
}
