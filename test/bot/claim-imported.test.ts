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
