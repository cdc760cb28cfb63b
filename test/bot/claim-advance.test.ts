import { describe, expect, it } from 'vitest';
import type { ClaimEvent } from '../../src/associations/claims/change.ts';
import type { Reply } from '../../src/bot/message.ts';
import { claimIn, SALES } from '../associations/claims/fixtures.ts';
import { AT_PORTLAND, buttonsOn, claimCalled, withClaims } from './claims-at-hand.ts';
import { buttonOf } from './conversation.ts';

const happened = (event: ClaimEvent | undefined, more: object = {}) =>
  ({ command: 'claim-advance', args: { claim: 'C1', ...(event && { event }), ...more } }) as const;
/** The button that confirms, with its token. */
const yes = (reply: Reply) => buttonOf(reply, 'Yes');

const ready = () => claimIn('draft', {}, AT_PORTLAND);

describe('Recording that a claim was submitted', () => {
  it('asks first: what happened in Partner Center, what is recorded, and what nobody has ticked', async () => {
    const bot = await withClaims([ready()]);
    const reply = await bot.press(happened('submit'));
    expect(reply.text).toContain(
      'Have you submitted C1 Contoso: Teams in Partner Center? I record it here as “Submitted”; nothing is sent to Microsoft. Not ticked yet for the proof: signature, products, activities, names, dates.',
    );
    expect(reply).toMatchObject({ visibility: 'asker' });
    expect(await claimCalled(bot, 'C1')).toMatchObject({ status: 'draft' });
  });

  it('says with yes what comes next and until when, on the same card as ever', async () => {
    const bot = await withClaims([ready()]);
    const reply = await bot.press(yes(await bot.press(happened('submit'))));
    expect(reply.text).toContain('Recorded: C1 is “Submitted” now.');
    expect(reply.text).toContain('By Fri 27 November 2026 (5 business days left): Microsoft begins the review.');
    expect(await claimCalled(bot, 'C1')).toMatchObject({
      status: 'submitted',
      history: [{}, { kind: 'status', event: 'submit', by: { id: 'owner', name: 'Owner' } }],
    });
  });

  it('takes "yes" in words, too', async () => {
    const bot = await withClaims([ready()]);
    await bot.press(happened('submit'));
    expect((await bot.say('yes')).text).toContain('Recorded: C1 is “Submitted” now.');
  });

  it('is left alone with no', async () => {
    const bot = await withClaims([ready()]);
    await bot.press(happened('submit'));
    await bot.say('no');
    expect(await claimCalled(bot, 'C1')).toMatchObject({ status: 'draft' });
  });

  it('is refused with all that is missing, and the buttons that mend it', async () => {
    const bot = await withClaims([claimIn('draft', { proof: [] }, { ...AT_PORTLAND, domain: '' })]);
    const reply = await bot.press(happened('submit'));
    expect(reply.refused).toMatch(/^C1 cannot be submitted yet: 2 things are open\. Domain is missing\. Proof/);
    expect(reply.text).toContain('C1 cannot be submitted yet: 2 things are open.');
    expect(reply.text).toContain('- Domain is missing.');
    expect(reply.text).toContain('- Proof of execution is missing');
    expect(buttonsOn(reply)).toEqual(['Edit', 'Add proof', 'Open C1']);
    expect(await claimCalled(bot, 'C1')).toMatchObject({ status: 'draft' });
  });

  it('means submitted again where Microsoft asked for more', async () => {
    const bot = await withClaims([claimIn('partner-action-required', {}, AT_PORTLAND)]);
    const reply = await bot.press(happened('submit'));
    expect(reply.text).toContain('Have you submitted C1 Contoso: Teams again in Partner Center?');
    await bot.press(yes(reply));
    expect(await claimCalled(bot, 'C1')).toMatchObject({ status: 'submitted', history: [{}, { event: 'resubmit' }] });
  });
});

