import { describe, expect, it } from 'vitest';
import { argumentsToKeep, lastSpokenOf, type Remembered } from '../../src/bot/memory.ts';
import { claimIn, FABRIKAM } from '../associations/claims/fixtures.ts';
import { PNG } from '../associations/proof/documents.ts';
import { AT_PORTLAND, claimCalled, withClaims } from './claims-at-hand.ts';
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
    expect(argumentsToKeep('claim-advance', { args: { claim: 'C7', event: 'approve' } })).toEqual({});
    expect(argumentsToKeep('claim', { args: { customer: 'Contoso', step: 'create' } })).toEqual({});
  });

  it('is a question, or a form that has changed nothing', () => {
    expect(argumentsToKeep('claim-advance', { args: { event: 'approve' } }, true)).toEqual({ event: 'approve' });
    expect(argumentsToKeep('claim', { args: { customer: 'Contoso', step: 'form' } })).toMatchObject({
      customer: 'Contoso',
    });
    expect(argumentsToKeep('claim', { args: { customer: 'Contoso' } })).toEqual({ customer: 'Contoso' });
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

const SCAN = {
  name: 'scan.png',
  async *open() {
    yield PNG;
  },
};

describe('A question which one is meant', () => {
  const SALES_TOO = { ...AT_PORTLAND, products: ['Intune'] };
  const two = () =>
    withClaims([claimIn('under-review', {}, AT_PORTLAND), claimIn('under-review', { id: 'C2' }, SALES_TOO)]);

  it.each(['C2', 'the Intune one', '2'])('is answered by "%s"', async (text) => {
    const bot = await two();
    expect((await bot.say('contoso claim was approved')).text).toContain('Which one?');
    expect((await bot.say(text)).text).toContain('Has Microsoft approved C2');
  });

  it('is answered for a document as well, which goes to that claim', async () => {
    const bot = await withClaims([
      claimIn('draft', { proof: [] }),
      claimIn('draft', { id: 'C2', proof: [] }, SALES_TOO),
    ]);
    expect((await bot.drop([SCAN])).text).toMatch(/which claim/i);
    await bot.say('C2');
    expect((await claimCalled(bot, 'C2')).proof.map(({ name }) => name)).toEqual(['scan.png']);
    expect((await claimCalled(bot, 'C1')).proof).toEqual([]);
  });

  it('leaves what was answered alone once it is done', async () => {
    const bot = await two();
    await bot.say('comment on the contoso claim: they sign on Friday');
    expect((await bot.say('C1')).text).toContain('C1');
    const { command, args } = await bot.say('C2');
    expect({ command, comment: args.comment }).toEqual({ command: 'claim-show', comment: undefined });
    expect((await claimCalled(bot, 'C2')).history.some(({ kind }) => kind === 'comment')).toBe(false);
    expect((await claimCalled(bot, 'C1')).history.at(-1)?.kind).toBe('comment');
  });
});

describe('In a channel where several people talk', () => {
  const AT_FABRIKAM = { ...AT_PORTLAND, customer: 'Fabrikam', tenant: FABRIKAM, domain: 'fabrikam.com' };

  it('the claim one of them speaks of is nobody else’s', async () => {
    const bot = await withClaims([
      claimIn('draft', { id: 'C1', proof: [] }, AT_PORTLAND),
      claimIn('draft', { id: 'C2', proof: [] }, AT_FABRIKAM),
    ]);
    const [owner, colleague, viewer] = [bot, bot.as('claims'), bot.as('viewer')];
    expect((await owner.say('show claim C1')).args).toMatchObject({ claim: 'C1' });

    expect((await colleague.drop([SCAN])).text).toMatch(/which claim/i);
    for (const other of [colleague, viewer]) {
      for (const followUp of ['what is missing', 'its history', 'and the deadline?', 'mark it submitted']) {
        const reply = await other.say(followUp);
        expect([followUp, reply.args.claim]).toEqual([followUp, undefined]);
      }
    }
    expect((await viewer.say('show claim C1')).text).not.toContain('Contoso');
    expect((await owner.drop([SCAN])).args).toMatchObject({ claim: 'C1' });
  });
});

describe('A conversation', () => {
  it('knows the other track without being told the first', async () => {
    const bot = await conversation();
    const { text } = await bot.say("what's our Security score");
    const other = await bot.say('the other track');
    expect(other.args).toMatchObject({ designation: 'security', track: expect.any(String) });
    expect(other.text).not.toBe(text);
    expect((await bot.say('the other track')).text).toContain(text.split('\n')[0]);
  });

  it('forgets all that was said when it starts over', async () => {
    const bot = await conversation();
    await bot.say('who is partner of record at Fabrikam');
    await bot.say('let us start over');
    const { command, args, text } = await bot.say('does my customer count');
    expect({ command, args }).toEqual({ command: 'explain', args: {} });
    expect(text).toContain('Which customer?');
    expect((await bot.say('Contoso')).args).toEqual({ customer: 'Contoso' });
  });

  it('goes on with what happened when the claim was called wrongly', async () => {
    const bot = await withClaims([claimIn('submitted', { portalId: '77013' }, AT_PORTLAND)]);
    expect((await bot.say('C9 approved')).text).toContain('I know no claim C9');
    const { args, text } = await bot.say('no, 77013');
    expect(args).toMatchObject({ claim: '77013', event: 'approve' });
    expect(text).toContain('?');
  });

  it('lets the kind of claim be told in a word or two', async () => {
    const bot = await conversation();
    await bot.say('claim');
    expect((await bot.say('customer claim')).command).toBe('claim');
    await bot.say('claim?');
    expect((await bot.say('co-op claim')).command).toBe('coop');
  });
});
