/** Files on their way: a bar that tells how far they are, and a button that stops them. */
import { show, showTyping } from './conversation.js';
import { element } from './dom.js';
import { upload } from './server.js';

/**
 * Sends the files and shows their progress in `place`; rejects with a sentence when they are too large or were stopped.
 * @param {HTMLElement} place
 * @param {Record<string, string>} fields
 * @param {File[]} files
 * @param {number} limit bytes one upload may hold
 */
export async function sendFiles(place, fields, files, limit) {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > limit) throw new Error(`These files are too large together; the limit is ${megabytes(limit)}.`);

  const stop = new AbortController();
  const bar = element('progress', { max: 1, value: 0, 'aria-label': 'Upload progress' });
  const sent = element('span', { className: 'sent' }, '0%');
  const cancel = element('button', { type: 'button', className: 'chip', onclick: () => stop.abort() }, 'Cancel');
  show(place, element('article', { className: 'bot uploading', 'aria-label': 'Upload' }, bar, sent, cancel));

  const onProgress = (share) => {
    bar.value = share;
    sent.textContent = `${Math.round(share * 100)}% of ${megabytes(total)}`;
    // From here on the import is under way, and nothing on this page could stop it.
    if (share === 1) showTyping(place);
  };
  return upload(fields, files, onProgress, stop.signal);
}

/** @param {File[]} files */
export function describe(files) {
  return files.map(({ name }) => name).join(', ');
}

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(bytes < 2 ** 20 ? 2 : 0)} MB`;
