/** Images of a card that are files in Slack. */
import { expect, test } from 'vitest';
import { slackFileUrl, toMessage } from '../../../../adapters/slack/block-kit/index.ts';
import { checkMessage } from './slack-limits.ts';

const ALT = 'A line that rises';
const image = (url: string) => ({ type: 'Image', url, altText: ALT });
const FILE = image(slackFileUrl('F0123ABCD'));
const SHOWN = { type: 'image', slack_file: { id: 'F0123ABCD' }, alt_text: ALT };

function blocksOf(...body: readonly object[]) {
  const [message] = toMessage({ type: 'AdaptiveCard', version: '1.5', body }).messages;
  expect(checkMessage({ ...message })).toEqual([]);
  return message.blocks;
}

test('a file in Slack is shown as it is', () => {
  expect(blocksOf(FILE)).toEqual([SHOWN]);
});

test('beside a text and in a row of pictures too', () => {
  const text = { type: 'Column', items: [{ type: 'TextBlock', text: 'Security' }] };
  const columns = [text, { type: 'Column', items: [FILE] }];
  expect(blocksOf({ type: 'ColumnSet', columns })).toMatchObject([{ type: 'section', accessory: SHOWN }]);
  const images = [FILE, image('https://example.com/a.png')];
  expect(blocksOf({ type: 'ImageSet', images })).toEqual([
    {
      type: 'context',
      elements: [SHOWN, { type: 'image', image_url: 'https://example.com/a.png', alt_text: ALT }],
    },
  ]);
});

test.each(['slack-file:', 'slack-file:F1', 'slack-file:f0123abcd', 'slack-file:F0123ABCD/../x', 'picture:a.png'])(
  '%s is no such file: what it shows is said instead, because Slack would refuse the whole message',
  (url) => {
    const [block] = blocksOf(image(url));
    expect(block).toMatchObject({ type: 'context' });
    expect(JSON.stringify(block)).toContain(ALT);
  },
);
