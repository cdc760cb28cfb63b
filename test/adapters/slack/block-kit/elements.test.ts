import { describe, expect, test } from 'vitest';
import { toHome, toMessage } from '../../../../adapters/slack/block-kit/index.ts';
import { blocksOf, card, link, notesOf, press, text } from './card.ts';
import { shownBy } from './seen.ts';
import { checkMessage } from './slack-limits.ts';

const PICTURE = 'https://contoso.example/a.png';
const table = (rows: string[][], rest: object = {}) => ({
  type: 'Table',
  columns: [{ width: 1 }, { width: 1, horizontalCellContentAlignment: 'Right' }],
  rows: rows.map((cells) => ({
    type: 'TableRow',
    cells: cells.map((cell) => ({ type: 'TableCell', items: [text(cell)] })),
  })),
  ...rest,
});
const cellsOf = (block: unknown) =>
  (block as { rows: unknown[][] }).rows.map((row) => row.map((cell) => shownBy(cell)));

describe('facts', () => {
  test('are lines, their titles bold', () => {
    const facts = [
      { title: 'Partner', value: 'Relecloud' },
      { title: 'Track', value: '**SMB**' },
    ];
    expect(blocksOf([{ type: 'FactSet', facts }])).toMatchObject([
      { text: { text: '*Partner*  Relecloud\n*Track*  *SMB*' } },
    ]);
  });
});

describe('pictures', () => {
  test('are shown with their description', () => {
    expect(blocksOf([{ type: 'Image', url: PICTURE, altText: 'A chart' }])).toEqual([
      { type: 'image', image_url: PICTURE, alt_text: 'A chart' },
    ]);
  });

  test.each(['data:image/png;base64,AAAA', 'picture.png', ''])(
    'from %j are described, as Slack could not load them',
    (url) => {
      const body = [{ type: 'Image', url, altText: 'A chart' }];
      expect(blocksOf(body)).toMatchObject([{ type: 'context', elements: [{ text: 'A chart' }] }]);
      expect(notesOf(body)).toContainEqual(expect.objectContaining({ element: 'Image', outcome: 'replaced' }));
    },
  );

  test('of a set stand in rows of ten', () => {
    const images = Array.from({ length: 12 }, () => ({ type: 'Image', url: PICTURE }));
    expect(
      blocksOf([{ type: 'ImageSet', images }]).map((block) => 'elements' in block && block.elements.length),
    ).toEqual([10, 2]);
  });
});

describe('a film', () => {
  test('is its poster and a button that opens it', () => {
    const media = {
      type: 'Media',
      poster: PICTURE,
      altText: 'How it works',
      sources: [{ url: 'https://contoso.example/film' }],
    };
    expect(blocksOf([media])).toMatchObject([
      { type: 'image', alt_text: 'How it works' },
      { type: 'actions', elements: [{ text: { text: 'Play' }, url: 'https://contoso.example/film' }] },
    ]);
  });
});

describe('a table', () => {
  const body = [table([['Customer', 'Points'], ['Contoso & sons', '2.0'], ['Fabrikam']])];

  test('is a table in a message, its first row bold, short rows filled up', () => {
    const [block] = blocksOf(body);
    expect(block).toMatchObject({ type: 'table', column_settings: [{ align: 'left' }, { align: 'right' }] });
    expect(cellsOf(block)).toEqual([
      ['Customer', 'Points'],
      ['Contoso & sons', '2.0'],
      ['Fabrikam', ' '],
    ]);
    expect(JSON.stringify(block)).toContain('"text":"Points","style":{"bold":true}');
  });

  test('is lines of text where Slack has no tables', () => {
    const { view, notes } = toHome(card(body));
    expect(shownBy(view)).toBe('*Customer* · *Points*\nContoso &amp; sons · 2.0\nFabrikam');
    expect(notes).toContainEqual(expect.objectContaining({ element: 'Table', outcome: 'approximated' }));
  });

  test('of many rows goes on in further messages, each with the header', () => {
    const rows = Array.from({ length: 250 }, (_, row) => [`Customer ${row}`, `${row}`]);
    const { messages } = toMessage(card([table([['Customer', 'Points'], ...rows])]));
    expect(messages.flatMap(checkMessage)).toEqual([]);
    expect(messages.map(({ blocks }) => cellsOf(blocks[0])[0])).toEqual(messages.map(() => ['Customer', 'Points']));
    const shown = messages.flatMap(({ blocks }) => cellsOf(blocks[0]).slice(1));
    expect(shown).toEqual(rows);
  });

  test('keeps what a cell of Slack cannot hold below it', () => {
    const cells = [{ items: [text('Contoso'), { type: 'ActionSet', actions: [press('Open')] }] }];
    expect(blocksOf([{ type: 'Table', rows: [{ cells }], firstRowAsHeader: false }])).toMatchObject([
      { type: 'table' },
      { type: 'actions', elements: [{ text: { text: 'Open' } }] },
    ]);
  });
});

