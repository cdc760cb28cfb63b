import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CARD_ACTION_IDS, readAction, toMessage } from '../../../../adapters/slack/block-kit/index.ts';
import { blocksOf, card, link, notesOf, press, text } from './card.ts';
import { buttonsIn } from './slack-client.ts';

const only = (actions: unknown[]) => buttonsIn(blocksOf([], { actions }));

describe('a button', () => {
  test('brings back the verb and data of its action', () => {
    const data = { command: 'score', args: { designation: 'security' } };
    const [button] = only([press('Security', data)]);
    expect(button).toMatchObject({ text: { text: 'Security' } });
    expect(readAction(button!)).toEqual({ type: 'Action.Execute', verb: 'score', data, takesInputs: true });
  });

  test('of an Action.Submit brings back its id, and whether it takes inputs', () => {
    const [button] = only([{ type: 'Action.Submit', id: 'cancel', title: 'Cancel', associatedInputs: 'none' }]);
    expect(readAction(button!)).toEqual({ type: 'Action.Submit', id: 'cancel', data: undefined, takesInputs: false });
  });

  test('brings back data that is larger than a button holds, as long as it can be packed', () => {
    const data = { rows: Array.from({ length: 300 }, (_, row) => `customer ${row % 7}`) };
    const [button] = only([press('All', data)]);
    expect(JSON.stringify(data).length).toBeGreaterThan(2000);
    expect(readAction(button!)?.data).toEqual(data);
  });

  test('that carries more than Slack keeps is said in words, with a note', () => {
    const data = randomBytes(3000).toString('base64');
    expect(blocksOf([], { actions: [press('All', data)] })).toMatchObject([
      { type: 'context', elements: [{ text: 'All (not available now)' }] },
    ]);
    expect(notesOf([], { actions: [press('All', data)] })).toContainEqual(
      expect.objectContaining({ element: 'Action.Execute', outcome: 'replaced' }),
    );
  });

  test('has the style of its action', () => {
    const styles = ['positive', 'destructive', 'default'].map((style) => press('Do it', {}, { style }));
    expect(only(styles)).toMatchObject([{ style: 'primary' }, { style: 'danger' }, {}]);
  });

  test('that opens a page is a link, and no action comes back', () => {
    const [button] = only([link('Guide', 'https://contoso.example/guide')]);
    expect(button).toMatchObject({ url: 'https://contoso.example/guide' });
    expect(readAction(button!)).toBeNull();
  });

  test('that leads nowhere is said in words', () => {
    expect(blocksOf([], { actions: [link('Trap', 'javascript:alert(1)')] })).toMatchObject([
      { elements: [{ text: 'Trap (not available now)' }] },
    ]);
  });

  test('with a long title is shortened, with a note', () => {
    const title = 'word '.repeat(30);
    expect(only([press(title)])).toMatchObject([{ text: { text: expect.stringMatching(/^word .{1,70}…$/) } }]);
    expect(notesOf([], { actions: [press(title)] })).toContainEqual(
      expect.objectContaining({ element: 'Action.Execute.title', outcome: 'shortened' }),
    );
  });

  test.each([
    { type: 'button', action_id: 'other', value: '{}' },
    { type: 'button', action_id: 'card-action:1', value: 'not json' },
    { type: 'button', action_id: 'card-action:1', value: 'z:not-packed' },
    { type: 'button', action_id: 'card-action:1' },
    { type: 'static_select', action_id: 'card-value' },
  ])('is not seen in %o', (action) => {
    expect(readAction(action)).toBeNull();
  });
});

describe('buttons', () => {
  test('stand three in a row', () => {
    const actions = ['a', 'b', 'c', 'd'].map((title) => press(title));
    expect(blocksOf([], { actions })).toMatchObject([{ elements: [{}, {}, {}] }, { elements: [{}] }]);
  });

  test('and fields all have ids that one listener can wait for', () => {
    const { messages } = toMessage(
      card([{ type: 'Input.Text', id: 'a' }], { actions: [press('a'), link('b', 'https://contoso.example')] }),
    );
    const ids = [...JSON.stringify(messages).matchAll(/"action_id":"([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(3);
    expect(ids.every((id) => CARD_ACTION_IDS.test(id ?? ''))).toBe(true);
  });
});

describe('what can be pressed as a whole', () => {
  test('gets a button beside its text, short where it would repeat it', () => {
    const box = { type: 'Container', items: [text('Security')], selectAction: press('Security', { id: 1 }) };
    const [block] = blocksOf([box]);
    expect(block).toMatchObject({ accessory: { text: { text: 'Show' }, accessibility_label: 'Security' } });
    expect(readAction(buttonsIn(block)[0]!)?.data).toEqual({ id: 1 });
  });

  test('gets it below where there is no text to stand beside', () => {
    const image = {
      type: 'Image',
      url: 'https://contoso.example/a.png',
      selectAction: link('Large', 'https://contoso.example/'),
    };
    expect(blocksOf([image])).toMatchObject([
      { type: 'image' },
      { type: 'actions', elements: [{ text: { text: 'Large' } }] },
    ]);
  });
});

describe('what Slack has no buttons for', () => {
  test('a card behind a button is shown below the buttons', () => {
    const show = {
      type: 'Action.ShowCard',
      title: 'Details',
      card: card([text('Inside')], { actions: [press('Go')] }),
    };
    expect(blocksOf([], { actions: [show, press('Other')] })).toMatchObject([
      { type: 'actions', elements: [{ text: { text: 'Other' } }] },
      { type: 'divider' },
      { text: { text: '*Details*' } },
      { text: { text: 'Inside' } },
      { type: 'actions', elements: [{ text: { text: 'Go' } }] },
    ]);
  });

  test('what a button would unfold is shown, and what nothing unfolds stays hidden', () => {
    const hidden = (id: string) => text(`hidden ${id}`, { id, isVisible: false });
    const actions = [
      { type: 'Action.ToggleVisibility', title: 'More', targetElements: ['a', { elementId: 'b', isVisible: false }] },
    ];
    const body = [hidden('a'), hidden('b'), hidden('c')];
    expect(blocksOf(body, { actions })).toMatchObject([{ text: { text: 'hidden a' } }]);
    expect(notesOf(body, { actions }).map(({ element }) => element)).toEqual([
      'TextBlock.isVisible',
      'Action.ToggleVisibility',
    ]);
  });

  test('a button that is off is said in words', () => {
    expect(blocksOf([], { actions: [press('Send', {}, { isEnabled: false })] })).toMatchObject([
      { elements: [{ text: 'Send (not available now)' }] },
    ]);
  });
});
