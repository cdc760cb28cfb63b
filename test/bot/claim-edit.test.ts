/** Changing a claim, commenting on it and writing down its number. */
import { describe, expect, it } from 'vitest';
import type { ActionExecute } from '../../cards/adaptive-card.ts';
import type { Action } from '../../src/bot/message.ts';
import { claimIn, SALES } from '../associations/claims/fixtures.ts';
import { filled, submit } from './claim-forms.ts';
import { AT_PORTLAND, claimCalled, withClaims } from './claims-at-hand.ts';
import { conversation } from './conversation.ts';

const PORTLAND = '6048215';
const draft = (more: Partial<typeof AT_PORTLAND> = {}) => claimIn('draft', {}, { ...AT_PORTLAND, ...more });
const BARE = draft({ customerContact: { name: '', title: '', email: '' }, domain: '' });
const edit = (args: Readonly<Record<string, unknown>>) => ({ command: 'claim-edit', args }) as const;

describe('The rest of a draft', () => {
  it('is asked for by a form with what the short one did not ask, and what it left open', async () => {
    const bot = await withClaims([BARE]);
    const form = await bot.press(edit({ claim: 'C1', step: 'rest' }));
    expect(form.form).toMatchObject({ title: 'Edit claim C1', submit: 'Save', errors: {} });
    expect(Object.keys(filled(form))).toEqual([
      'domain',
      'title',
      'agreement',
      'activated',
      'customerContactName',
      'customerContactTitle',
      'customerContactEmail',
      'ownContactName',
      'ownContactEmail',
    ]);
    expect(filled(form)).toMatchObject({ ownContactName: 'Ann Beebe', ownContactEmail: 'ann@partner.example' });
  });

  it('opens with what was said of the claim, and changes nothing yet', async () => {
    const bot = await withClaims([claimIn('draft', {}, { ...SALES, location: PORTLAND })]);
    const form = await bot.say('change the location of C1 to 6048231');
    expect(filled(form)).toMatchObject({ location: '6048231', technicalContactName: 'Toni Poe' });
    expect(filled(await bot.say('edit claim C1'))).toMatchObject({ location: PORTLAND });
  });

  it('on Business Applications asks for the technical contact, too', async () => {
    const bot = await withClaims([claimIn('draft', {}, { ...SALES, location: PORTLAND })]);
    const form = await bot.say('edit claim C1');
    expect(filled(form)).toMatchObject({
      activity: 'pre-sales',
      subscription: SALES.subscription,
      technicalContactName: 'Toni Poe',
    });
  });

  it('says what can be empty for now and what a submission needs', async () => {
    const bot = await withClaims([claimIn('draft', {}, { ...AT_PORTLAND, domain: '' })]);
    const form = await bot.say('edit claim C1');
    expect(form.text).toContain('- Customer contact: e-mail address (needed to submit)');
    expect(form.text).toContain('- Agreement (optional)');
    expect(form.text).toMatch(/- Products$/m);
    expect(JSON.stringify(form.card)).toContain(
      'You can save with gaps. To submit the claim you need all of this but Agreement and Day of activation.',
    );
  });

  it('is saved, and the answer says what changed and what is missing now', async () => {
    const bot = await withClaims([BARE]);
    const form = await bot.press(edit({ claim: 'C1', step: 'rest' }));
    const typed = {
      customerContactName: 'Kim Ray',
      customerContactTitle: 'CIO',
      customerContactEmail: 'kim@contoso.com',
    };
    const saved = await submit(bot, form, { ...typed, domain: 'contoso.com' });
    expect(saved.text).toContain('Saved on C1: domain and customer contact.');
    expect(saved.text).toContain('Nothing is missing');
    const { fields, history } = await claimCalled(bot, 'C1');
    expect(fields).toMatchObject({
      domain: 'contoso.com',
      customerContact: { name: 'Kim Ray', title: 'CIO', email: 'kim@contoso.com' },
    });
    expect(history.at(-1)).toMatchObject({ kind: 'edited', by: { id: 'owner' } });
  });

  it('typed wrong is told beside the field, keeps what was typed and saves nothing', async () => {
    const bot = await withClaims([BARE]);
    const form = await bot.press(edit({ claim: 'C1', step: 'rest' }));
    const typed = { customerContactName: 'Kim Ray', customerContactEmail: 'kim at contoso', domain: 'contoso' };
    const again = await submit(bot, form, typed);
    expect(Object.keys(again.form?.errors ?? {})).toEqual(['domain', 'customerContactEmail']);
    expect(filled(again)).toMatchObject(typed);
    expect(await claimCalled(bot, 'C1')).toEqual(BARE);

    await submit(bot, again, { domain: 'contoso.com', customerContactEmail: 'kim@contoso.com' });
    expect((await claimCalled(bot, 'C1')).fields.customerContact.name).toBe('Kim Ray');
  });
});

