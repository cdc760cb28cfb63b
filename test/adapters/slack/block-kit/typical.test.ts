import { describe, expect, test } from 'vitest';
import { withImages } from '../../../../adapters/pictures.ts';
import { slackFileUrl, toHome, toMessage, toView } from '../../../../adapters/slack/block-kit/index.ts';
import { TYPICAL } from '../../../../scripts/gallery/typical.ts';
import { checkMessage, checkView } from './slack-limits.ts';

describe.each(Object.entries(TYPICAL))('the card %s', (_, { card, text }) => {
  test('is one message that Slack takes', () => {
    const { messages } = toMessage(card);
    expect(messages).toHaveLength(1);
    expect(messages.flatMap(checkMessage)).toEqual([]);
    expect(messages[0].text).not.toBe('');
    expect(text).not.toBe('');
  });

  test('loses nothing but colours and the like', () => {
    // Its pictures are files in Slack by then.
    const sent = withImages(card, () => slackFileUrl('F0123ABCD'));
    const outcomes = new Set(toMessage(sent).notes.map(({ outcome }) => outcome));
    expect([...outcomes].filter((outcome) => outcome !== 'approximated')).toEqual([]);
  });

  test('fits a dialog and the home tab', () => {
    expect(checkView(toHome(card).view)).toEqual([]);
    expect(checkView(toView(card, { title: 'Seventy', submit: 'OK', callbackId: 'card' }).view)).toEqual([]);
  });
});

test('a score leads with its number, large, and its metrics side by side with their points', () => {
  const { blocks } = toMessage(TYPICAL['score-short']?.card).messages[0];
  expect(blocks).toContainEqual({ type: 'header', text: { type: 'plain_text', text: '64.7 of 100', emoji: false } });
  const metrics = blocks.find((block) => block.type === 'section' && block.fields);
  expect(metrics).toMatchObject({
    fields: expect.arrayContaining([
      { type: 'mrkdwn', text: 'Net customer adds\n+4 customers', verbatim: true },
      { type: 'mrkdwn', text: '*8.0* of 20\n■■■■□□□□□□', verbatim: true },
    ]),
  });
  expect(blocks.at(-1)).toMatchObject({ type: 'actions', elements: [{}, {}, {}] });
});
