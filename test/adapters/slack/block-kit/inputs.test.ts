import { describe, expect, test } from 'vitest';
import { errorsFor, toHome, toMessage, toView, valuesOf } from '../../../../adapters/slack/block-kit/index.ts';
import { card, press } from './card.ts';
import { inputsIn, stateAfter, stateAsShown } from './slack-client.ts';
import { checkMessage, checkView } from './slack-limits.ts';

const CHOICES = [
  { title: 'Teams', value: 'teams' },
  { title: 'SharePoint', value: 'share-point' },
  { title: 'Nothing yet', value: '' },
];
const FORM = card(
  [
    { type: 'Input.Text', id: 'why', label: 'Why', isMultiline: true, placeholder: 'In a sentence', maxLength: 400 },
    { type: 'Input.Text', id: 'mail', label: 'Mail', style: 'email', value: 'ada@contoso.example' },
    { type: 'Input.Number', id: 'seats', label: 'Seats', min: 1, max: 500, value: 25, isRequired: true },
    { type: 'Input.Date', id: 'from', label: 'From', value: '2026-11-21', min: '2026-01-01' },
    { type: 'Input.Time', id: 'at', label: 'At', value: '09:00' },
    {
      type: 'Input.Toggle',
      id: 'consent',
      label: 'Consent',
      title: 'The customer agreed',
      valueOn: 'yes',
      valueOff: 'no',
    },
    { type: 'Input.ChoiceSet', id: 'product', label: 'Product', choices: CHOICES, value: 'teams', isRequired: true },
    { type: 'Input.ChoiceSet', id: 'kind', label: 'Kind', choices: CHOICES, style: 'expanded' },
    {
      type: 'Input.ChoiceSet',
      id: 'also',
      label: 'Also',
      choices: CHOICES,
      isMultiSelect: true,
      style: 'expanded',
      value: 'teams,share-point',
    },
    { type: 'Input.ChoiceSet', id: 'more', label: 'More', choices: CHOICES, isMultiSelect: true },
  ],
  { actions: [press('File the claim', { command: 'claim' })] },
);
const modal = {
  title: 'File a claim',
  submit: 'File',
  close: 'Cancel',
  callbackId: 'form',
  privateMetadata: '{"a":1}',
};

const element = (label: string, shown: unknown = toView(FORM, modal).view) =>
  inputsIn(shown).find((input) => input.label === label)?.element;

describe('a form as a modal', () => {
  test('has its title, buttons and what it must remember', () => {
    expect(toView(FORM, modal).view).toMatchObject({
      type: 'modal',
      callback_id: 'form',
      private_metadata: '{"a":1}',
      title: { text: 'File a claim' },
      submit: { text: 'File' },
      close: { text: 'Cancel' },
    });
  });

  test("leaves the card's only submit button to the modal's own", () => {
    const { view, notes } = toView(FORM, modal);
    expect(view.blocks.filter(({ type }) => type === 'actions')).toEqual([]);
    expect(notes).toContainEqual(expect.objectContaining({ element: 'Action.Execute', outcome: 'replaced' }));
  });

  test('shows two submit buttons, as one alone would be chosen by chance', () => {
    const two = { ...FORM, actions: [press('Save'), press('Send')] };
    expect(toView(two, modal).view.blocks.at(-1)).toMatchObject({ type: 'actions', elements: [{}, {}] });
  });

  test('asks in the fields Slack has for it', () => {
    expect(element('Why')).toMatchObject({ type: 'plain_text_input', multiline: true, max_length: 400 });
    expect(element('Mail')).toMatchObject({ type: 'email_text_input', initial_value: 'ada@contoso.example' });
    expect(element('Seats')).toMatchObject({
      type: 'number_input',
      initial_value: '25',
      min_value: '1',
      max_value: '500',
    });
    expect(element('From')).toMatchObject({ type: 'datepicker', initial_date: '2026-11-21' });
    expect(element('At')).toMatchObject({ type: 'timepicker', initial_time: '09:00' });
    expect(element('Consent')).toMatchObject({
      type: 'checkboxes',
      options: [{ text: { text: 'The customer agreed' } }],
    });
    expect(element('Product')).toMatchObject({ type: 'static_select', initial_option: { value: 'teams' } });
    expect(element('Kind')).toMatchObject({ type: 'radio_buttons' });
    expect(element('Also')).toMatchObject({
      type: 'checkboxes',
      initial_options: [{ value: 'teams' }, { value: 'share-point' }],
    });
    expect(element('More')).toMatchObject({ type: 'multi_static_select' });
  });

  test('requires what the card requires, and says a range that Slack does not check', () => {
    const blocks = inputsIn(toView(FORM, modal).view).map(({ label, block }) => [label, block.optional]);
    expect(blocks.filter(([, optional]) => optional === false).map(([label]) => label)).toEqual(['Seats', 'Product']);
    const from = inputsIn(toView(FORM, modal).view).find(({ label }) => label === 'From');
    expect(from?.block.hint).toMatchObject({ text: 'from 2026-01-01' });
  });

  test('refuses what Slack would refuse and a cut would break', () => {
    expect(() => toView(FORM, { ...modal, callbackId: 'x'.repeat(256) })).toThrow('callbackId is longer than the 255');
    expect(() => toView(FORM, { ...modal, privateMetadata: 'x'.repeat(3001) })).toThrow('privateMetadata is longer');
  });

  test('shortens a long title and says so', () => {
    const { view, notes } = toView(FORM, { ...modal, title: 'File a customer association claim' });
    expect(view.title.text).toBe('File a customer associa…');
    expect(notes).toContainEqual({ element: 'modal title', outcome: 'shortened', why: 'longer than 24 characters' });
  });
});