describe('Recording what Microsoft did', () => {
  it('implies the steps of Microsoft that nobody saw, and says so before', async () => {
    const bot = await withClaims([claimIn('submitted')]);
    const reply = await bot.press(happened('approve'));
    expect(reply.text).toContain('I record it here as “Under review” and then “Approved”');
    await bot.press(yes(reply));
    const { status, history } = await claimCalled(bot, 'C1');
    expect(status).toBe('approved');
    expect(history.slice(1).map(({ event }) => event)).toEqual(['start-review', 'approve']);
  });

  it('keeps the reason that was given', async () => {
    const bot = await withClaims([claimIn('under-review')]);
    const reply = await bot.press(happened('reject', { reason: 'No signature' }));
    expect(reply.text).toContain('with your reason “No signature”');
    await bot.press(yes(reply));
    expect((await claimCalled(bot, 'C1')).history.at(-1)).toMatchObject({ event: 'reject', reason: 'No signature' });
  });

  it('explains why not, and offers what is possible', async () => {
    const bot = await withClaims([ready()]);
    const reply = await bot.press(happened('approve'));
    expect(reply.refused).toBe(
      'C1 has been “Draft” since 18 November 2026. It can be approved when it is “Submitted”, “Under review” or “Dispute”.',
    );
    expect(buttonsOn(reply)).toEqual(['Mark as submitted', 'Withdraw', 'Open C1', 'History']);
  });

  it('says when it happened where the claim has gone on since', async () => {
    const bot = await withClaims([ready()]);
    await bot.press(yes(await bot.press(happened('submit'))));
    await bot.press(yes(await bot.press(happened('start-review'))));
    expect((await bot.press(happened('submit'))).refused).toBe(
      'C1 has been “Under review” since 21 November 2026 (Owner). It was submitted on 21 November 2026. It can be submitted when it is “Draft”.',
    );
  });

  it('says it where the rules of the claim do not know it at all', async () => {
    const bot = await withClaims([claimIn('rejected', { rules: '2020' })]);
    expect((await bot.press(happened('dispute'))).refused).toContain('By its rules it cannot be disputed.');
  });

  it('changes nothing where it is so already', async () => {
    const bot = await withClaims([claimIn('approved')]);
    const reply = await bot.press(happened('approve'));
    expect(reply.text).toContain('C1 has been “Approved” since 18 November 2026. Nothing was changed.');
    expect(reply.refused).toBeUndefined();
    expect((await claimCalled(bot, 'C1')).history).toHaveLength(1);
  });
});

describe('Without an event', () => {
  it('offers a button for everything that can have happened', async () => {
    const bot = await withClaims([claimIn('under-review')]);
    const reply = await bot.press(happened(undefined));
    expect(reply.text).toContain('What happened in Partner Center?');
    expect(buttonsOn(reply)).toEqual([
      'Mark as approved',
      'Microsoft asks for more',
      'Mark as rejected',
      'Withdraw',
      'Open C1',
      'History',
    ]);
  });
});

describe('A yes', () => {
  it('given twice changes the claim once', async () => {
    const bot = await withClaims([claimIn('under-review')]);
    const confirmed = yes(await bot.press(happened('approve')));
    await bot.press(confirmed);
    const second = await bot.press(confirmed);
    expect(second.text).toContain('C1 has been “Approved” since 21 November 2026 (Owner). Nothing was changed.');
    expect((await claimCalled(bot, 'C1')).history).toHaveLength(2);
  });

  it('that comes late says what happened meanwhile, and asks anew', async () => {
    const bot = await withClaims([claimIn('submitted')]);
    const late = yes(await bot.press(happened('approve')));
    await bot.as('claims').press(yes(await bot.as('claims').press(happened('start-review'))));
    const reply = await bot.press(late);
    expect(reply.text).toContain('Meanwhile C1 has been “Under review” since 21 November 2026 (Claims).');
    expect(reply.text).toContain('Has Microsoft approved C1');
    expect(await claimCalled(bot, 'C1')).toMatchObject({ status: 'under-review' });
  });

  it('of an earlier round does not stand for a later one', async () => {
    const bot = await withClaims([claimIn('under-review', {}, AT_PORTLAND)]);
    const early = yes(await bot.press(happened('request-info')));
    await bot.press(early);
    bot.pass(60);
    await bot.press(yes(await bot.press(happened('resubmit'))));
    await bot.press(yes(await bot.press(happened('start-review'))));
    await bot.press(early);
    expect(await claimCalled(bot, 'C1')).toMatchObject({ status: 'under-review' });
  });

  it('of somebody else is asked anew', async () => {
    const bot = await withClaims([claimIn('under-review')]);
    const mine = yes(await bot.press(happened('approve')));
    const reply = await bot.as('claims').press(mine);
    expect(reply.text).toMatch(/^Has Microsoft approved C1/);
    expect(await claimCalled(bot, 'C1')).toMatchObject({ status: 'under-review' });
  });

  it('stands for the claim it was asked about, also when another fits by now', async () => {
    const bot = await withClaims([claimIn('under-review'), claimIn('draft', { id: 'C2' }, SALES)]);
    const asked = await bot.press({ command: 'claim-advance', args: { customer: 'Contoso', event: 'approve' } });
    expect(asked.text).toContain('Has Microsoft approved C1');
    await bot.press(yes(await bot.press(happened('reject'))));
    expect((await bot.press(yes(asked))).text).toContain('C1 has been “Rejected”');
    expect(await claimCalled(bot, 'C2')).toMatchObject({ status: 'draft' });
  });

  it('of two at the same second is recorded once, and both are told', async () => {
    const bot = await withClaims([claimIn('under-review')]);
    const [mine, theirs] = [
      yes(await bot.press(happened('approve'))),
      yes(await bot.as('claims').press(happened('approve'))),
    ];
    const replies = await Promise.all([bot.press(mine), bot.as('claims').press(theirs)]);
    expect(replies.filter(({ text }) => text.includes('Recorded: C1'))).toHaveLength(1);
    expect(replies.every(({ text }) => text.includes('Approved'))).toBe(true);
    expect((await claimCalled(bot, 'C1')).history).toHaveLength(2);
  });
});

