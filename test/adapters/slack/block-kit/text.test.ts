import { describe, expect, test } from 'vitest';
import { toMessage } from '../../../../adapters/slack/block-kit/index.ts';
import { blocksOf, card, columns, notesOf, runs, text } from './card.ts';
import { shownBy } from './seen.ts';

const said = (markdown: string) => blocksOf([text(markdown)]);
const mrkdwn = (words: string) => [{ type: 'section', text: { type: 'mrkdwn', text: words, verbatim: true } }];
const exactly = (...elements: object[]) => [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];

describe('Markdown in a text block', () => {
  test.each([
    ['**bold** words', '*bold* words'],
    ['*italic* words', '_italic_ words'],
    ['~~gone~~ words', '~gone~ words'],
    ['`SC-300` it is', '`SC-300` it is'],
    ['**bold *and italic***', '*bold* *_and italic_*'],
    ['see [the guide](https://contoso.example/a?b=1&c=2).', 'see <https://contoso.example/a?b=1&amp;c=2|the guide>.'],
    ['[mail](mailto:ada@contoso.example) her', '<mailto:ada@contoso.example|mail> her'],
    ['- one\n- two', '• one\n• two'],
    ['1. one\n2. two', '1. one\n2. two'],
    ['7. seven\n8. eight', '7. seven\n8. eight'],
    ['- one\n  - below', '• one\n    • below'],
    ['one\n\ntwo', 'one\ntwo'],
    ['one\ntwo', 'one\ntwo'],
    ['# no heading', '# no heading'],
    ['Data & AI', 'Data &amp; AI'],
    ['a &amp; b', 'a &amp; b'],
    ['snake_case_name and 2 * 3', 'snake_case_name and 2 * 3'],
  ])('%j is written %j', (markdown, expected) => {
    expect(said(markdown)).toEqual(mrkdwn(expected));
  });

  test.each([
    ['\\*not bold\\*', '*not bold*'],
    ['\\_Ada\\_', '_Ada_'],
    ['10:30:45', '10:30:45'],
    ['\\> not quoted', '> not quoted'],
    [':smile: is what she typed', ':smile: is what she typed'],
  ])('%j is shown as %j, which mrkdwn could not', (markdown, expected) => {
    expect(said(markdown)).toEqual(exactly({ type: 'text', text: expected }));
  });

  test('keeps what the writer formatted and what a name merely looks like apart', () => {
    expect(said('**\\*Ada\\***: `x`')).toEqual(
      exactly(
        { type: 'text', text: '*Ada*', style: { bold: true } },
        { type: 'text', text: ': ' },
        { type: 'text', text: 'x', style: { code: true } },
      ),
    );
  });

  test.each([
    ['<!here> <!channel>', '&lt;!here&gt; &lt;!channel&gt;'],
    ['<@U012AB3CD> and <#C024BE7LR>', '&lt;@U012AB3CD&gt; and &lt;#C024BE7LR&gt;'],
    ['@here and @channel', '@here and @channel'],
    ['\\<https://evil.example|your bank>', '&lt;https://evil.example|your bank&gt;'],
    ['[trap](javascript:alert)', '[trap](javascript:alert)'],
  ])('%j mentions nobody and leads nowhere', (markdown, expected) => {
    expect(said(markdown)).toEqual(mrkdwn(expected));
  });

  test('says an address that Slack cannot link to', () => {
    expect(said('[files](ftp://contoso.example/x)')).toEqual(mrkdwn('files (ftp://contoso.example/x)'));
  });

  test("shows dates and times in the reader's own time", () => {
    expect(said('Due {{DATE(2026-11-21T07:00:00Z, SHORT)}} at {{TIME(2026-11-21T07:00:00Z)}}')).toEqual(
      mrkdwn('Due <!date^1795244400^{date_short}|21 Nov 2026> at <!date^1795244400^{time}|07:00 UTC>'),
    );
  });

  test.each(['{{DATE(soon)}}', '{{DATE(2026-13-45T07:00:00Z)}}'])('leaves %s as it is typed', (typed) => {
    expect(shownBy(said(typed))).toBe(typed);
  });
});