describe.each([
  ['a modal', () => toView(FORM, modal).view],
  ['a message', () => toMessage(FORM).messages[0]],
  ['a home tab', () => toHome(FORM).view],
])('the values of %s', (_, translated) => {
  test('are those of the card while nothing is changed', () => {
    expect(valuesOf(stateAsShown(translated()))).toEqual({
      why: '',
      mail: 'ada@contoso.example',
      seats: '25',
      from: '2026-11-21',
      at: '09:00',
      consent: 'no',
      product: 'teams',
      kind: '',
      also: 'teams,share-point',
      more: '',
    });
  });

  test('are what people typed and picked', () => {
    const state = stateAfter(translated(), {
      Why: 'because',
      Seats: '12.5',
      From: '2027-01-02',
      At: '17:45',
      Consent: ['The customer agreed'],
      Product: 'Nothing yet',
      Kind: 'SharePoint',
      Also: ['SharePoint'],
      More: ['Teams', 'SharePoint'],
    });
    expect(valuesOf(state)).toEqual({
      why: 'because',
      mail: 'ada@contoso.example',
      seats: '12.5',
      from: '2027-01-02',
      at: '17:45',
      consent: 'yes',
      product: '',
      kind: 'share-point',
      also: 'share-point',
      more: 'teams,share-point',
    });
  });
});

describe('names of inputs', () => {
  test.each(['__proto__', 'a:b~2', 'ü & <x>', 'constructor', 'x'.repeat(220)])('%s comes back', (id) => {
    const { view } = toView(card([{ type: 'Input.Text', id, label: 'A', value: 'there' }]), modal);
    expect(Object.entries(valuesOf(stateAsShown(view)))).toEqual([[id, 'there']]);
  });

  test('that are very long come back shortened, which a note says, and errors still find them', () => {
    const id = 'long '.repeat(100);
    const { view, notes } = toView(card([{ type: 'Input.Text', id, label: 'A' }]), modal);
    expect(notes).toContainEqual(expect.objectContaining({ element: 'Input.Text.id', outcome: 'shortened' }));
    expect(Object.values(errorsFor(view, { [id]: 'Too long' }))).toEqual(['Too long']);
  });

  test('are the same every time, so that typed values survive an error', () => {
    const ids = () => inputsIn(toView(FORM, modal).view).map(({ blockId }) => blockId);
    expect(ids()).toEqual(ids());
  });

  test('used twice make two fields, of which the first counts', () => {
    const twice = ['first', 'second'].map((value) => ({ type: 'Input.Text', id: 'a', label: value, value }));
    const { view } = toView(card(twice), modal);
    expect(checkView(view)).toEqual([]);
    expect(valuesOf(stateAsShown(view))).toEqual({ a: 'first' });
  });
});

describe('messages beside fields', () => {
  test('find the block of their input', () => {
    const { view } = toView(FORM, modal);
    const seats = inputsIn(view).find(({ label }) => label === 'Seats');
    expect(errorsFor(view, { seats: 'At least one', unknown: 'Nowhere' })).toEqual({
      [seats?.blockId ?? '']: 'At least one',
    });
  });
});

describe('choices', () => {
  const asked = (choices: unknown[], rest: object = {}) =>
    card([{ type: 'Input.ChoiceSet', id: 'c', label: 'Choose', choices, ...rest }]);
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ title: `Customer ${at}`, value: `${at}` }));

  test('beyond a hundred stand in groups', () => {
    const { view } = toView(asked(many(250)), modal);
    const groups = element('Choose', view)?.option_groups as { label: { text: string } }[];
    expect(groups.map(({ label }) => label.text)).toEqual(['1–100', '101–200', '201–250']);
    expect(checkView(view)).toEqual([]);
  });

  test('too many for a message are left out, which the form and a note say', () => {
    const { messages, notes } = toMessage(asked(many(2000)));
    expect(messages.flatMap(checkMessage)).toEqual([]);
    expect(JSON.stringify(messages)).toMatch(/choices left out here/);
    expect(notes).toContainEqual(expect.objectContaining({ element: 'Input.ChoiceSet.choices', outcome: 'shortened' }));
  });

  test('beyond ten are a menu also when they should all be seen', () => {
    expect(element('Choose', toView(asked(many(11), { style: 'expanded' }), modal).view)).toMatchObject({
      type: 'static_select',
    });
  });

  test('that are none are said in words', () => {
    expect(toView(asked([]), modal).view.blocks).toMatchObject([
      { elements: [{ text: 'Choose: nothing to choose from' }] },
    ]);
  });
});

describe('in a message', () => {
  test('numbers are typed as text, with their range beside them', () => {
    const { messages } = toMessage(FORM);
    const seats = inputsIn(messages).find(({ label }) => label === 'Seats');
    expect(seats?.element).toMatchObject({ type: 'plain_text_input', initial_value: '25' });
    expect(seats?.block.hint).toMatchObject({ text: 'from 1 up to 500' });
    expect(messages.flatMap(checkMessage)).toEqual([]);
  });

  test('the submit button stays', () => {
    expect(toMessage(FORM).messages[0].blocks.at(-1)).toMatchObject({
      type: 'actions',
      elements: [{ text: { text: 'File the claim' } }],
    });
  });
});

test('without a state there are no values', () => {
  expect(valuesOf(undefined)).toEqual({});
});