describe('Disassociating a customer', () => {
  it('asks for the reason Partner Center asks for, then confirms and keeps it', async () => {
    const bot = await withClaims([claimIn('approved')]);
    const asked = await bot.press(happened('disassociate'));
    expect(asked.form).toMatchObject({ title: 'Disassociate C1', action: { command: 'claim-advance' } });
    const again = await bot.press({ ...asked.form!.action, inputs: { reason: ' ' } });
    expect(again.form?.errors).toEqual({ reason: 'Say why in a few words.' });
    const confirm = await bot.press({ ...asked.form!.action, inputs: { reason: 'The project has ended' } });
    expect(confirm.text).toContain('Have you disassociated the customer of C1');
    await bot.press(yes(confirm));
    const { status, history } = await claimCalled(bot, 'C1');
    expect(status).toBe('rejected-final');
    expect(history.at(-1)?.reason).toBe('The project has ended');
  });
});

describe('Disputing a rejection', () => {
  it('is the incentives admin’s: others are told so', async () => {
    const bot = await withClaims([claimIn('rejected')]);
    const reply = await bot.as('claims').press(happened('dispute'));
    expect(reply.refused).toBe('To dispute a rejected claim you need the role incentives admin.');
  });

  it('says that it is possible only once', async () => {
    const bot = await withClaims([claimIn('rejected')]);
    const reply = await bot.press(happened('dispute'));
    expect(reply.text).toContain('That is possible only once.');
    await bot.press(yes(reply));
    expect(await claimCalled(bot, 'C1')).toMatchObject({ status: 'dispute', disputed: true });
  });

  it('is too late after 30 days', async () => {
    const bot = await withClaims([claimIn('rejected', { since: '2026-10-01T10:00:00.000Z' })]);
    expect((await bot.press(happened('dispute'))).refused).toMatch(/It could be disputed until/);
  });
});

describe('A claim called by its customer', () => {
  it('is the one to which it can have happened', async () => {
    const bot = await withClaims([claimIn('draft', { id: 'C2' }, SALES), claimIn('under-review')]);
    const reply = await bot.press({ command: 'claim-advance', args: { customer: 'Contoso', event: 'approve' } });
    expect(reply.text).toContain('Has Microsoft approved C1');
  });

  it('is asked for where it can have happened to several, and the choice keeps what was said', async () => {
    const bot = await withClaims([claimIn('under-review', { id: 'C2' }, SALES), claimIn('under-review')]);
    const reply = await bot.press({ command: 'claim-advance', args: { customer: 'Contoso', event: 'approve' } });
    expect(reply.text).toContain('2 claims fit. Which one?');
    expect(JSON.stringify(reply.card.body)).toContain(
      '{"command":"claim-advance","args":{"event":"approve","claim":"C2"}}',
    );
  });
});
