/** The question Slack asks before a button with `confirm` is taken as pressed. */
import { element } from '../dom.js';
import { drawText, plain } from './text.js';

/**
 * @param {{title: object, text: object, confirm: object, deny: object, style?: string}} question
 * @param {() => void} onYes
 */
export function confirmThen({ title, text, confirm, deny, style = 'primary' }, onYes) {
  const answer = (yes) => () => {
    dialog.close();
    if (yes) onYes();
  };
  const no = element('button', { type: 'button', className: 'slack-button', onclick: answer(false) }, plain(deny));
  const yes = element(
    'button',
    { type: 'button', className: `slack-button ${style}`, onclick: answer(true) },
    plain(confirm),
  );
  const dialog = element(
    'dialog',
    { className: 'dialog slack', 'aria-label': plain(title), onclose: () => dialog.remove() },
    element('header', { className: 'dialog-head' }, element('h2', {}, plain(title))),
    element(
      'div',
      { className: 'slack-view' },
      ...drawText(text),
      element('footer', { className: 'slack-footer' }, no, yes),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}
