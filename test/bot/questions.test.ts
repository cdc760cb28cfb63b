import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/bot/access/member.ts';
import { monthsUpTo } from '../../src/scoring/index.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { conversation, file } from './conversation.ts';
import { officeUsage, training } from './exports.ts';

describe('Customers', () => {
  it('without an association are listed, with what is there instead', async () => {
    const { text } = await (await conversation()).say('which customers have no association');
    expect(text).toContain('Litware');
    expect(text).toContain('Tailspin Toys');
    expect(text).toContain('Deal Registration');
    expect(text).not.toContain('Fabrikam');
  });

  it('gained and lost are not the same', async () => {
    const bot = await conversation();
    const gained = await bot.press({ command: 'customers', args: { filter: 'gained', designation: 'modern-work' } });
    const lost = await bot.press({ command: 'customers', args: { filter: 'lost', designation: 'modern-work' } });
    expect(gained.text).toContain('VanArsdel');
    expect(lost.text).toContain('Consolidated Messenger');
    expect(lost.text).not.toContain('VanArsdel');
  });

  it('that count and that do not make up everybody', async () => {
    const bot = await conversation();
    const count = async (args: Record<string, unknown>) => {
      const reply = await bot.press({ command: 'customers', args });
      return Number(reply.text.match(/(\d+) customers?/)?.[1]);
    };
    const designation = 'security';
    const parts = [
      await count({ designation, filter: 'counted' }),
      await count({ designation, filter: 'not-counted' }),
    ];
    expect(parts[0]! + parts[1]!).toBe(await count({}));
    expect(await count({ designation })).toBe(parts[0]);
  });

  it('of an earlier month are answered for that month', async () => {
    const reply = await (await conversation()).press({ command: 'customers', args: { month: '2025-06' } });
    expect(reply.text).toContain('June 2025');
  });
});

describe('A customer asked for by part of its name', () => {
  it('is answered under its full name', async () => {
    const reply = await (await conversation()).press({ command: 'explain', args: { customer: 'woodgrove' } });
    expect(reply.args).toMatchObject({ customer: 'Woodgrove Bank' });
  });

  it('that several share asks which, by tenant where the names are the same', async () => {
    const bot = await conversation();
    const contoso = { name: 'Contoso', seats: 400, active: 300 };
    const twins = [
      { ...contoso, tenant: '11111111-1111-4111-8111-111111111111' },
      { ...contoso, tenant: '22222222-2222-4222-8222-222222222222' },
    ];
    await bot.drop([file('a.tsv', officeUsage(monthsUpTo('2026-10', 13), twins))]);
    const reply = await bot.say('why is Contoso not counted');
    expect(reply.suggestions.map(({ text }) => text)).toEqual(
      twins.map(({ tenant }) => `why is ${tenant} not counted`),
    );
    const chosen = await bot.say(reply.suggestions[0]!.text);
    expect(chosen).toMatchObject({ command: 'explain', suggestions: [] });
  });
});

describe('Customers without an association for a designation', () => {
  it('include those whose association it does not accept', async () => {
    const bot = await conversation();
    const anywhere = await bot.press({ command: 'customers', args: { filter: 'no-association' } });
    const security = await bot.press({
      command: 'customers',
      args: { filter: 'no-association', designation: 'security' },
    });
    expect(anywhere.text).not.toContain('Boulder Innovations');
    expect(security.text).toMatch(/Boulder Innovations.*DPOR/);
  });
});

