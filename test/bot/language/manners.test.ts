import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

describe('messages that are only manners', () => {
  it.each([
    ['yes', 'yes'],
    ['Yes, please!', 'yes'],
    ['ok', 'yes'],
    ['go ahead', 'yes'],
    ['ja', 'yes'],
    ['no', 'no'],
    ['No thanks.', 'no'],
    ["please don't", 'no'],
    ['nein danke', 'no'],
    ['thanks!', 'thanks'],
    ['Thank you so much', 'thanks'],
    ['thx', 'thanks'],
    ['danke schön', 'thanks'],
    ['¡muchas gracias!', 'thanks'],
    ['hi', 'hello'],
    ['<at>Seventy</at> hello', 'hello'],
    ['@Seventy', 'hello'],
    ['hey seventy', 'hello'],
    ['good morning 👋', 'hello'],
    ['never mind', 'never-mind'],
    ['nvm', 'never-mind'],
    ['forget it', 'never-mind'],
    ['cancel', 'never-mind'],
  ])('%s says %s', (text, word) => {
    expect(understand(text, KNOWN)).toEqual({ kind: 'social', word });
  });

  it.each([
    ['hello, what is our security score?', 'score'],
    ['thanks, and who has SC-300?', 'people'],
    ['ok and the infra score pls', 'score'],
    ['no, the trend for security', 'trend'],
    ['cancel the last import', 'undo'],
  ])('%s asks for something', (text, command) => {
    expect(understand(text, KNOWN)).toMatchObject({ kind: 'command', command });
  });
});