describe('Editing a draft', () => {
  it('an emptied input empties its field', async () => {
    const bot = await withClaims([draft({ agreement: 'ea' })]);
    const form = await bot.say('edit claim C1');
    await submit(bot, form, { domain: '', agreement: '' });
    const { fields } = await claimCalled(bot, 'C1');
    expect(fields.domain).toBe('');
    expect(fields.agreement).toBeUndefined();
  });

  it.each([
    ['customer', '', 'Say which customer'],
    ['products', '', 'Say which products'],
    ['products', 'Temas', 'Did you mean Teams'],
    ['products', 'Field Service', 'file it as a claim of its own'],
    ['location', '6048200', 'is the global account'],
    ['agreement', 'mpsa', 'cannot be claimed'],
  ])('cannot make the %s %j', async (field, value, says) => {
    const bot = await withClaims([draft()]);
    const again = await submit(bot, await bot.say('edit claim C1'), { [field]: value });
    expect(again.form?.errors[field]).toContain(says);
    expect(await claimCalled(bot, 'C1')).toEqual(draft());
  });

  it('renames the claim with its products, unless somebody named it', async () => {
    const named = draft({ title: 'Quarter end' });
    const bot = await withClaims([named, { ...draft({ customer: 'Fabrikam', tenant: '' }), id: 'C2' }]);
    await submit(bot, await bot.say('edit claim C1'), { products: 'Teams, Intune' });
    expect((await claimCalled(bot, 'C1')).fields).toMatchObject({
      title: 'Quarter end',
      products: ['Teams', 'Intune'],
    });
    await submit(bot, await bot.say('edit claim C2'), { title: 'Teams usage at Fabrikam' });
    await submit(bot, await bot.say('edit claim C2'), { products: 'Intune' });
    expect((await claimCalled(bot, 'C2')).fields.title).toBe('Intune usage at Fabrikam');
  });

  it('may wait for the day from which it can be submitted', async () => {
    const bot = await withClaims([draft()]);
    const saved = await submit(bot, await bot.say('edit claim C1'), { activated: '2026-11-20' });
    expect(saved.form).toBeUndefined();
    expect(saved.text).toContain('submit on 22 November 2026 or later');
  });

  it('that would make it a second claim for the same is refused beside the products', async () => {
    const other = { ...draft({ products: ['Intune'] }), id: 'C2' };
    const bot = await withClaims([draft(), other]);
    const again = await submit(bot, await bot.say('edit claim C2'), { products: 'Teams' });
    expect(again.form?.errors.products).toContain('C1 (Draft) claims this already');
    expect(await claimCalled(bot, 'C2')).toEqual(other);
  });

  it('that changes nothing says so and writes no history', async () => {
    const bot = await withClaims([draft()]);
    const saved = await submit(bot, await bot.say('edit claim C1'));
    expect(saved.text).toContain('Nothing was changed.');
    expect(await claimCalled(bot, 'C1')).toEqual(draft());
  });

  it('sent twice is saved once, with the same answer', async () => {
    const bot = await withClaims([draft()]);
    const form = await bot.say('edit claim C1');
    const first = await submit(bot, form, { domain: 'contoso.org' }, { id: 'slack:E1' });
    expect(await submit(bot, form, { domain: 'contoso.org' }, { id: 'slack:E1' })).toEqual(first);
    expect((await claimCalled(bot, 'C1')).history).toHaveLength(draft().history.length + 1);
  });

  it('leaves what somebody else changed meanwhile in fields that were only shown', async () => {
    const bot = await withClaims([BARE]);
    const [one, other] = [await bot.say('edit claim C1'), await bot.say('edit claim C1')];
    await submit(bot.as('claims'), one, { location: '6048231', products: 'Teams, Intune', ownContactEmail: 'a@x.org' });
    await submit(bot, other, { domain: 'contoso.com', ownContactName: 'Owen' });
    expect((await claimCalled(bot, 'C1')).fields).toMatchObject({
      location: '6048231',
      products: ['Teams', 'Intune'],
      domain: 'contoso.com',
      ownContact: { name: 'Owen', email: 'a@x.org' },
    });
  });

  it('the later of two who changed the same field has the say', async () => {
    const bot = await withClaims([BARE]);
    const [one, other] = [await bot.say('edit claim C1'), await bot.say('edit claim C1')];
    await submit(bot.as('claims'), one, { domain: 'contoso.org' });
    await submit(bot, other, { domain: 'contoso.com' });
    expect((await claimCalled(bot, 'C1')).fields.domain).toBe('contoso.com');
  });
});