describe('People', () => {
  it('whose certifications run out soon come soonest first, with the day', async () => {
    const { text } = await (await conversation()).say('which certs expire in the next 60 days');
    const names = ['Anna Kowalska', 'Daniel Kim', 'Maria Gonzalez'];
    const places = names.map((name) => text.indexOf(name));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('5 December 2026');
  });

  it('asked for by first name are found; the other Marias are not made up', async () => {
    const reply = await (await conversation()).say("when does Maria's MB-800 run out");
    expect(reply.args).toMatchObject({ certification: 'MB-800' });
    expect(reply.text).toContain('Maria Gonzalez');
    expect(reply.text).toContain('8 January 2027');
  });

  it('with two certifications hold both', async () => {
    const bot = await conversation();
    const both = await bot.press({ command: 'people', args: { certification: ['AZ-104', 'WS-HYBRID'] } });
    expect(both.text).toContain("Liam O'Connor");
    const none = await bot.press({ command: 'people', args: { certification: ['MB-800', 'WS-HYBRID'] } });
    expect(none.text).toContain('Nobody');
  });

  it('of one location are all that a viewer of that location sees', async () => {
    const bot = await conversation();
    const title = 'Teams Administrator Associate';
    const people = [
      { name: 'Ana Here', title, location: '4100001' },
      { name: 'Bo There', title, location: '4100002' },
    ];
    await bot.drop([file('people.csv', training(people))]);
    const viewer: Member = {
      id: 'slack:T1:U1',
      name: 'Viewer',
      identities: ['slack:T1:U1'],
      roles: [{ role: 'executive-report-viewer', locations: ['4100002'] }],
    };
    await bot.store.change(ACCOUNT, { at: '2026-11-21T09:00:00Z' }, (account) => ({
      next: { ...account, members: [viewer] },
      result: null,
    }));
    const { text } = await bot.as({ platform: 'slack', id: 'T1:U1' }).say('who has MS-700');
    expect(text).toContain('Bo There');
    expect(text).not.toContain('Ana Here');
    const other = await bot.as({ platform: 'slack', id: 'T1:U1' }).say('when do the certifications of Here run out');
    expect(JSON.stringify(other)).not.toContain('Ana Here');
    const explained = await bot.as({ platform: 'slack', id: 'T1:U1' }).say('explain modern work');
    expect(JSON.stringify(explained)).not.toMatch(/Ana Here|Bo There/);
  });
});

describe('Rules', () => {
  it('about a certification tell the gates it opens', async () => {
    const { text } = await (await conversation()).say('how many AZ-104 people do we need');
    expect(text).toContain('2 people with AZ-104');
    expect(text).toMatch(/Source: Microsoft Learn/);
    expect(text).not.toContain('AZ-305');
  });

  it('that name nothing tell how a designation is earned, and the version', async () => {
    const { text } = await (await conversation()).say('which rules version is this');
    expect(text).toContain('2026-07');
    expect(text).toContain('70 points');
  });

  it('of a certification that is retired begin with the day until which it counts', async () => {
    const bot = await conversation();
    const headline = async (text: string) => (await bot.say(text)).text.split('\n')[0]!.replaceAll('\u00a0', ' ');
    expect(await headline('until when does SC-400 count')).toContain(
      'SC-400 counts no more: it counted until 31 May 2026',
    );
    expect(await headline('is MS-900 still valid')).toContain('MS-900 counts until 31 March 2027');
    expect(await headline('is AZ-500 retired')).toContain('AZ-500 counts until 31 August 2027');
    expect(await headline('does AI-102 still count')).toContain('AI-102 counts until 30 June 2027');
    expect((await bot.say('when do AZ-204 certificates stop counting')).text).toMatch(/was retired on 31\sJuly 2026/);
    expect((await bot.say('is SC-300 retired')).text).toContain('is not retired');
  });

  it('whose list holds a certification that counts for nobody any more say so', async () => {
    const { text } = await (await conversation()).say('rules for security skilling');
    expect(text).toMatch(/SC-400 counts no more: it counted until 31\sMay 2026/);
  });

  it('of another certification are those of its own metric', async () => {
    const bot = await conversation();
    await bot.say('how many AZ-104 people do we need for infra');
    const { text } = await bot.say('and AZ-305');
    expect(text).toContain('Infrastructure: advanced certifications');
    expect(text).toMatch(/Needs 2 people with AZ-305 first/);
  });

  it('of a certification that a designation does not ask for name those that do', async () => {
    const { text } = await (await conversation()).press({
      command: 'rules',
      args: { designation: 'security', certification: 'AZ-204' },
    });
    expect(text).toContain('AZ-204 is in no list of Security.');
    expect(text).toContain('Digital & App Innovation: intermediate certifications');
  });

  it('of one track leave the other out', async () => {
    const reply = await (await conversation()).press({
      command: 'rules',
      args: { designation: 'security', metric: 'intermediate-certifications', track: 'smb' },
    });
    expect(reply.text).toContain('SMB');
    expect(reply.text).not.toContain('Enterprise:');
  });
});

