import { describe, expect, test } from 'vitest';
import { stage } from './stage.ts';

describe('A personal chat', () => {
  test('what is written is answered with a card, as an answer to it', async () => {
    const { say, bot, connector } = await stage();
    expect(await say('what is our Security score', { id: '1700' })).toEqual({ status: 200, body: undefined });
    expect(bot.heard[0]).toMatchObject({ text: 'what is our Security score' });
    expect(connector.messages).toHaveLength(1);
    expect(connector.messages[0]).toMatchObject({ path: '/v3/conversations/a:ana/activities/1700' });
  });
});
