import { describe, expect, it } from 'vitest';
import { DESIGNATIONS } from '../../src/scoring/index.ts';
import { conversation } from './conversation.ts';

describe('Asking for a score', () => {
  it('a sales rep gets the Security score, short of 70, as an estimate for October 2026', async () => {
    const reply = await (await conversation()).as('rep').say("what's my Security score");
    expect(reply).toMatchObject({ command: 'score', args: { designation: 'security' }, visibility: 'everyone' });
    expect(reply.refused).toBeUndefined();
    expect(reply.text).toMatch(/Security/);
    expect(reply.text).toMatch(/\d+\.\d of 100/);
    expect(reply.text).toMatch(/October 2026/);
    expect(reply.text).toMatch(/estimate/i);
    expect(reply.text).toMatch(/sample/i);
  });

  it('all six come in one answer', async () => {
    const reply = await (await conversation()).say('show all six');
    expect(reply).toMatchObject({ command: 'score', args: {} });
    for (const name of ['Business Applications', 'Modern Work', 'Security', 'Infrastructure', 'Data & AI']) {
      expect(reply.text).toContain(name);
    }
  });

  it('"and Modern Work?" and "why?" carry on', async () => {
    const bot = await conversation();
    await bot.say('security score');
    expect(await bot.say('and Modern Work?')).toMatchObject({ command: 'score', args: { designation: 'modern-work' } });
    expect(await bot.say('why?')).toMatchObject({ command: 'explain', args: { designation: 'modern-work' } });
  });

  it('the memory of a conversation fades after half an hour', async () => {
    const bot = await conversation();
    await bot.say('gaps in security');
    bot.pass(31);
    expect(await bot.say('and Modern Work?')).toMatchObject({ command: 'score' });
  });

  it('two people in one conversation do not share a memory', async () => {
    const bot = await conversation();
    await bot.say('gaps in security');
    expect(await bot.as('rep').say('and Modern Work?')).toMatchObject({ command: 'score' });
  });
});

describe('Every question that names a designation', () => {
  it.each(DESIGNATIONS)('is answered for %s', async (designation) => {
    const bot = await conversation();
    for (const command of ['score', 'explain', 'gaps', 'trend', 'customers', 'rules'] as const) {
      const reply = await bot.press({ command, args: { designation } });
      expect(reply.command).toBe(command);
      expect(reply.refused).toBeUndefined();
      expect(reply.text.length).toBeGreaterThan(40);
      expect(reply.text.length).toBeLessThanOrEqual(1_600);
    }
    expect(bot.errors).toEqual([]);
  });
});

describe('Names and money', () => {
  it('the manager sees who is certified, alone', async () => {
    const reply = await (await conversation()).as('manager').say('who has SC-300');
    expect(reply).toMatchObject({ command: 'people', visibility: 'asker' });
    expect(reply.refused).toBeUndefined();
  });

  it.each(['rep', 'claims', 'viewer'])('%s is refused the names, and told who may see them', async (member) => {
    const reply = await (await conversation()).as(member).say('who has SC-300');
    expect(reply.command).toBe('people');
    expect(reply.refused).toContain('executive report viewer');
  });

  it('a refusal does not let the full name slip through its arguments', async () => {
    const reply = await (await conversation()).as('rep').say("when does Maria's MB-800 run out");
    expect(JSON.stringify(reply)).not.toMatch(/Gonzalez/i);
  });

  it('an explanation for a rep holds neither names of people nor dollars', async () => {
    const bot = await conversation();
    const owner = await bot.say('explain security');
    const rep = await bot.as('rep').say('explain security');
    expect(rep.refused).toBeUndefined();
    expect(JSON.stringify(rep)).not.toMatch(/\$\d/);
    expect(rep.visibility).toBe('everyone');
    expect(owner.visibility).toBe('asker');
  });
});

