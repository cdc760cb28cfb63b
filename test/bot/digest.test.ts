import { describe, expect, it } from 'vitest';
import type { AlertOf } from '../../src/alerts/alert.ts';
import { beforeOf } from '../../src/bot/digest/before.ts';
import { toWorkOn } from '../../src/bot/digest/focus.ts';
import { movesSince, totalBefore } from '../../src/bot/digest/moves.ts';
import { todosOf, wayFor } from '../../src/bot/digest/todos.ts';
import type { Reply } from '../../src/bot/message.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { EMPTY_ACCOUNT } from '../../src/storage/account.ts';
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
    expect(text).toContain('1. Renew SC-300 by Sat 5 December 2026. Keeps 6.7. Anna Kowalska');
    expect(text).toContain(
      'Keeps 52.0. Daniel Kim · without it −40.0 Data & AI, −8.0 Infrastructure, −4.0 Digital & App Innovation',
    );
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
    expect(text).not.toContain('Your turn with claim C4');
  });

  it('are for whoever may see claims', async () => {
    const bot = await withClaims([asked]);
    expect((await ask(bot.as('claims'))).text).toContain('C4 Contoso');
    expect(whole(await ask(bot.as('manager')))).not.toContain('C4');
  });
});

describe('Certifications that end', () => {
  const ending = (due: string, points: number): AlertOf<'certification-ends'> => {
    const about = { designation: 'security', metric: 'intermediate-certifications' } as const;
    const facts = { kind: 'certification-ends', person: 'Ana', certification: 'SC-300', why: 'expires' } as const;
    const said = { key: due, topic: 'certifications', since: '', location: '', causedBy: null } as const;
    const counts = [{ ...about, points }];
    return { ...said, designations: ['security'], due, tone: 'warning', facts: { ...facts, counts } };
  };
  const told = async (all: readonly AlertOf<'certification-ends'>[]) => {
    const asked = { account: EMPTY_ACCOUNT, partner: await samplePartner(), way: null, claims: [] };
    return todosOf({ ...asked, ending: all, today: '2026-11-21' }).map((todo) => 'alert' in todo && todo.alert.due);
  };

  it('this week come first; of the later ones those with most to lose, by their day', async () => {
    const later = [ending('2026-12-04', 2), ending('2026-12-05', 2), ending('2026-12-12', 52)];
    expect(await told(later)).toEqual(['2026-12-04', '2026-12-12']);
    expect(await told([...later, ending('2026-11-25', 1)])).toEqual(['2026-11-25', '2026-12-12']);
    expect(await told([...later, ending('2027-01-10', 9)])).toEqual(['2026-12-04', '2026-12-12', '2027-01-10']);
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
    expect(movesSince(before, partner.scorecard(), partner.portfolio)).toEqual([]);
  });

  it('tells a move without a cause, where the figures it was told by are gone', async () => {
    const partner = await samplePartner();
    const { asOf, totals } = toldBy(partner);
    const last = { at: '2026-11-16T08:00:00.000Z', asOf, totals: { ...totals, security: 70 } };
    const moves = movesSince(await beforeOf('last-digest', partner, last), partner.scorecard(), partner.portfolio);
    expect(moves).toMatchObject([{ designation: 'security', metric: null, before: 70, because: [] }]);
  });

  it('is nothing where the month before is not in the exports', async () => {
    const partner = await samplePartner();
    const before = await beforeOf('last-month', partner, null);
    const unknown = {
      ...before.scorecards[0]!,
      designations: before.scorecards[0]!.designations.map((score) => ({
        ...score,
        metrics: score.metrics.map((metric) => ({ ...metric, value: null, points: 0 })),
      })),
    };
    const [security] = partner.scorecard().designations.filter(({ id }) => id === 'security');
    expect(totalBefore(security!, before, partner.scorecard())).toBeCloseTo(66, 0);
    expect(totalBefore(security!, { ...before, scorecards: [unknown] }, partner.scorecard())).toBeNull();
    expect(movesSince({ ...before, scorecards: [unknown] }, partner.scorecard(), partner.portfolio)).toEqual([]);
  });

  it('tells the largest move first, and none that cannot be seen', async () => {
    const partner = await samplePartner();
    const moves = movesSince(await beforeOf('last-month', partner, null), partner.scorecard(), partner.portfolio);
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
    expect(toWorkOn(now, before).slice(0, 2)).toEqual(['data-ai', 'security']);
    const lost = now.map((score) => (score.id === 'modern-work' ? { ...score, total: 40, qualified: false } : score));
    expect(toWorkOn(lost, before)[0]).toBe('modern-work');
    const won = now.map((score) => ({ ...score, qualified: true }));
    expect(toWorkOn(won, before)).toEqual([]);
  });

  it('is the next one, where no step is known by which the nearest could qualify', async () => {
    const partner = await samplePartner();
    const { 'azure-usage': _, ...tables } = partner.portfolio.tables;
    const asked = { account: EMPTY_ACCOUNT, partner: { ...partner, portfolio: { tables } }, today: '2026-11-21' };
    const way = await wayFor(['data-ai', 'infrastructure', 'business-applications'], asked);
    expect(way?.designation).toBe('business-applications');
    expect(way?.plan.steps.length).toBeGreaterThan(0);
    expect(await wayFor(['data-ai'], asked)).toBeNull();
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
