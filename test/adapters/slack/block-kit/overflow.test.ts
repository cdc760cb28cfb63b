import { describe, expect, test } from 'vitest';
import { toHome, toMessage, toView } from '../../../../adapters/slack/block-kit/index.ts';
import { card, press, text } from './card.ts';
import { shownBy } from './seen.ts';
import { buttonsIn, inputsIn } from './slack-client.ts';
import { checkMessage, checkView } from './slack-limits.ts';

const paragraphs = (count: number, length = 20) =>
  Array.from({ length: count }, (_, at) => text(`Paragraph ${at} ${'word '.repeat(length / 5)}`.trim()));
const ROWS = paragraphs(120);
const LONG = card(ROWS, { actions: [press('All scores')], fallbackText: 'Many rows' });

describe('a card that is too long for one message', () => {
  test('is spread over several that hold everything in order, the buttons last', () => {
    const { messages } = toMessage(LONG);
    expect(messages.map(({ blocks }) => blocks.length)).toEqual([50, 50, 21]);
    expect(messages.flatMap(checkMessage)).toEqual([]);
    const shown = messages.flatMap(({ blocks }) => blocks.slice(0, 50)).map((block) => shownBy(block));
    expect(shown.slice(0, 120)).toEqual(ROWS.map((row) => row.text));
    expect(messages.map(({ text: said }) => said)).toEqual(['Many rows', 'Continued (2 of 3)', 'Continued (3 of 3)']);
  });

  test('is split by the amount of text as well', () => {
    const { messages } = toMessage(card(paragraphs(12, 2500)));
    expect(messages.length).toBeGreaterThan(2);
    expect(messages.flatMap(checkMessage)).toEqual([]);
  });

  test('is one message ending in a line that says there is more, where it is updated in place', () => {
    const { messages, notes } = toMessage(LONG, { overflow: 'shorten' });
    expect(messages).toHaveLength(1);
    expect(checkMessage(messages[0])).toEqual([]);
    expect(shownBy(messages[0].blocks.at(-1))).toBe('There is more than fits here: 72 more parts.');
    expect(buttonsIn(messages)).toHaveLength(1);
    expect(notes).toContainEqual({
      element: 'AdaptiveCard',
      outcome: 'shortened',
      why: '72 blocks do not fit one message',
    });
  });

  test('does not end a message in a heading', () => {
    const body = [...paragraphs(49), text('Next chapter', { size: 'large', separator: true }), text('It begins')];
    const [first, second] = toMessage(card(body)).messages;
    expect(first.blocks).toHaveLength(49);
    expect(second?.blocks).toMatchObject([{ type: 'header' }, { type: 'section' }]);
  });
});

test('a card that fits is one message either way, without notes', () => {
  const short = card([text('Body')]);
  expect(toMessage(short)).toEqual(toMessage(short, { overflow: 'shorten' }));
  expect(toMessage(short).notes).toEqual([]);
});

test('one text longer than a block is several blocks, cut between words', () => {
  const words = Array.from({ length: 1000 }, (_, at) => `word${at}`).join(' ');
  const blocks = toMessage(card([text(words)])).messages.flatMap((message) => message.blocks);
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.map((block) => shownBy(block)).join(' ')).toBe(words);
});

test('formatting goes on after a cut', () => {
  const blocks = toMessage(card([text(`**${'bold '.repeat(1000).trim()}**`)])).messages[0].blocks;
  expect(blocks.length).toBe(2);
  for (const block of blocks) expect(shownBy(block)).toMatch(/^\*bold.*bold\*$/);
});

describe('a form that is too long for a dialog', () => {
  const fields = Array.from({ length: 20 }, (_, at) => ({ type: 'Input.Text', id: `f${at}`, label: `Field ${at}` }));

  test('keeps its fields and leaves out texts, visibly', () => {
    const { view } = toView(card([...ROWS, ...fields]), { title: 'Form', submit: 'Send', callbackId: 'form' });
    expect(checkView(view)).toEqual([]);
    expect(inputsIn(view)).toHaveLength(20);
    expect(shownBy(view.blocks.at(-1))).toMatch(/^There is more than fits here/);
  });
});

describe('what is no card', () => {
  test.each([
    undefined,
    null,
    42,
    'card',
    [],
    {},
    { type: 'HeroCard' },
    { type: 'AdaptiveCard', body: 7, actions: {} },
  ])('%j says that it cannot be shown', (garbage) => {
    const { messages } = toMessage(garbage);
    expect(messages).toHaveLength(1);
    expect(messages[0].text).toBe('This card cannot be shown here.');
    expect(messages.flatMap(checkMessage)).toEqual([]);
    expect(checkView(toHome(garbage).view)).toEqual([]);
  });

  test('says a long fallback text as far as it fits', () => {
    const { messages } = toMessage({ type: 'AdaptiveCard', fallbackText: '& '.repeat(2000) });
    expect(messages.flatMap(checkMessage)).toEqual([]);
  });

  test('says its fallback text if it has one', () => {
    expect(shownBy(toMessage({ type: 'HeroCard', fallbackText: 'Security: 64.7' }).messages[0].blocks)).toBe(
      'Security: 64.7',
    );
    expect(toMessage('garbage').notes).toEqual([
      { element: 'AdaptiveCard', outcome: 'replaced', why: 'not an Adaptive Card' },
    ]);
  });

  test.each([
    ['texts', [{ type: 'TextBlock', text: { a: 1 } }, { type: 'TextBlock' }, { type: 'RichTextBlock', inlines: 7 }]],
    [
      'lists',
      [
        { type: 'Container', items: 'x' },
        { type: 'ColumnSet', columns: [null, 1] },
        { type: 'Table', rows: [{}] },
      ],
    ],
    [
      'inputs',
      [{ type: 'Input.Text' }, { type: 'Input.ChoiceSet', choices: [null, {}] }, { type: 'Input.Number', value: 'x' }],
    ],
    ['actions', [{ type: 'ActionSet', actions: [null, {}, { type: 'Action.ShowCard' }, { type: 'Action.Submit' }] }]],
    [
      'pictures',
      [{ type: 'Image' }, { type: 'ImageSet', images: [{}] }, { type: 'Media' }, { type: 'FactSet', facts: [{}] }],
    ],
  ])('in the %s of a card does no harm', (_, body) => {
    const { messages } = toMessage(card([...body, text('The rest')]));
    expect(messages.flatMap(checkMessage)).toEqual([]);
    expect(shownBy(messages)).toContain('The rest');
  });

  test('without end is cut off with a note', () => {
    const { notes } = toMessage(card(Array.from({ length: 6000 }, () => text('Again', { spacing: 'none' }))));
    expect(notes).toEqual([{ element: 'AdaptiveCard', outcome: 'shortened', why: 'more than 5000 elements' }]);
  });

  test('endlessly nested is cut off with a note', () => {
    const loop: { type: string; items: unknown[] } = { type: 'Container', items: [] };
    loop.items = [text('Again'), loop];
    const { messages, notes } = toMessage(card([loop]));
    expect(messages.flatMap(checkMessage)).toEqual([]);
    expect(notes).toContainEqual(expect.objectContaining({ element: 'AdaptiveCard', outcome: 'shortened' }));
  });
});
