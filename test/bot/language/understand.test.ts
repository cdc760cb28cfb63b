import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';
import { NONE_OF_OURS, UTTERANCES } from './utterances.ts';

describe('what people write', () => {
  for (const [command, utterances] of Object.entries(UTTERANCES)) {
    it.each(utterances.map(([text, args]) => ({ text, args })))(`${command}: $text`, ({ text, args }) => {
      const understood = understand(text, KNOWN);
      expect(understood).toMatchObject({ kind: 'command', command });
      expect(understood).toHaveProperty('args', args ?? {});
    });
  }

  it.each(NONE_OF_OURS)('is none of our commands: %s', (text) => {
    expect(understand(text, KNOWN).kind).toBe('unknown');
  });
});
