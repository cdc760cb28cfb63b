/** The page's ways to the server; each rejects with an Error whose message a person can read. */

const UNREACHABLE = 'Seventy did not answer. Check that it is still running.';

/** @returns {Promise<{members: {id: string, name: string}[], hint: string, uploadBytes: number}>} */
export const session = () => read(fetch('/api/session'));

/**
 * @param {string} member
 * @param {number} after the place of the last item seen
 * @returns {Promise<{place: number, reply: object}[]>} oldest first
 */
export const news = (member, after) =>
  read(fetch(`/api/news?${new URLSearchParams({ as: member, after: String(after) })}`));

/** @param {object} message */
export function chat(message) {
  const headers = { 'Content-Type': 'application/json' };
  return read(fetch('/api/chat', { method: 'POST', headers, body: JSON.stringify(message) }));
}

/**
 * Sends files with progress, which `fetch` cannot tell.
 * @param {Record<string, string>} fields
 * @param {File[]} files
 * @param {(share: number) => void} onProgress from 0 to 1
 * @param {AbortSignal} signal
 */
export function upload(fields, files, onProgress, signal) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files) form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.upload.onload = () => onProgress(1);
    request.onload = () => unwrap(request.status, request.responseText).then(resolve, reject);
    request.onerror = () => reject(new Error(UNREACHABLE));
    request.onabort = () => reject(new Error('The upload was cancelled; nothing was imported.'));
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', '/api/files');
    request.send(form);
  });
}

async function read(pending) {
  const response = await pending.catch(() => {
    throw new Error(UNREACHABLE);
  });
  return unwrap(response.status, await response.text());
}

async function unwrap(status, text) {
  let body = {};
  try {
    body = JSON.parse(text);
  } catch {
    throw new Error(UNREACHABLE);
  }
  if (status !== 200) throw new Error(body.error ?? UNREACHABLE);
  return body;
}
