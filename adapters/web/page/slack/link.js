/** Links leave the page only for the web or for mail; any other address is shown as text. */
import { element } from '../dom.js';

const SAFE = /^(?:https?:\/\/|mailto:)/i;

/**
 * @param {string} href
 * @param {string} label
 * @param {object} [properties]
 */
export const drawLink = (href, label, properties = {}) =>
  SAFE.test(href)
    ? element('a', { ...properties, href, target: '_blank', rel: 'noreferrer' }, label)
    : element('span', properties, label);
