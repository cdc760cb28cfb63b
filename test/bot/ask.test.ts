import { describe, expect, it } from 'vitest';
import { articleCard } from '../../cards/index.ts';
import type { Member } from '../../src/bot/access/member.ts';
import { COMMANDS } from '../../src/bot/commands/index.ts';
import type { Action } from '../../src/bot/message.ts';
import { articles } from '../../src/knowledge/index.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { claimIn, SALES } from '../associations/claims/fixtures.ts';
import { AT_PORTLAND, buttonsOn, withClaims } from './claims-at-hand.ts';
import { buttonOf, conversation, NOVEMBER } from './conversation.ts';

const ask = (args: Action['args'] = {}): Action => ({ command: 'ask', args });
const about = (fact: string): string => {
  const found = [...articles().values()].find(({ own }) => own === fact);
  if (found === undefined) throw new Error(`No article is answered with ${fact}.`);
  return found.id;
};

const TWO = [
  claimIn('partner-action-required', { portalId: '5120' }, AT_PORTLAND),
  claimIn('approved', { id: 'C2' }, { ...SALES, customer: 'Litware', location: AT_PORTLAND.location }),
];

describe('A question about the program', () => {
  it('is answered first, then told whence and as of when', async () => {
    const article = articles().get('co-op-claim-deadline')!;
    const { text, refused } = await (await conversation()).as('rep').press(ask({ article: article.id }));
    expect(refused).toBeUndefined();
    expect(text.startsWith(article.answer)).toBe(true);
    expect(text).toMatch(/As of October 2023\. Source: Partner Center documentation, .* \(October 2023\)/);
  });

  it('names each edition where they disagree', async () => {
    const article = [...articles().values()].find(({ disputed }) => disputed.length > 0)!;
    const { text } = await (await conversation()).press(ask({ article: article.id }));
    expect(text).toContain('Editions disagree:');
    for (const { says } of article.disputed) expect(text).toContain(says);
  });

  it('leads on to what Seventy can do and to what is asked next', async () => {
    const bot = await conversation();
    const article = [...articles().values()].find(({ say, related }) => say.length === 1 && related.length > 1)!;
    const reply = await bot.press(ask({ article: article.id }));
    expect(buttonsOn(reply)).toHaveLength(3);
    expect(buttonsOn(reply)[0]).toBe(article.say[0]!.label);
    const next = await bot.press(buttonOf(reply, buttonsOn(reply)[1]!));
    expect(next).toMatchObject({ command: 'ask', args: { article: article.related[0] } });
  });

  it('is answered in 1,500 characters with its source, whichever it is', () => {
    for (const article of articles().values()) {
      const { text } = articleCard({ article, buttons: [] });
      expect(text.length, article.id).toBeLessThanOrEqual(1500);
      expect(text, article.id).toContain('Source: ');
      expect(text.replaceAll('\n', ' '), article.id).toContain(article.answer.replaceAll('\u00a0', ' '));
    }
  });

  it('that no article answers is not guessed: up to three are offered', async () => {
    const bot = await conversation();
    const { text, suggestions } = await bot.press(ask({ question: 'how long may a customer sleep on a claim' }));
    expect(text).toMatch(/^I don't know that for sure\. Nearest: .+\./);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(3);
    const strange = await bot.press(ask({ question: 'qwrtz' }));
    expect(strange.text).toMatch(/^I don't know that\./);
    expect(strange.suggestions.length).toBeGreaterThan(0);
    expect((await bot.press(ask({ article: 'nothing-of-the-kind' }))).text).toMatch(/^I don't know that\./);
  });

  it('tells what comes near in one whole sentence', async () => {
    const bot = await conversation();
    for (const question of [
      'do certified people count with no learn profile linked to them',
      'meaning of zork in insights',
    ]) {
      const [first = ''] = (await bot.press(ask({ question }))).text.split('\n');
      expect(first).toMatch(/^I don't know that for sure\. Nearest: .*\.$/);
    }
  });

  it('without a question names some to begin with, each from another subject', async () => {
    const { suggestions } = await (await conversation()).press(ask());
    const byTitle = new Map(Array.from(articles().values(), ({ title, subject }) => [title, subject]));
    const subjects = suggestions.map(({ label }) => byTitle.get(label));
    expect(subjects.length).toBeGreaterThan(3);
    expect(new Set(subjects).size).toBe(subjects.length);
  });
});

describe('What the own data says beside an answer', () => {
  it('is how long is left for the claim', async () => {
    const bot = await withClaims(TWO);
    const named = await bot.press(ask({ article: about('claim-clock'), customer: 'Contoso' }));
    expect(named.text).toMatch(/C1 Contoso: Teams\. Your turn, by \w{3} \d+ \w+ 2026 \(\d+ business days left\)/);
    const any = await bot.press(ask({ article: about('claim-clock') }));
    expect(any.text).toContain('C1 Contoso: Teams. Your turn');
  });

  it('is where the claim stands', async () => {
    const bot = await withClaims(TWO);
    const { text } = await bot.press(ask({ article: about('claim-status'), claim: '5120' }));
    expect(text).toMatch(/C1 Contoso: Teams\. Partner action required since/);
    expect((await bot.press(ask({ article: about('claim-status') }))).text).toMatch(/Yours: 2 claims/);
  });

  it('is, of a customer without a claim, that there is none', async () => {
    const { text } = await (await withClaims(TWO)).press(ask({ article: about('claim-clock'), customer: 'Proseware' }));
    expect(text).toContain('You have no claim for Proseware.');
  });

  it('tells of claims only whoever may see them there, and only the asker', async () => {
    const bot = await withClaims(TWO);
    const question = ask({ article: about('claim-clock'), customer: 'Contoso' });
    expect((await bot.as('rep').press(question)).text).not.toMatch(/C1|You have no claim/);
    expect((await bot.press(question, { place: 'shared' })).visibility).toBe('asker');
    expect((await bot.as('rep').press(question, { place: 'shared' })).visibility).toBe('everyone');
    const roles: Member['roles'] = [{ role: 'incentives-user', locations: ['6048231'] }];
    await bot.store.change(ACCOUNT, { at: NOVEMBER.toISOString() }, (account) => ({
      next: { ...account, members: [{ id: 'leo', name: 'Leo', identities: ['slack:T1:LEO'], roles }] },
      result: null,
    }));
    const leo = bot.as({ platform: 'slack', id: 'T1:LEO' });
    expect((await leo.press(question)).text).toContain('You have no claim for Contoso.');
  });

  it('is whether a customer counts', async () => {
    const bot = await conversation();
    const { text } = await bot.press(ask({ article: about('customer-counts'), customer: 'Litware' }));
    expect(text).toMatch(/Litware\w* (counts for|does not count)/);
    const unknown = await bot.press(ask({ article: about('customer-counts'), customer: 'Nobody Inc' }));
    expect(unknown.text).toContain('Your exports know no single customer called "Nobody Inc".');
  });

  it('is what we hold at a customer, for whoever may see associations', async () => {
    const bot = await conversation();
    const question = ask({ article: about('associations'), customer: 'Fabrikam' });
    expect(await bot.press(question)).toMatchObject({ text: expect.stringContaining('At Fabrikam') });
    expect((await bot.as('rep').press(question)).text).not.toContain('At Fabrikam');
  });

  it.each(['unlinked-people', 'expiring-certifications'])(
    'names people only to whoever may see names: %s',
    async (fact) => {
      const bot = await conversation();
      const question = ask({ article: about(fact) });
      const [named, counted] = [await bot.press(question), await bot.as('rep').press(question)];
      expect(named.text).toMatch(/\d+ (person|people): \p{Lu}\p{L}+ \p{Lu}\p{L}+ \(/u);
      expect(named.visibility).toBe('asker');
      expect(counted.text).toMatch(/\d+ (person|people)\./);
      expect(counted.visibility).toBe('everyone');
    },
  );

  it('is our location ids, roles, points and the month of the data', async () => {
    const bot = await conversation();
    const told = async (fact: string, as = 'owner') => (await bot.as(as).press(ask({ article: about(fact) }))).text;
    expect(await told('locations')).toMatch(/Your location IDs: 6048215 .*6048231/);
    expect(await told('roles', 'claims')).toMatch(/Here you have incentives user: you may .*claims/);
    expect(await told('standing')).toMatch(/By your exports: Modern Work \(\d+\.\d\) qualifies; not yet /);
    expect(await told('freshness')).toContain('The sample data here goes to October 2026.');
  });

  it('is left out while no export is there', async () => {
    const { text } = await (await conversation({ SEVENTY_SAMPLE: 'off' })).press(ask({ article: about('standing') }));
    expect(text).not.toContain('By your exports');
  });
});

it('takes every argument that a question may carry', () => {
  const args = {
    question: 'why',
    claim: 'C1',
    customer: 'Contoso',
    product: 'Teams',
    designation: 'security',
    certification: 'SC-300',
    person: 'Maria',
  };
  expect(COMMANDS.ask.args.safeParse(args).success).toBe(true);
});
