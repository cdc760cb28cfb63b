/** Questions about the program that are asked of a claim just shown. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/bot/language/index.ts';
import { claimIn } from '../associations/claims/fixtures.ts';
import { AT_PORTLAND, withClaims } from './claims-at-hand.ts';
import { KNOWN } from './language/known.ts';

const WAITING = [claimIn('partner-action-required', { portalId: '5120' }, AT_PORTLAND)];
const DATE = /C1 Contoso: Teams\. Your turn, by \w{3} \d+ \w+ 2026 \(\d+ business days left\)/;

describe('How many days we have to answer', () => {
  it.each(['show claim C1', 'claims that need action'])('has a date, after "%s"', async (shown) => {
    const bot = await withClaims(WAITING);
    await bot.say(shown);
    const { command, text, visibility } = await bot.say('how many days do I have to answer', { place: 'shared' });
    expect(command).toBe('ask');
    expect(text).toContain('14 business days');
    expect(text).toMatch(DATE);
    expect(visibility).toBe('asker');
  });

  it('is the rule alone for whoever may see no claims', async () => {
    const bot = (await withClaims(WAITING)).as('rep');
    const { text } = await bot.say('how many days do I have to answer Microsoft on a claim');
    expect(text).toContain('14 business days');
    expect(text).not.toMatch(/C1|Your turn/);
  });

  it('is asked of a lead where it says so', () => {
    const memory = { command: 'claims', args: {}, at: 0 } as const;
    expect(understand('how many days do we have to answer a lead', KNOWN, memory)).toMatchObject({
      args: { article: 'lead-response-time' },
    });
  });
});