describe('what is not known here', () => {
  const chart = { type: 'Chart.Donut', title: 'Points' };

  test('is shown by its fallback', () => {
    const body = [{ ...chart, fallback: { type: 'Chart.Bar', fallback: text('64.7 of 100') } }];
    expect(blocksOf(body)).toMatchObject([{ text: { text: '64.7 of 100' } }]);
    expect(notesOf(body).map(({ element, outcome }) => `${element} ${outcome}`)).toEqual([
      'Chart.Donut replaced',
      'Chart.Bar replaced',
    ]);
  });

  test.each([{ ...chart, fallback: 'drop' }, chart])('is left out with a note: %o', (element) => {
    expect(blocksOf([element, text('Body')])).toHaveLength(1);
    expect(notesOf([element])).toContainEqual(expect.objectContaining({ element: 'Chart.Donut', outcome: 'dropped' }));
  });

  test.each([
    [{ adaptiveCards: '1.2' }, 'shown'],
    [{ adaptiveCards: '1.6' }, 'instead'],
    [{ adaptiveCards: '*' }, 'shown'],
    [{ acmeSync: '1.0' }, 'instead'],
  ])('follows what an element requires: %o', (requires, expected) => {
    expect(shownBy(blocksOf([text('shown', { requires, fallback: text('instead') })]))).toBe(expected);
  });

  test('among actions is left out or replaced as well', () => {
    const actions = [
      { type: 'Action.Fly', title: 'Fly' },
      { type: 'Action.Fly', title: 'Fly', fallback: press('Walk') },
    ];
    expect(blocksOf([], { actions })).toMatchObject([{ elements: [{ text: { text: 'Walk' } }] }]);
  });
});

describe('what a card asks of its host', () => {
  test('is noted where Slack cannot do it', () => {
    const rest = { backgroundImage: PICTURE, refresh: { action: press('again') } };
    expect(notesOf([text('Body')], rest)).toEqual([
      { element: 'AdaptiveCard.backgroundImage', outcome: 'dropped', why: 'Slack has no backgrounds' },
      { element: 'AdaptiveCard.refresh', outcome: 'dropped', why: 'Slack does not ask for a new card by itself' },
    ]);
  });

  test('shows where to sign in', () => {
    const authentication = {
      text: 'Sign in first',
      buttons: [{ type: 'signin', title: 'Sign in', value: 'https://contoso.example/in' }],
    };
    expect(blocksOf([text('Body')], { authentication })).toMatchObject([
      { text: { text: 'Body' } },
      { text: { text: 'Sign in first' } },
      { elements: [{ text: { text: 'Sign in' }, url: 'https://contoso.example/in' }] },
    ]);
  });

  test('a card that can be pressed gets a button', () => {
    expect(blocksOf([text('Body')], { selectAction: link('Read on', 'https://contoso.example/') })).toMatchObject([
      { accessory: { text: { text: 'Read on' } } },
    ]);
  });
});
