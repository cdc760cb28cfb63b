/** An answer that asks for values as Slack shows a modal: its blocks, and the two buttons at the bottom. */
import { element } from '../dom.js';
import { drawBlocks } from './blocks.js';
import { startState } from './state.js';

/**
 * @param {object} reply
 * @param {(press: import('../press.js').Press) => void} onPress
 * @param {() => void} onClose
 * @returns {import('../card.js').View} while something is wrong with the values, the fields stay as they were filled in
 */
export function drawSlackView({ form, dialog }, onPress, onClose) {
  const { view, fields } = dialog.slack;
  const state = startState();
  const inputs = [];
  const blocks = drawBlocks(view.blocks, { state, inputs, onButton: () => {} });
  const { command, args } = form.action;

  const submit = (event) => {
    event.preventDefault();
    const wrong = inputs.filter((input) =>
      input.complain(input.missing() ? 'Please complete this required field.' : ''),
    );
    if (wrong.length > 0) return wrong[0].focus();
    onPress({ title: form.title, opensForm: false, content: { action: { command, args }, state: state.read() } });
  };
  const close = element('button', { type: 'button', className: 'slack-button', onclick: onClose }, view.close?.text);
  const send = element('button', { type: 'submit', className: 'slack-button primary' }, view.submit.text);
  const footer = element('footer', { className: 'slack-footer' }, close, send);

  return {
    element: element('form', { className: 'slack slack-view', noValidate: true, onsubmit: submit }, ...blocks, footer),
    update({ form: { errors } }) {
      const wrong = inputs.filter((input) => input.complain(errors[fields[input.block]] ?? ''));
      wrong[0]?.focus();
    },
  };
}