describe('text runs', () => {
  test('are shown as they are, never as Markdown', () => {
    expect(blocksOf([runs('**Ada** [x](https://evil.example)')])).toEqual(
      exactly({ type: 'text', text: '**Ada** [x](https://evil.example)' }),
    );
  });

  test('cannot spell a formatting together', () => {
    expect(blocksOf([runs('*', 'bold', '*')])).toEqual(
      exactly(...['*', 'bold', '*'].map((part) => ({ type: 'text', text: part }))),
    );
  });

  test('carry their styles and links', () => {
    const to = { type: 'Action.OpenUrl', url: 'https://contoso.example/' };
    expect(
      blocksOf([runs({ text: '64.7', weight: 'bolder' }, ' of 100, ', { text: 'why', selectAction: to })]),
    ).toEqual(mrkdwn('*64.7* of 100, <https://contoso.example/|why>'));
  });

  test('touching each other without a blank are still told apart', () => {
    expect(blocksOf([runs({ text: 'ab', weight: 'bolder' }, 'cd')])).toEqual(
      exactly({ type: 'text', text: 'ab', style: { bold: true } }, { type: 'text', text: 'cd' }),
    );
  });
});

describe('places that take no rich text', () => {
  test('show an unformatted text exactly', () => {
    expect(blocksOf([text('\\*Ada\\* :smile:', { isSubtle: true })])).toEqual([
      { type: 'context', elements: [{ type: 'plain_text', text: '*Ada* :smile:', emoji: false }] },
    ]);
  });

  test('show signs of a formatted text by look-alikes, and say so', () => {
    const body = [text('**due** for \\*Ada\\*', { isSubtle: true })];
    expect(blocksOf(body)).toEqual([
      { type: 'context', elements: [{ type: 'mrkdwn', text: '*due* for ∗Ada∗', verbatim: true }] },
    ]);
    expect(notesOf(body)).toContainEqual(expect.objectContaining({ element: 'TextBlock', outcome: 'approximated' }));
  });
});

describe('the look of text', () => {
  test('the title and the largest text are headers, other headings are bold', () => {
    const header = (said: string) => ({ type: 'header', text: { type: 'plain_text', text: said, emoji: false } });
    const big = runs({ text: '64.7', size: 'extraLarge' }, ' of 100');
    const body = [text('Security', { size: 'medium' }), big, text('Metrics', { size: 'medium' })];
    expect(blocksOf(body)).toEqual([header('Security'), header('64.7 of 100'), ...mrkdwn('*Metrics*')]);
  });

  test('a heading too long for a header stays a bold text', () => {
    const long = `Long ${'word '.repeat(60)}`.trim();
    expect(blocksOf([text(long, { size: 'large' })])).toEqual(mrkdwn(`*${long}*`));
  });

  test('a heading with a link stays a text, as a header cannot hold it', () => {
    expect(blocksOf([text('[Security](https://contoso.example/)', { size: 'large' })])).toEqual(
      mrkdwn('*<https://contoso.example/|Security>*'),
    );
  });

  test('small and subtle text is small print, and lines of it stay together', () => {
    const body = [text('As of October', { isSubtle: true }), text('An estimate', { size: 'small' })];
    expect(blocksOf(body)).toEqual([
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'As of October\nAn estimate', verbatim: true }] },
    ]);
  });

  test('a bar stays readable however small it is set', () => {
    expect(blocksOf([runs({ text: '■■■', size: 'small', color: 'good' }, { text: '□', size: 'small' })])).toEqual(
      mrkdwn('■■■□'),
    );
  });

  test('a bar too long for one line of a phone is small print, which fits', () => {
    expect(blocksOf([runs({ text: '■'.repeat(14), size: 'small' }, { text: '│□□□□□□', size: 'small' })])).toEqual([
      { type: 'context', elements: [{ type: 'mrkdwn', text: `${'■'.repeat(14)}│□□□□□□`, verbatim: true }] },
    ]);
  });

  test('what presses is bold, and a note says that colours are lost', () => {
    expect(blocksOf([text('Blocked', { color: 'attention' })])).toEqual(mrkdwn('*Blocked*'));
    expect(blocksOf([text('Qualified', { color: 'good' })])).toEqual(mrkdwn('Qualified'));
    expect(notesOf([text('Qualified', { color: 'good' })])[0]).toMatchObject({ element: 'TextBlock.color' });
  });

  test('close lines are one block, far ones are not, a separator is a line', () => {
    const body = [text('a'), text('b', { spacing: 'none' }), text('c'), text('d', { separator: true })];
    expect(blocksOf(body)).toEqual([...mrkdwn('a\nb'), ...mrkdwn('c'), { type: 'divider' }, ...mrkdwn('d')]);
  });

  test('a coloured box gets a bar on its left', () => {
    const box = { type: 'Container', style: 'attention', items: [text('Overdue'), text('since Monday')] };
    expect(blocksOf([box])).toEqual(mrkdwn('> Overdue\n> since Monday'));
    expect(notesOf([box])[0]).toMatchObject({ element: 'Container.style', outcome: 'approximated' });
  });
});

