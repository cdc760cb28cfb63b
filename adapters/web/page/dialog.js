/** A reply that asks for values, over the page: everything else waits until it is sent or closed. */
import { element } from './dom.js';
import { drawForm } from './form.js';
import { drawDialogBody } from './reply.js';

/**
 * @param {object} reply
 * @param {(content: object) => Promise<any>} send
 * @param {(answer: object) => void} onDone the dialog is closed by then
 */
export function openDialog(reply, send, onDone) {
  const close = () => dialog.close();
  const body = drawForm(
    (onPress) => drawDialogBody(reply, onPress, close),
    send,
    (answer) => {
      close();
      onDone(answer);
    },
  );
  const title = element('h2', { id: 'dialog-title' }, reply.form.title);
  const cross = element('button', { type: 'button', className: 'icon', 'aria-label': 'Close', onclick: close }, '×');
  const dialog = element(
    'dialog',
    { className: 'dialog', 'aria-labelledby': title.id, onclose: () => dialog.remove() },
    element('header', { className: 'dialog-head' }, title, cross),
    body,
  );
  document.body.append(dialog);
  dialog.showModal();
  body.querySelector('input, select, textarea')?.focus();
}