describe('After the submission', () => {
  it.each(['submitted', 'under-review'] as const)(
    'a %s claim cannot be edited, with why and until when',
    async (status) => {
      const claim = claimIn(status, {}, AT_PORTLAND);
      const bot = await withClaims([claim]);
      const reply = await bot.say('edit claim C1');
      expect(reply.form).toBeUndefined();
      expect(reply.refused).toMatch(/C1 has the status .*, in which Partner Center lets nobody change it/);
      expect(reply.refused).toMatch(/By \w+ \d+ \w+ 2026 .*business days/);
      expect(reply.text).toContain('you can still comment');
      const late = { ...edit({ claim: 'C1', step: 'save' }), inputs: { domain: 'contoso.org' } };
      expect((await bot.press(late)).refused).toContain('lets nobody change it');
      expect(await claimCalled(bot, 'C1')).toEqual(claim);
    },
  );

  it('Microsoft asking for more opens products, location, subscription and contacts, and nothing else', async () => {
    const bot = await withClaims([claimIn('partner-action-required', {}, AT_PORTLAND)]);
    const form = await bot.say('edit claim C1');
    expect(Object.keys(filled(form))).toEqual([
      'products',
      'location',
      'customerContactName',
      'customerContactTitle',
      'customerContactEmail',
      'ownContactName',
      'ownContactEmail',
    ]);
    await submit(bot, form, { customerContactName: 'Kim Ray' });
    expect((await claimCalled(bot, 'C1')).fields.customerContact.name).toBe('Kim Ray');
    const forged = { ...form.form!.action, inputs: { domain: 'contoso.org' } };
    expect((await bot.press(forged)).refused).toContain('Domain cannot be changed after the submission');
  });
});

