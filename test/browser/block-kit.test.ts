/** How the page draws Slack's blocks, whoever wrote them, in a real browser. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fakeBot } from '../adapters/web/fake-bot.ts';
import { startWebServer, type WebServer } from '../adapters/web/web-server.ts';
import { type ChatPage, launchBrowser, openChat } from './chat-page.ts';

let browser: Browser;
let server: WebServer;
let chat: ChatPage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startWebServer(fakeBot());
  chat = await openChat(browser, server.url);
  await chat.look('Slack');
});
afterEach(() => expect(chat.problems).toEqual([]));
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The HTML of the blocks' insides, without the class names. */
async function draw(...blocks: readonly object[]): Promise<string> {
  const html = await chat.page.evaluate<string>(`(async () => {
    const { drawBlocks } = await import('/assets/slack/blocks.js');
    const { startState } = await import('/assets/slack/state.js');
    window.state = startState();
    window.pressed = [];
    const onButton = (...press) => window.pressed.push(press);
    const message = document.createElement('div');
    message.className = 'slack slack-message';
    message.append(...drawBlocks(${JSON.stringify(blocks)}, { state: window.state, onButton }));
    document.querySelector('#log').replaceChildren(message);
    return message.innerHTML;
  })()`);
  return html.replaceAll(/ (?:class|target|rel|id|for|name)="[^"]*"/g, '');
}

const mrkdwn = (text: string) => draw({ type: 'context', elements: [{ type: 'mrkdwn', text }] });
const inContext = (html: string) => `<div><span>${html}</span></div>`;
const plain = (text: string) => ({ type: 'plain_text', text });
const option = (value: string) => ({ text: plain(value.toUpperCase()), value });

describe('mrkdwn', () => {
  test.each([
    ['*bold* and _italic_ and ~gone~', '<b>bold</b> and <i>italic</i> and <s>gone</s>'],
    ['*both _at once_*', '<b>both <i>at once</i></b>'],
    ['2*3*4 and snake_case_name', '2*3*4 and snake_case_name'],
    ['`*code* &lt;b&gt;`', '<code>*code* &lt;b&gt;</code>'],
    ['a\n```\nx < 1\n  y\n```', 'a\n<pre>x &lt; 1\n  y</pre>'],
    ['&gt; said\n&gt; so\nthen', '<blockquote>said\nso</blockquote>then'],
    ['<https://example.com/?a=1&amp;b=2|rules>', '<a href="https://example.com/?a=1&amp;b=2">rules</a>'],
    ['<mailto:ana@example.com>', '<a href="mailto:ana@example.com">mailto:ana@example.com</a>'],
    ['<@U012> and <!here>', '<span>@U012</span> and <span>@here</span>'],
    [':white_check_mark: :no_such_emoji:', '✅ :no_such_emoji:'],
    [':constructor:', ':constructor:'],
    ['• one\n• two', '• one\n• two'],
  ])('%j', async (text, html) => {
    expect(await mrkdwn(text)).toBe(inContext(html));
  });

  test.each([
    ['&lt;img src=x onerror=alert(1)&gt;', '&lt;img src=x onerror=alert(1)&gt;'],
    ['<javascript:alert(1)|click>', '<span>click</span>'],
    ['&lt;!channel&gt; &amp;lt;', '&lt;!channel&gt; &amp;lt;'],
    ['<b onclick=alert(1)>', '<span>@ onclick=alert(1)</span>'],
  ])('hostile text stays text: %j', async (text, html) => {
    expect(await mrkdwn(text)).toBe(inContext(html));
  });
});

