import { describe, expect, it } from 'vitest';
import type { CommandId } from '../../../src/bot/commands/ids.ts';
import { COMMANDS } from '../../../src/bot/commands/index.ts';
import { understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';
import { LOOKS, NONE } from './looks.ts';

describe.each(LOOKS)('what people write, %s', (_, all) => {
  for (const [command, utterances] of Object.entries(all)) {
    it.each(utterances.map(([text, args]) => ({ text, args })))(`${command}: $text`, ({ text, args }) => {
      const understood = understand(text, KNOWN);
      expect(understood).toMatchObject({ kind: 'command', command });
      expect(understood).toHaveProperty('args', args ?? {});
      expect(COMMANDS[command as CommandId].args.safeParse(args ?? {})).toHaveProperty('success', true);
    });
  }
});

describe('what is meant for somebody else', () => {
  it.each(NONE)('is none of our commands: %s', (text) => {
    expect(understand(text, KNOWN).kind).toBe('unknown');
  });
});
