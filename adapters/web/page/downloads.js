/** Documents that came with an answer: a link each, below the card. */
import { element } from './dom.js';

/**
 * @param {{name: string, bytes: number, href: string}[]} files
 * @returns {HTMLElement}
 */
export function drawDownloads(files) {
  const links = files.map(({ name, bytes, href }) =>
    element('a', { className: 'chip', href, download: name }, `${name} (${size(bytes)})`),
  );
  return element('p', { className: 'downloads' }, ...links);
}

const size = (bytes) => (bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024).toLocaleString('en')} KB`);