describe('The same question asked again', () => {
  it('gets the same answer, and everybody theirs', async () => {
    const bot = await conversation();
    const [owner, rep] = [await bot.say('explain security'), await bot.as('rep').say('explain security')];
    expect(await bot.say('explain security')).toEqual(owner);
    expect(await bot.as('rep').say('explain security')).toEqual(rep);
    expect(rep.card).not.toEqual(owner.card);
  });

  it('is answered anew on another day', async () => {
    const bot = await conversation();
    const question = 'which certifications expire in the next 60 days';
    const today = await bot.say(question);
    bot.pass(50 * 24 * 60);
    expect((await bot.say(question)).text).not.toBe(today.text);
  });
});

describe('Why a customer counts or not', () => {
  it('is answered per designation', async () => {
    const reply = await (await conversation()).say('why is Contoso not counted');
    expect(reply).toMatchObject({ command: 'explain', args: { customer: 'Contoso' } });
    expect(reply.text).toContain('Contoso');
  });

  it('an unknown customer is answered with the nearest names', async () => {
    const reply = await (await conversation()).press({ command: 'explain', args: { customer: 'Fabrikamm Ltd' } });
    expect(reply.text).toContain('Fabrikam');
    expect(reply.suggestions.length).toBeGreaterThan(0);
  });
});

describe('When the bot cannot', () => {
  it('it does not guess: something else gets the nearest commands', async () => {
    const reply = await (await conversation()).say('can somebody close the window');
    expect(reply.command).toBeNull();
    expect(reply.suggestions.length).toBeGreaterThan(0);
  });

  it('a wrong argument is refused in a sentence', async () => {
    const reply = await (await conversation()).press({ command: 'trend', args: { months: 'many' } });
    expect(reply.refused).toContain('months');
  });

  it('a failure shows neither its message nor a trace, and is reported once', async () => {
    const bot = await conversation();
    const broken = Object.assign(Object.create(bot.store), {
      read: () => Promise.reject(new Error('disk /secret/path on fire')),
    });
    Object.assign(bot.store, { read: broken.read });
    const reply = await bot.say('security score');
    expect(reply.refused).toContain('Something went wrong');
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(bot.errors).toHaveLength(1);
  });

  it.each(['hello', 'thanks', 'never mind', 'yes', 'no'])('"%s" gets a short answer and runs nothing', async (text) => {
    const reply = await (await conversation()).say(text);
    expect(reply.command).toBeNull();
    expect(reply.text.length).toBeGreaterThan(5);
    expect(reply.refused).toBeUndefined();
  });
});

describe('A conversation after a refusal', () => {
  it('goes on from the last good answer', async () => {
    const bot = await conversation();
    await bot.say('gaps in security');
    await bot.press({ command: 'gaps', args: { designation: 'windows' } });
    expect(await bot.say('and Modern Work?')).toMatchObject({ command: 'gaps', args: { designation: 'modern-work' } });
  });

  it('a refusal repeats none of what was sent along', async () => {
    const reply = await (await conversation()).press({ command: 'score', args: { designation: 'x'.repeat(50_000) } });
    expect(JSON.stringify(reply).length).toBeLessThan(3_000);
  });
});

describe('An account without data and without the sample', () => {
  it.each(['security score', 'trend', 'which customers have no association'])('"%s" asks for exports', async (text) => {
    const bot = await conversation({ SEVENTY_SAMPLE: 'off' });
    expect((await bot.say(text)).text).toContain('Nothing imported yet');
  });

  it('still answers what the rules are, who you are and what it can do', async () => {
    const bot = await conversation({ SEVENTY_SAMPLE: 'off' });
    for (const text of ['rules for modern work', 'what am I allowed to see', 'help']) {
      const reply = await bot.say(text);
      expect(reply.command).not.toBeNull();
      expect(reply.text).not.toContain('Nothing imported yet');
    }
    expect(bot.errors).toEqual([]);
  });
});
