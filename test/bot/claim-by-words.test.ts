/** A claim that is filled in by talking, a sentence after the other. */
import { describe, expect, it } from 'vitest';
import { claimIn } from '../associations/claims/fixtures.ts';
import { AT_PORTLAND, claimCalled, withClaims } from './claims-at-hand.ts';
import { conversation } from './conversation.ts';

describe('A claim in the making', () => {
  it('is put right: pre-sales, not usage', async () => {
    const bot = await conversation();
    await bot.say('claim Sales usage at Litware');
    expect(await bot.say('pre-sales, not usage')).toMatchObject({
      command: 'claim',
      args: { customer: 'Litware', products: 'Sales', activity: 'pre-sales' },
    });
    await bot.say('yes');
    expect((await claimCalled(bot, 'C1')).fields.activities).toEqual(['pre-sales']);
  });

  it('takes a contact in the same sentence or in the next one', async () => {
    const bot = await conversation();
    await bot.say('claim Sales usage at Litware, contact Jane Doe, IT manager, jane.doe@litware.example.com');
    const { text } = await bot.say('technical contact is Ana de la Cruz, ana@litware.example.com');
    expect(text).toContain('Customer contact Jane Doe goes on the draft too.');
    expect(text).toContain('Technical contact Ana de la Cruz goes on the draft too.');
    await bot.say('yes');
    expect((await claimCalled(bot, 'C1')).fields).toMatchObject({
      customerContact: { name: 'Jane Doe', title: 'IT manager', email: 'jane.doe@litware.example.com' },
      technicalContact: { name: 'Ana de la Cruz', email: 'ana@litware.example.com' },
    });
  });
});

describe('A draft that was made', () => {
  it('is filled in by words, and saved by yes', async () => {
    const bot = await conversation();
    await bot.say('claim Teams at Litware');
    await bot.say('yes');
    await bot.say('location 6048215');
    const reply = await bot.say('customer contact: Jane Doe, IT manager, jane.doe@litware.example.com');
    expect(reply).toMatchObject({ command: 'claim-edit', args: { claim: 'C1', location: '6048215' } });
    expect(reply.text).toContain('Say "yes" to save it as it stands.');
    await bot.say('yes');
    expect((await claimCalled(bot, 'C1')).fields).toMatchObject({
      location: '6048215',
      customerContact: { name: 'Jane Doe', title: 'IT manager' },
    });
  });

  it('is called by its number', async () => {
    const bot = await withClaims([claimIn('draft', {}, AT_PORTLAND)]);
    expect(await bot.say('customer contact of C1 is Jane Doe, IT manager, jane@contoso.com')).toMatchObject({
      command: 'claim-edit',
      args: { claim: 'C1', customerContactName: 'Jane Doe', customerContactEmail: 'jane@contoso.com' },
    });
  });
});
