/** What can be filled in on Slack, each with how to read it in the shape Slack sends. */
import { element } from '../dom.js';
import { plain } from './text.js';

/**
 * @typedef {object} Control
 * @property {HTMLElement} element
 * @property {HTMLElement[]} fields what takes the focus
 * @property {() => object} read
 * @property {() => boolean} empty
 */

/** Types whose value is one text: the type of the browser's field, and the names of the value before and after. */
const FIELDS = {
  plain_text_input: ['text', 'initial_value', 'value'],
  email_text_input: ['email', 'initial_value', 'value'],
  url_text_input: ['url', 'initial_value', 'value'],
  number_input: ['number', 'initial_value', 'value'],
  datepicker: ['date', 'initial_date', 'selected_date'],
  timepicker: ['time', 'initial_time', 'selected_time'],
};

const CHOICES = {
  static_select: drawSelect,
  multi_static_select: drawSelect,
  radio_buttons: drawMarks,
  checkboxes: drawMarks,
};

/**
 * @param {object} control an element of an input block
 * @param {string} id for what takes the focus
 * @returns {Control}
 */
export function drawControl(control, id) {
  if (Object.hasOwn(CHOICES, control.type)) return CHOICES[control.type](control, id);
  return drawField(control, id, ...(FIELDS[control.type] ?? FIELDS.plain_text_input));
}

function drawField({ type, multiline, placeholder, max_length: maxLength, ...control }, id, kind, before, after) {
  const value = control[before] ?? '';
  const limit = maxLength ? { maxLength } : {};
  const common = { id, value, placeholder: placeholder ? plain(placeholder) : '', ...limit };
  const field = multiline ? element('textarea', { ...common, rows: 3 }) : element('input', { ...common, type: kind });
  return {
    element: field,
    fields: [field],
    read: () => ({ type, [after]: field.value === '' ? null : field.value }),
    empty: () => field.value.trim() === '',
  };
}

function drawSelect({ type, options = [], option_groups: groups, placeholder, ...initial }, id) {
  const all = groups ? groups.flatMap((group) => group.options) : options;
  const many = type === 'multi_static_select';
  const chosen = chosenAtFirst(initial);
  const lines = all.map(({ text, value }) =>
    element('option', { value, selected: chosen.includes(value) }, plain(text)),
  );
  const none = element('option', { value: '', selected: chosen.length === 0 }, placeholder ? plain(placeholder) : '');
  const select = element('select', { id, multiple: many }, ...(many ? [] : [none]), ...lines);
  const picked = () => all.filter((_, index) => lines[index].selected);
  return {
    element: select,
    fields: [select],
    read: readChoices(type, many, picked),
    empty: () => picked().length === 0,
  };
}

function drawMarks({ type, options, ...initial }, id) {
  const many = type === 'checkboxes';
  const chosen = chosenAtFirst(initial);
  const marks = options.map(({ value }) =>
    element('input', { type: many ? 'checkbox' : 'radio', name: id, value, checked: chosen.includes(value) }),
  );
  const lines = options.map(({ text }, index) => element('label', {}, marks[index], element('span', {}, plain(text))));
  const picked = () => options.filter((_, index) => marks[index].checked);
  return {
    element: element('div', { className: 'slack-marks' }, ...lines),
    fields: marks,
    read: readChoices(type, many, picked),
    empty: () => picked().length === 0,
  };
}

const chosenAtFirst = ({ initial_option: one, initial_options: several = [] }) =>
  [...(one ? [one] : []), ...several].map(({ value }) => value);

const readChoices = (type, many, picked) => () =>
  many ? { type, selected_options: picked() } : { type, selected_option: picked()[0] ?? null };