describe('blocks', () => {
  test('texts, fields and lines', async () => {
    const html = await draw(
      { type: 'header', text: plain('Security <b>') },
      { type: 'section', text: plain('Total *64.7*'), fields: [plain('Metric'), { type: 'mrkdwn', text: '*8.0*' }] },
      { type: 'divider' },
    );
    expect(html).toBe(
      '<h3>Security &lt;b&gt;</h3>' +
        '<div><div><div>Total *64.7*</div><div><div>Metric</div><div><b>8.0</b></div></div></div></div><hr>',
    );
  });

  test('rich text with styles, lists and code', async () => {
    const section = (text: string, style?: object) => ({
      type: 'rich_text_section',
      elements: [{ type: 'text', text, style }],
    });
    const html = await draw({
      type: 'rich_text',
      elements: [
        section('<u>both</u>', { bold: true, italic: true }),
        { type: 'rich_text_list', style: 'ordered', elements: [section('one'), section('two')] },
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'x = 1' }] },
        { type: 'rich_text_quote', elements: [{ type: 'link', url: 'https://example.com/', text: 'source' }] },
      ],
    });
    expect(html).toBe(
      '<div><div><i><b>&lt;u&gt;both&lt;/u&gt;</b></i></div><ol><li>one</li><li>two</li></ol><pre>x = 1</pre>' +
        '<blockquote><a href="https://example.com/">source</a></blockquote></div>',
    );
  });

  test('tables, whose first row is the heading', async () => {
    const row = (...texts: string[]) => texts.map((text) => ({ type: 'raw_text', text }));
    await draw({
      type: 'table',
      rows: [row('Metric', 'Points'), row('Adds', '8')],
      column_settings: [null, { align: 'right' }],
    });
    expect(await chat.page.getByRole('columnheader').allInnerTexts()).toEqual(['Metric', 'Points']);
    expect(await chat.page.getByRole('cell', { name: '8' }).getAttribute('class')).toContain('right');
  });

  test('Markdown, without HTML or pictures', async () => {
    const html = await draw({ type: 'markdown', text: '**Bold** [x](https://e.com) <i>y</i> `z`\n\n- one\n- two' });
    expect(html).toBe(
      '<div><p><strong>Bold</strong> <a href="https://e.com">x</a> &lt;i&gt;y&lt;/i&gt; <code>z</code></p>' +
        '<ul><li><p>one</p></li><li><p>two</p></li></ul></div>',
    );
  });

  test('a picture from elsewhere is named, not loaded', async () => {
    await draw({ type: 'image', image_url: 'https://elsewhere.test/x.png', alt_text: 'A chart' });
    await chat.page.getByRole('img', { name: 'A chart' }).waitFor();
  });

  test('a block it does not know is said to be missing', async () => {
    expect(await draw({ type: 'constructor' })).toBe('<p>This page cannot draw the block "constructor".</p>');
  });
});

describe('buttons', () => {
  const button = (more: object) => ({
    type: 'actions',
    elements: [{ type: 'button', action_id: 'a1', text: plain('Undo'), ...more }],
  });
  const press = (name: string) => chat.page.locator('#log, dialog').getByRole('button', { name }).click();
  const pressed = () => chat.page.evaluate('window.pressed');

  test('are pressed by their action id', async () => {
    await draw(button({ style: 'danger' }));
    await press('Undo');
    expect(await pressed()).toEqual([['a1', 'Undo']]);
  });

  test('ask first where they are told to', async () => {
    const confirm = {
      title: plain('Sure?'),
      text: plain('It cannot be undone.'),
      confirm: plain('Yes'),
      deny: plain('No'),
    };
    await draw(button({ confirm }));
    await press('Undo');
    await press('No');
    expect(await pressed()).toEqual([]);
    await press('Undo');
    await chat.page.getByRole('dialog', { name: 'Sure?' }).getByText('It cannot be undone.').waitFor();
    await press('Yes');
    expect(await pressed()).toEqual([['a1', 'Undo']]);
  });

  test('with an address are links, to the web only', async () => {
    expect(await draw(button({ url: 'https://example.com/' }))).toBe(
      '<div><a href="https://example.com/">Undo</a></div>',
    );
    expect(await draw(button({ url: 'javascript:alert(1)' }))).toBe('<div><span>Undo</span></div>');
  });
});

describe('inputs', () => {
  const input = (id: string, element: object) => ({
    type: 'input',
    block_id: id,
    label: plain(id),
    element: { action_id: 'v', ...element },
  });
  const read = () => chat.page.evaluate<{ values: Record<string, unknown> }>('window.state.read()');
  const options = ['a', 'b', 'c'].map(option);

  test('say their value as Slack does: what was there before, nothing, what was chosen', async () => {
    await draw(
      input('text', { type: 'plain_text_input', initial_value: 'x', multiline: true }),
      input('mail', { type: 'email_text_input' }),
      input('day', { type: 'datepicker', initial_date: '2026-10-31' }),
      input('one', { type: 'static_select', options, initial_option: options[1] }),
      input('none', { type: 'static_select', option_groups: [{ label: plain('G'), options }] }),
      input('several', { type: 'multi_static_select', options, initial_options: [options[0], options[2]] }),
      input('mark', { type: 'radio_buttons', options }),
      input('marks', { type: 'checkboxes', options, initial_options: [options[0]] }),
    );
    await chat.page.getByRole('radio', { name: 'C', exact: true }).check();
    await chat.page.getByRole('checkbox', { name: 'B' }).check();
    expect(await read()).toEqual({
      values: {
        text: { v: { type: 'plain_text_input', value: 'x' } },
        mail: { v: { type: 'email_text_input', value: null } },
        day: { v: { type: 'datepicker', selected_date: '2026-10-31' } },
        one: { v: { type: 'static_select', selected_option: options[1] } },
        none: { v: { type: 'static_select', selected_option: null } },
        several: { v: { type: 'multi_static_select', selected_options: [options[0], options[2]] } },
        mark: { v: { type: 'radio_buttons', selected_option: options[2] } },
        marks: { v: { type: 'checkboxes', selected_options: [options[0], options[1]] } },
      },
    });
  });
});