describe('two columns', () => {
  test('of one line each are one line', () => {
    expect(blocksOf([columns([text('Litware')], [text('none')])])).toEqual(mrkdwn('Litware · none'));
  });

  test('begin a list below the text that announces it, and go on in one block', () => {
    const row = (left: string, right: string) => ({ ...columns([text(left)], [text(right)]), spacing: 'small' });
    expect(blocksOf([text('5.3 points short'), row('1 customer', '+2.0'), row('1 person', '+6.7')])).toEqual([
      ...mrkdwn('5.3 points short'),
      ...mrkdwn('1 customer · +2.0\n1 person · +6.7'),
    ]);
  });

  test('of two short lines each stand side by side, several of them in one block', () => {
    const row = (name: string) => columns([text(name), text('4 people')], [text('8 of 20'), text('■■□')]);
    expect(blocksOf([row('Deployments'), row('Usage')])).toEqual([
      {
        type: 'section',
        fields: ['Deployments\n4 people', '8 of 20\n■■□', 'Usage\n4 people', '8 of 20\n■■□'].map((field) => ({
          type: 'mrkdwn',
          text: field,
          verbatim: true,
        })),
      },
    ]);
  });

  test('with a figure on the right show it on the first line', () => {
    const row = columns(
      [text('Usage growth'), text('Up at Contoso: Teams; down at Fabrikam', { isSubtle: true })],
      [text('+2.0')],
    );
    expect(blocksOf([row])).toMatchObject([
      { text: { text: 'Usage growth · +2.0' } },
      { type: 'context', elements: [{ text: 'Up at Contoso: Teams; down at Fabrikam' }] },
    ]);
  });

  test('of a text and a picture show the picture beside the text', () => {
    const image = { type: 'Image', url: 'https://contoso.example/a.png', altText: 'Ada' };
    expect(blocksOf([columns([image], [text('Ada')])])).toMatchObject([
      { type: 'section', text: { text: 'Ada' }, accessory: { type: 'image', alt_text: 'Ada' } },
    ]);
  });

  test('that fit no such form are one below the other, in order', () => {
    const long = 'long '.repeat(60);
    expect(blocksOf([columns([text(`first ${long}`)], [text(`second ${long}`)])])).toMatchObject([
      { text: { text: expect.stringMatching(/^first/) } },
      { text: { text: expect.stringMatching(/^second/) } },
    ]);
  });
});

test('the text for notifications is the fallbackText, escaped', () => {
  const { messages } = toMessage(card([text('Body')], { fallbackText: 'Data & AI <!here> *x*' }));
  expect(messages[0].text).toBe('Data &amp; AI &lt;!here&gt; ∗x∗');
});

test('without a fallbackText the card itself is the text for notifications', () => {
  const { messages } = toMessage(card([text('**Security**'), columns([text('64.7')], [text('of 100')])]));
  expect(messages[0].text).toBe('Security\n64.7 · of 100');
});
