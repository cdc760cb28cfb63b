/** Claims that were filed in Partner Center and came with its export: less is known of them, and nothing is held against them. */
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/bot/message.ts';
import { filled, submit } from './claim-forms.ts';
import { claimCalled } from './claims-at-hand.ts';
import { type Conversation, conversation, file } from './conversation.ts';

const TENANT = '0f0e0d0c-1111-4222-8333-444455556666';
const HEADER = 'Claim ID,Claim status,Customer name,Customer tenant ID,Product(s),Location ID,Submitted date';

/** A conversation after the drop of a claim export with one claim. */
async function imported(status: string, { location = '', submitted = '' } = {}) {
  const bot = await conversation();
  const row = `CLM-1,${status},Contoso,${TENANT},Teams,${location},${submitted}`;
  const reply = await bot.drop([file('Claims.csv', `${HEADER}\n${row}\n`)]);
  return { bot, reply };
}

const shown = (bot: Conversation): Promise<Reply> => bot.press({ command: 'claim-show', args: { claim: 'C1' } });

describe('An imported claim that Microsoft asks more about', () => {
  it('can be recorded as submitted again, and says what is not known here', async () => {
    const { bot } = await imported('Partner action required');
    const { text } = await shown(bot);
    expect(text).toContain('Partner Center has this claim; what I do not have here keeps nobody from submitting it');
    expect(text).toContain('Note: Domain is missing.');
    const asked = await bot.say('I submitted claim C1 again');
    expect(asked.refused).toBeUndefined();
    expect(asked.text).toContain('Have you submitted C1');
    expect(asked.text).toContain(
      'check in Partner Center: location ID, domain, customer contact, our contact and proof of execution.',
    );
    await bot.say('yes');
    expect((await claimCalled(bot, 'C1')).status).toBe('submitted');
  });

  it('has an input for the domain until it has one', async () => {
    const { bot } = await imported('Partner action required');
    const form = await bot.say('edit claim C1');
    expect(filled(form)).toHaveProperty('domain', '');
    expect(filled(form)).not.toHaveProperty('tenant');
    const saved = await submit(bot, form, { domain: 'contoso.com' });
    expect(saved.text).toContain('Saved on C1: domain.');
    expect(filled(await bot.say('edit claim C1'))).not.toHaveProperty('domain');
  });
});

describe('What is due of an imported claim', () => {
  it('is counted from the day of its submission where the export tells it', async () => {
    const { bot } = await imported('Submitted', { submitted: '2026-11-18' });
    const { text } = await shown(bot);
    expect(text).toContain('By Wed 25 November 2026 (3 business days left): Microsoft begins the review.');
    expect(text).not.toContain('import)');
    expect(text).toContain('Timeline: Draft → Submitted 18 November 2026 (now) → Under review');
  });

  it('is no promise where only the day of the import is known: the card, the list and the file say so', async () => {
    const { bot } = await imported('Rejected', { submitted: '2026-09-01' });
    const { text } = await shown(bot);
    expect(text).toContain('by Mon 21 December 2026 (21 business days left, counted from the import): dispute');
    expect(text).toContain('In Partner Center it may be earlier, or over already.');
    expect((await bot.say('claims')).text).toContain('counted from the import');
    const none = await bot.press({ command: 'claims', args: { due: 'this-week' } });
    expect(none.text).toContain('The next one is due Mon 21 December 2026, counted from the import: C1 Contoso');
    const { files } = await bot.press({ command: 'export', args: { what: 'claims' } });
    const [header = '', row = ''] = Buffer.from(files![0]!.bytes).toString('utf8').split(/\r?\n/);
    expect(row.split(',')[header.split(',').indexOf('deadlineFrom')]).toBe('import');
  });

  it('tells which day is only that of the import, and dates no step that nobody saw', async () => {
    const { bot } = await imported('Rejected', { submitted: '2026-09-01' });
    expect((await shown(bot)).text).toContain(
      'Timeline: Draft → Submitted 1 September 2026 → Under review → Rejected by 21 November 2026 (import) (now)',
    );
  });

  it('says that it may have its status for longer than since the import', async () => {
    const { bot } = await imported('Under review');
    const { text } = await bot.press({ command: 'claim-advance', args: { claim: 'C1', event: 'start-review' } });
    expect(text).toContain('C1 has been “Under review” since 21 November 2026 or before (Partner Center).');
  });

  it('is counted to the day again once somebody tells of a step', async () => {
    const { bot } = await imported('Under review');
    expect((await shown(bot)).text).toContain('In Partner Center it may be due earlier.');
    await bot.say('Microsoft asks for more about claim C1');
    await bot.say('yes');
    const { text } = await shown(bot);
    expect(text).toContain('Partner action required 21 November 2026 (now)');
    expect(text).not.toContain('counted from the import');
  });
});

describe('An imported claim of a location that is none of ours', () => {
  it('is taken over with a warning: it was filed in Partner Center', async () => {
    const { bot, reply } = await imported('Submitted', { location: '9999999' });
    expect(reply.text).toMatch(/^1 new claim\./);
    const doubt = '9999999 is none of your locations by the Profile report: check the claim in Partner Center.';
    expect(reply.text).toContain(`Note: Claim CLM-1: ${doubt}`);
    expect(JSON.stringify(reply.card)).toContain(doubt);
    expect((await shown(bot)).text).toContain(`Note: ${doubt}`);
  });

  it('says so of no location of ours, nor where the claim has come to its end', async () => {
    const { bot, reply } = await imported('Submitted', { location: '6048215' });
    expect(reply.text).not.toContain('Note:');
    expect((await shown(bot)).text).not.toContain('Note:');
    const ended = await imported('Rejected', { location: '9999999' });
    expect((await shown(ended.bot)).text).not.toContain('Note:');
  });
});

it('An approved claim promises no association before an export shows it', async () => {
  const { bot } = await imported('Approved');
  expect((await shown(bot)).text).toContain(
    'Nothing is due: the association is expected until an export shows it. The customer may still decline it.',
  );
});
