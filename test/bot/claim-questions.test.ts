/** Questions about the program that are asked of a claim just shown. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/bot/language/index.ts';
import { claimIn } from '../associations/claims/fixtures.ts';
import { AT_PORTLAND, withClaims } from './claims-at-hand.ts';
import { KNOWN } from './language/known.ts';

const WAITING = [claimIn('partner-action-required', { portalId: '5120' }, AT_PORTLAND)];
const DATE = /C1 Contoso: Teams\. Your turn, by \w{3} \d+ \w+ 2026 \(\d+ business days left\)/;

describe('How many days we have to answer', () => {
  it('has a date, after a list of claims', async () => {
    const bot = await withClaims(WAITING);
    await bot.say('claims that need action');
    const { command, text, visibility } = await bot.say('how many days do I have to answer', { place: 'shared' });
    expect(command).toBe('ask');
    expect(text).toContain('14 business days');
    expect(text).toMatch(DATE);
    expect(visibility).toBe('asker');
  });

  it('has a date without any talk of claims before', async () => {
    const { command, text } = await (await withClaims(WAITING)).say('how many days do I have to answer');
    expect(command).toBe('ask');
    expect(text).toMatch(DATE);
  });

  it.each([
    'how many days do I have to answer',
    'how many days are left',
    'how many days do we still have',
    'when is it due',
    'until when',
    'where does it stand',
  ])('is told of the claim that was shown: %s', async (text) => {
    const bot = await withClaims([...WAITING, claimIn('rejected', { id: 'C2', portalId: '5121' })]);
    await bot.say('show claim C1');
    const reply = await bot.say(text);
    expect(reply).toMatchObject({ command: 'claim-show', args: { claim: 'C1' } });
    expect(reply.text).toMatch(/Your turn, by .* business days left/);
  });

  it('stays with claims: another one, whether it can be changed, disputed', async () => {
    const bot = await withClaims([...WAITING, claimIn('rejected', { id: 'C2', portalId: '5121' })]);
    await bot.say('how many days do I have to answer');
    expect(await bot.say('can i edit it now')).toMatchObject({ command: 'claim-edit', args: { claim: 'C1' } });
    expect(await bot.say('and 5121?')).toMatchObject({ command: 'claim-show', args: { claim: 'C2' } });
    expect(await bot.say('can we dispute it')).toMatchObject({ command: 'claim-show', args: { claim: 'C2' } });
    expect(await bot.say('how long do we have for 5120')).toMatchObject({
      command: 'claim-show',
      args: { claim: 'C1' },
    });
  });

  it('are none for a draft, which nobody reviews', async () => {
    const bot = await withClaims([claimIn('draft', {}, AT_PORTLAND)]);
    await bot.say('show claim C1');
    const { text } = await bot.say('how many days do I have to answer');
    expect(text).toContain('A draft has no deadline');
    expect(text).not.toContain('the reviewer wants more');
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
