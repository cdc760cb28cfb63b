import { describe, expect, it } from 'vitest';
import { beforeOf } from '../../src/bot/digest/before.ts';
import { focusOf } from '../../src/bot/digest/focus.ts';
import { movesSince } from '../../src/bot/digest/moves.ts';
import type { Reply } from '../../src/bot/message.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { claimIn } from '../associations/claims/fixtures.ts';
import { AT_PORTLAND, withClaims } from './claims-at-hand.ts';
import { buttonOf, type Conversation, conversation } from './conversation.ts';
import { samplePartner, toldBy } from './sample-partner.ts';

const ask = (who: Conversation, args: Record<string, unknown> = {}, place: 'private' | 'shared' = 'private') =>
  who.press({ command: 'digest', args }, { place });
const asked = claimIn('partner-action-required', { id: 'C4', since: '2026-11-06T10:00:00.000Z' }, AT_PORTLAND);
const whole = (reply: Reply) => JSON.stringify(reply);

describe('The digest on the sample partner', () => {
  it('tells all six scores, what moved, what to do and what is new', async () => {
    const { text, command } = await ask(await conversation());
    expect(command).toBe('digest');
    expect(text).toMatch(/^1 of 6 designations qualified\. Summary since September 2026\./);
    expect(text).toContain('Modern Work 80.7 (+0.5): qualified');
    expect(text).toContain('Data & AI 70.0: usage growth is at zero');
    expect(text).toContain('- Security: usage growth −1.2. Down at Wingtip Toys');
    expect(text).toContain('1. Renew SC-300, which expires on Sat 5 December 2026. Keeps 6.7. Anna Kowalska');
    expect(text).toContain('A. Datum: Link our partner ID for Azure (PAL). +38.7.');
    expect(text.length).toBeLessThanOrEqual(1_500);
  });

  it('leads to the plan for the nearest designation that does not qualify', async () => {
    const reply = await ask(await conversation());
    expect(buttonOf(reply, 'Plan for Data & AI')).toEqual({ command: 'plan', args: { designation: 'data-ai' } });
  });

  it('names nobody to whoever may not see names', async () => {
    const bot = await conversation();
    for (const member of ['rep', 'viewer', 'claims']) {
      expect(whole(await ask(bot.as(member)))).not.toMatch(/Kowalska|Daniel Kim|Connor/);
    }
    expect(whole(await ask(bot.as('manager')))).toContain('Kowalska');
  });

  it('in a conversation tells everybody the same, without names and claims', async () => {
    const reply = await ask(await withClaims([asked]), {}, 'shared');
    expect(reply.visibility).toBe('everyone');
    expect(whole(reply)).not.toMatch(/Kowalska|C4|Contoso: Teams|Ann Beebe/);
  });

  it('goes to the asker alone where it holds what only some may see', async () => {
    const bot = await conversation();
    expect((await ask(bot)).visibility).toBe('asker');
    expect((await ask(bot.as('rep'))).visibility).toBe('everyone');
  });
});

describe('Claims in the digest', () => {
  const draft = claimIn('draft', { id: 'C7' }, { ...AT_PORTLAND, customer: 'Fabrikam' });

  it('that are due come first among the things to do, with their filer; the others need someone', async () => {
    const { text } = await ask(await withClaims([draft, asked]));
    expect(text).toMatch(/To do this week:\n1\. C4 Contoso: Teams\. .* · Your turn, by /);
    expect(text).toMatch(/Claims that need someone:\n- C7 Fabrikam: Teams/);
  });

  it('are for whoever may see claims', async () => {
    const bot = await withClaims([asked]);
    expect((await ask(bot.as('claims'))).text).toContain('C4 Contoso');
    expect(whole(await ask(bot.as('manager')))).not.toContain('C4');
  });
});

describe('What a digest compares with', () => {
  it('is the month before, where nothing was imported and none was sent', async () => {
    const bot = await conversation();
    for (const since of ['last-month', 'last-import', 'last-digest']) {
      expect((await ask(bot, { since })).text).toContain('Summary since September 2026.');
    }
  });

  it('is what the last one said, where there was one', async () => {
    const partner = await samplePartner();
    const last = { at: '2026-11-16T08:00:00.000Z', ...toldBy(partner) };
    const before = await beforeOf('last-digest', partner, last);
    expect(before.words).toMatch(/^the last one on Mon\s16\sNovember 2026$/);
    expect(movesSince(before, partner.scorecard())).toEqual([]);
  });

  it('tells a move without a cause, where the figures it was told by are gone', async () => {
    const partner = await samplePartner();
    const { asOf, totals } = toldBy(partner);
    const last = { at: '2026-11-16T08:00:00.000Z', asOf, totals: { ...totals, security: 70 } };
    const moves = movesSince(await beforeOf('last-digest', partner, last), partner.scorecard());
    expect(moves).toMatchObject([{ designation: 'security', metric: null, before: 70, because: [] }]);
  });

  it('tells the largest move first, and none that cannot be seen', async () => {
    const partner = await samplePartner();
    const moves = movesSince(await beforeOf('last-month', partner, null), partner.scorecard());
    const sizes = moves.map(({ before, after }) => Math.abs(after - before));
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0.05);
  });
});

describe('The designation to work on', () => {
  it('is one that was just lost, before the nearest to qualifying', async () => {
    const partner = await samplePartner();
    const now = partner.scorecard().designations;
    const before = await beforeOf('last-month', partner, null);
    expect(focusOf(now, before)).toBe('data-ai');
    const lost = now.map((score) => (score.id === 'modern-work' ? { ...score, total: 40, qualified: false } : score));
    expect(focusOf(lost, before)).toBe('modern-work');
    expect(
      focusOf(
        now.map((score) => ({ ...score, qualified: true })),
        before,
      ),
    ).toBeNull();
  });
});

describe('The digest of a subscriber', () => {
  it('offers to change how it comes, and does not repeat what was told', async () => {
    const bot = await conversation();
    expect((await ask(bot)).card.actions?.map(({ title }) => title)).toContain('Get it weekly');
    await bot.press({ command: 'alerts', args: { action: 'subscribe', schedule: 'weekly monday 09:00', where: 'me' } });
    expect((await bot.store.read(ACCOUNT)).subscriptions).toHaveLength(1);
    const reply = await ask(bot);
    expect(reply.card.actions?.map(({ title }) => title)).toContain('Change');
    expect(reply.text).not.toContain('New:');
  });

  it('of a partner without data asks for the exports', async () => {
    const { text } = await ask(await conversation({ SEVENTY_SAMPLE: 'off' }));
    expect(text).toMatch(/^Nothing imported yet/);
  });
});
