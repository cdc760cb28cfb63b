import { describe, expect, it } from 'vitest';
import { claimsOf } from './claim-forms.ts';
import { buttonOf, conversation } from './conversation.ts';

describe('Where nobody can press a button, a filled-in claim', () => {
  it.each(['yes', 'make the draft', 'ok'])('becomes the draft by saying "%s"', async (word) => {
    const bot = await conversation();
    expect((await bot.say('claim Teams usage at Litware')).text).toContain('Say "yes" to make the draft as it stands.');
    const made = await bot.say(word);
    expect(made).toMatchObject({ command: 'claim', visibility: 'asker', args: { claim: 'C1' } });
    expect(await claimsOf(bot)).toMatchObject([
      { status: 'draft', fields: { customer: 'Litware', products: ['Teams'] } },
    ]);
  });

  it('keeps what was said and filled in, and says nothing of how the form works', async () => {
    const bot = await conversation();
    await bot.say('claim Exchange Online at Tailspin Toys for location 6048215');
    const { args } = await bot.say('yes');
    expect(args).toMatchObject({ customer: 'Tailspin Toys', claim: 'C1' });
    expect(JSON.stringify(args)).not.toContain('about');
    const [claim] = await claimsOf(bot);
    expect(claim?.fields).toMatchObject({ location: '6048215', domain: 'tailspintoys.example.com' });
  });

  it('becomes one draft, however often yes is said', async () => {
    const bot = await conversation();
    await bot.say('claim Teams usage at Litware');
    await Promise.all([bot.say('yes'), bot.say('yes')]);
    await bot.say('yes');
    expect(await claimsOf(bot)).toHaveLength(1);
  });

  it('is let go by a no, and by another question', async () => {
    const bot = await conversation();
    await bot.say('claim Teams usage at Litware');
    expect((await bot.say('no')).text).toContain('nothing was changed');
    await bot.say('claim Teams usage at Litware');
    await bot.say('security score');
    await bot.say('yes');
    expect(await claimsOf(bot)).toEqual([]);
  });

  it('is not what a yes means after its dialog was closed', async () => {
    const bot = await conversation();
    const found = await bot.say('what would make Bellows College count');
    await bot.press(buttonOf(found, 'Claim Bellows College'));
    await bot.say('yes');
    expect(await claimsOf(bot)).toEqual([]);
  });

  it('asks for what it cannot do without', async () => {
    const bot = await conversation();
    await bot.say('claim Field Service at Wingtip Toys');
    expect((await bot.say('yes')).form?.errors).toHaveProperty('activity');
    expect(await claimsOf(bot)).toEqual([]);
  });
});
