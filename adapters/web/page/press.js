/**
 * What pressing a button means.
 * @typedef {object} Press
 * @property {string} title what the person is shown to have said
 * @property {{text: string} | {action: {command: string, args: object, inputs?: Record<string, string>}, state?: object}} content
 * @property {boolean} opensForm the answer asks for values, so it is opened as a dialog
 */

/**
 * @param {string} title
 * @param {{command?: string, args?: object, text?: string, opens?: string} | undefined} data of the Adaptive Card's action
 * @param {{inputs?: Record<string, string>, state?: object}} [filledIn] on the card, or in the blocks it became
 * @returns {Press | undefined} undefined for a button that stands for nothing
 */
export function pressOf(title, { command, args = {}, text, opens } = {}, { inputs, state } = {}) {
  const opensForm = opens === 'form';
  if (command) return { title, opensForm, content: { action: { command, args, ...(inputs && { inputs }) }, state } };
  return text ? { title: title || text, opensForm, content: { text } } : undefined;
}