describe('A comment', () => {
  const SAID = 'comment on the Contoso claim: waiting for signature';

  it('said in one sentence stands in the history with who said it', async () => {
    const bot = await withClaims([draft()]);
    const reply = await bot.say(SAID);
    expect(reply).toMatchObject({ command: 'claim-edit', visibility: 'asker' });
    expect(reply.text).toContain('Your comment is on C1 now: “waiting for signature”');
    expect((await claimCalled(bot, 'C1')).history.at(-1)).toMatchObject({
      kind: 'comment',
      by: { name: 'Owner' },
      changes: [{ to: 'waiting for signature' }],
    });
  });

  it('is possible in every status', async () => {
    const bot = await withClaims([claimIn('rejected-final', {}, AT_PORTLAND)]);
    expect((await bot.say(SAID)).refused).toBeUndefined();
    expect((await claimCalled(bot, 'C1')).history.at(-1)?.kind).toBe('comment');
  });

  it('is asked for by a form where it was not said, and not taken empty', async () => {
    const bot = await withClaims([draft()]);
    const form = await bot.press(edit({ claim: 'C1', step: 'comment' }));
    expect(Object.keys(filled(form))).toEqual(['comment']);
    const again = await submit(bot, form, { comment: '  ' });
    expect(again.form?.errors.comment).toContain('Write what the comment should say');
    await submit(bot, again, { comment: 'Called them' });
    expect((await claimCalled(bot, 'C1')).history.at(-1)?.changes[0]?.to).toBe('Called them');
  });

  it('where several claims fit asks which one, and the choice keeps the comment', async () => {
    const bot = await withClaims([draft(), { ...draft({ products: ['Intune'] }), id: 'C2' }]);
    const asked = await bot.say(SAID);
    expect(asked.text).toContain('2 claims fit');
    const [first] = asked.card.body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
    expect(first?.title).toContain('C2');
    await bot.press((first as ActionExecute).data as Action);
    expect((await claimCalled(bot, 'C2')).history.at(-1)?.kind).toBe('comment');
    expect(await claimCalled(bot, 'C1')).toEqual(draft());
  });

  it('on a claim that there is not says so', async () => {
    const reply = await (await conversation()).say('comment on C99: hello');
    expect(reply.text).toContain('I know no claim C99');
  });
});

describe("Partner Center's number", () => {
  it('is none that Seventy gave itself', async () => {
    const bot = await withClaims([claimIn('draft', {}, AT_PORTLAND)]);
    const again = await bot.press(edit({ claim: 'C1', number: 'C2' }));
    expect(again.form?.errors.number).toBe('C2 is a number of mine: copy the one from Partner Center.');
    expect(await claimCalled(bot, 'C1')).toMatchObject({ portalId: '' });
  });

  it('is written down, and the claim is found by it', async () => {
    const bot = await withClaims([draft()]);
    const reply = await bot.press(edit({ claim: 'C1', number: '51-20' }));
    expect(reply.text).toContain('C1 has the Partner Center number 51-20.');
    const found = await bot.press(edit({ claim: '51-20', comment: 'Found' }));
    expect(found.args).toMatchObject({ claim: 'C1' });
  });

  it('of another claim is refused beside the input', async () => {
    const bot = await withClaims([draft(), { ...draft({ products: ['Intune'] }), id: 'C2', portalId: '5120' }]);
    const form = await bot.press(edit({ claim: 'C1', step: 'number' }));
    const again = await submit(bot, form, { number: '5120' });
    expect(again.form?.errors.number).toContain('C2 has the number 5120 already');
    expect((await claimCalled(bot, 'C1')).portalId).toBe('');
  });

  it('emptied is taken away; with none there is nothing to take', async () => {
    const bot = await withClaims([{ ...draft(), portalId: '5120' }]);
    const form = await bot.press(edit({ claim: 'C1', step: 'number' }));
    expect(filled(form)).toEqual({ number: '5120' });
    await submit(bot, form, { number: '' });
    expect((await claimCalled(bot, 'C1')).portalId).toBe('');
    const again = await bot.press({ ...edit({ claim: 'C1', step: 'number' }), inputs: { number: '' } });
    expect(again.form?.errors.number).toContain('Copy the number');
  });
});

describe('Somebody of another location', () => {
  it('finds no claim to edit or to comment on, and is told nothing of it', async () => {
    const bot = await withClaims([draft()]);
    await bot.say('add slack:T1:ANA as incentives user for location 6048231 called Ana');
    const ana = bot.as({ platform: 'slack', id: 'T1:ANA' });
    for (const step of ['form', 'rest', 'save', 'comment', 'number']) {
      const reply = await ana.press({
        ...edit({ claim: 'C1', step }),
        inputs: { comment: 'x', number: '1', domain: 'x.org' },
      });
      expect(reply.text).toContain('I know no claim C1');
      expect(reply.text).not.toContain('Contoso');
    }
    expect(await claimCalled(bot, 'C1')).toEqual(draft());
  });
});
