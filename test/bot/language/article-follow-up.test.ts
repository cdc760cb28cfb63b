import { describe, expect, it } from 'vitest';
import type { CommandId } from '../../../src/bot/commands/ids.ts';
import { type Memory, understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

const after = (command: CommandId, args: Memory['args'], more: Partial<Memory> = {}): Memory => ({
  command,
  args,
  at: Date.UTC(2026, 10, 21, 9),
  ...more,
});
const told = (article: string): Memory => after('ask', { article });
const C7 = after('claim-show', { claim: 'C7' }, { claim: 'C7' });

describe('a question about the program that goes on', () => {
  it.each<[Memory, text: string, article: string]>([
    [told('what-is-dpor'), 'who sets it', 'who-sets-dpor'],
    [told('pal-access-and-data'), 'can they remove it', 'pal-who-can-change'],
    [told('global-and-location-accounts'), 'who may add one', 'adding-location'],
    [told('claim-review-time'), 'who can see the names', 'who-sees-names'],
    [told('what-is-cpor'), 'who is allowed to file one', 'who-may-file-claims'],
    [told('claim-review-time'), 'and then', 'claim-review-time'],
    [told('claim-review-time'), 'show it', 'claim-review-time'],
    [told('insights-refresh'), 'where does it say that', 'insights-refresh'],
    [told('renewal-window'), 'what if we miss it', 'renewal-missed'],
    [C7, 'what happens if we miss it', 'partner-action-required'],
    [C7, 'how long do we have to answer a lead', 'lead-response-time'],
    [C7, 'who can see the names', 'who-sees-names'],
    [after('coop', {}), 'when do they expire', 'co-op-periods'],
  ])('after %o, "%s" is answered by %s', (memory, text, article) => {
    expect(understand(text, KNOWN, memory)).toMatchObject({ command: 'ask', args: { article } });
  });

  it('keeps the claim it is asked of, and no old question', () => {
    const asked = after('ask', { article: 'partner-action-required', claim: 'C7' }, { claim: 'C7' });
    expect(understand('and then', KNOWN, asked)).toHaveProperty('args', {
      article: 'partner-action-required',
      claim: 'C7',
    });
  });

  it('asks for proof of no claim where none was spoken of', () => {
    expect(understand('what proof do I need', KNOWN, told('what-is-cpor'))).toHaveProperty('command', 'ask');
  });

  it('takes an unknown word for nobody', () => {
    const { args } = understand('and zork', KNOWN, told('what-is-cpor')) as { args: object };
    expect(args).toEqual({ article: 'what-is-cpor' });
  });
});
