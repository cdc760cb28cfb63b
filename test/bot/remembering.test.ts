import { describe, expect, it } from 'vitest';
import { argumentsToKeep, lastSpokenOf, type Remembered } from '../../src/bot/memory.ts';
import { conversation } from './conversation.ts';

const before: Remembered = {
  command: 'claim-show',
  args: { claim: 'C7' },
  at: 0,
  claim: 'C7',
  customer: 'Contoso',
  products: ['Teams'],
};

describe('the claim last spoken of', () => {
  it('stays in mind while nothing else is spoken of', () => {
    expect(lastSpokenOf({}, before)).toMatchObject({ claim: 'C7', products: ['Teams'] });
    expect(lastSpokenOf({ customer: 'Contoso' }, before)).toMatchObject({ claim: 'C7' });
  });

  it('makes room for another claim, with what that is for', () => {
    expect(lastSpokenOf({ claim: 'C8' }, before)).toEqual({ customer: 'Contoso', claim: 'C8' });
    expect(lastSpokenOf({ claim: 'C8', products: 'Intune' }, before)).toMatchObject({ products: ['Intune'] });
  });

  it('is forgotten when another customer or a new claim is spoken of', () => {
    expect(lastSpokenOf({ customer: 'Contoso', products: 'Intune' }, before)).toEqual({ customer: 'Contoso' });
    expect(lastSpokenOf({ customer: 'Fabrikam' }, before)).toEqual({ customer: 'Fabrikam' });
  });

  it('is none before there was one', () => {
    expect(lastSpokenOf({ products: 'Teams' }, undefined)).toEqual({});
    expect(lastSpokenOf({ claim: '' }, undefined)).toEqual({});
  });
});

describe('what a follow-up may go on from', () => {
  it('is no change that was made', () => {
    expect(argumentsToKeep('claim-advance', true, { claim: 'C7', event: 'approve' })).toEqual({});
    expect(argumentsToKeep('claim', true, { customer: 'Contoso', step: 'create' })).toEqual({});
  });

  it('is a question, or a form that has changed nothing', () => {
    expect(argumentsToKeep('claims', false, { status: 'draft' })).toEqual({ status: 'draft' });
    expect(argumentsToKeep('claim', true, { customer: 'Contoso', step: 'form' })).toMatchObject({
      customer: 'Contoso',
    });
    expect(argumentsToKeep('claim', true, { customer: 'Contoso' })).toEqual({ customer: 'Contoso' });
  });
});

describe('A claim that is being prepared', () => {
  it('takes one more product on', async () => {
    const bot = await conversation();
    expect((await bot.say('claim Teams usage at Litware')).command).toBe('claim');
    const { command, args } = await bot.say('make it SharePoint too');
    expect(command).toBe('claim');
    expect(args).toMatchObject({ products: ['Teams', 'SharePoint Online'], activity: 'usage' });
    expect(args.customer).toMatch(/^Litware/);
  });
});
