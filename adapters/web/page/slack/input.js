/** Blocks of type `input`: a label, something to fill in, a hint, and what is wrong with it. */
import { element } from '../dom.js';
import { drawControl } from './controls.js';
import { plain } from './text.js';

/**
 * @typedef {object} Input
 * @property {string} block
 * @property {() => boolean} missing required and still empty
 * @property {(sentence: string) => boolean} complain shows the sentence, or nothing when it is empty; true when there is one
 * @property {() => void} focus
 */

let count = 0;

/**
 * @param {object} block
 * @param {import('./blocks.js').Surroundings} surroundings
 */
export function drawInput(
  { block_id: block, label, hint, optional = false, element: control },
  { state, inputs = [] },
) {
  count += 1;
  const id = `slack-input-${count}`;
  const drawn = drawControl(control, id);
  const problem = element('p', { className: 'slack-problem', id: `${id}-problem`, role: 'alert' });
  state.add(block, control.action_id, drawn.read);

  const complain = (sentence) => {
    problem.textContent = sentence;
    for (const field of drawn.fields) {
      field.setAttribute('aria-invalid', String(sentence !== ''));
      field.setAttribute('aria-describedby', problem.id);
    }
    return sentence !== '';
  };
  inputs.push({ block, complain, missing: () => !optional && drawn.empty(), focus: () => drawn.fields[0]?.focus() });

  const words = [plain(label), ...(optional ? [element('span', { className: 'slack-optional' }, ' (optional)')] : [])];
  const parts = [drawn.element, ...(hint ? [element('p', { className: 'slack-hint' }, plain(hint))] : []), problem];
  return drawn.fields.length === 1 && drawn.fields[0].id === id
    ? element('div', { className: 'slack-input' }, element('label', { htmlFor: id }, ...words), ...parts)
    : element('fieldset', { className: 'slack-input' }, element('legend', {}, ...words), ...parts);
}