describe('Trend', () => {
  it('shows six months unless told otherwise', async () => {
    const bot = await conversation();
    expect((await bot.say('trend of security')).text).toMatch(/May 2026[\s\S]*October 2026/);
    const year = await bot.press({ command: 'trend', args: { designation: 'modern-work', months: 12 } });
    expect(year.text).toContain('November 2025');
  });

  it('does not make up months whose history is too short', async () => {
    const reply = await (await conversation()).press({
      command: 'trend',
      args: { designation: 'security', months: 12 },
    });
    expect(reply.text).toMatch(/not enough|no history|unknown|too short/i);
  });
});

describe('What changed', () => {
  it('since the month before, and because of whom', async () => {
    const { text, args } = await (await conversation()).say('why did security drop');
    expect(args).toMatchObject({ designation: 'security' });
    expect(text).toContain('Wingtip Toys');
  });

  it('is said first when somebody asks why it dropped', async () => {
    const [, second, third] = (await (await conversation()).say('why did security drop')).text.split('\n');
    expect(second).toBe('Since September 2026');
    expect(third).toMatch(/^Security: .*−1\.2/);
  });

  it('is left out beside the points of the track that does not count', async () => {
    const reply = await (await conversation()).press({
      command: 'explain',
      args: { designation: 'security', track: 'smb' },
    });
    expect(reply.text).toContain('SMB track: 54.1');
    expect(reply.text).not.toContain('Since September');
  });

  it('since a month nobody has figures for is answered so', async () => {
    const reply = await (await conversation()).press({ command: 'explain', args: { since: '2020-01' } });
    expect(reply.text).toContain('do not reach far enough back to compare with January 2020');
  });

  it('since the last import is what that import did', async () => {
    const bot = await conversation();
    const contoso = { tenant: '11111111-1111-4111-8111-111111111111', name: 'Contoso', seats: 400, active: 300 };
    const fabrikam = { ...contoso, tenant: '22222222-2222-4222-8222-222222222222', name: 'Fabrikam' };
    await bot.drop([file('a.tsv', officeUsage(monthsUpTo('2026-10', 13), [contoso]))]);
    await bot.drop([file('b.tsv', officeUsage(['2026-10'], [contoso, fabrikam]))]);
    const { text } = await bot.say('what changed since the last import');
    expect(text).toContain('Fabrikam');
    expect(text).not.toContain('Contoso');
  });

  it('compares nothing whose history is too short, and says so', async () => {
    const { text } = await (await conversation()).press({ command: 'explain', args: { since: '2025-10' } });
    expect(text).toMatch(/Not compared, for want of history: .*Security/);
    expect(text).not.toMatch(/Security: /);
  });

  it.each(['2026-10', '2030-01', 'Christmas'])(
    'since %s, which is not before the month shown, asks which',
    async (since) => {
      const reply = await (await conversation()).press({ command: 'explain', args: { since } });
      expect(reply.suggestions).toHaveLength(2);
    },
  );

  it('since an import that never was is said plainly', async () => {
    const bot = await conversation();
    expect((await bot.say('what changed since the last import')).text).toContain('Nothing has been imported yet');
  });

  it('since no month at all asks which', async () => {
    const reply = await (await conversation()).press({ command: 'explain', args: { since: 'Christmas' } });
    expect(reply.command).toBe('explain');
    expect(reply.suggestions.map(({ label }) => label)).toContain('The last import');
  });
});

describe('Several designations at once', () => {
  it('are scored side by side, and for an explanation it asks which', async () => {
    const bot = await conversation();
    const azure = await bot.say('azure score');
    expect(azure.args.designation).toEqual(['infrastructure', 'digital-app-innovation', 'data-ai']);
    expect(azure.text).toContain('Infrastructure');
    const why = await bot.press({ command: 'explain', args: { designation: ['infrastructure', 'data-ai'] } });
    expect(why.command).toBe('explain');
    expect(why.suggestions).toHaveLength(2);
  });
});
