import { describe, expect, it } from 'vitest';
import type { IncomingFile, Reply } from '../../src/bot/message.ts';
import { monthsUpTo } from '../../src/scoring/index.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { conversation, file, NOVEMBER } from './conversation.ts';
import { officeUsage, training } from './exports.ts';

const YEAR = monthsUpTo('2026-10', 13);
const contoso = { tenant: '11111111-1111-4111-8111-111111111111', name: 'Contoso', seats: 400, active: 300 };
const fabrikam = { tenant: '22222222-2222-4222-8222-222222222222', name: 'Fabrikam', seats: 500, active: 450 };
const teams = { title: 'Microsoft 365 Certified: Teams Administrator Associate' };

const usage = file('usage.tsv', officeUsage(YEAR, [contoso]));
const people = file('people.csv', training([{ name: 'Ana Ruiz', ...teams }]));

describe('Dropping exports into the conversation', () => {
  it('replaces the sample partner and says what the scores are now', async () => {
    const bot = await conversation();
    const reply = await bot.drop([usage, people]);
    expect(reply).toMatchObject({ command: 'import', visibility: 'asker' });
    expect(reply.refused).toBeUndefined();
    const score = await bot.say('modern work score');
    expect(score.text).not.toMatch(/sample/i);
    expect(score.text).toContain('2.5');
  });

  it('a later import says what changed and because of whom', async () => {
    const bot = await conversation();
    await bot.drop([usage, people]);
    const october = file('october.tsv', officeUsage(['2026-10'], [contoso, fabrikam]));
    const reply = await bot.drop([october]);
    expect(reply.text).toContain('Modern Work');
    expect(reply.text).toContain('Fabrikam');
  });

  it('the same files again change nothing', async () => {
    const bot = await conversation();
    await bot.drop([usage, people]);
    const before = await bot.store.read(ACCOUNT);
    const reply = await bot.drop([people, usage]);
    expect(reply.text).toMatch(/nothing/i);
    expect(await bot.store.read(ACCOUNT)).toEqual(before);
  });

  it('one wrong file refuses all of them', async () => {
    const bot = await conversation();
    const reply = await bot.drop([usage, file('page.csv', '<!DOCTYPE html><html><body>Sign in</body></html>')]);
    expect(reply.refused).toContain('web page');
    expect((await bot.store.read(ACCOUNT)).imports).toEqual([]);
    expect((await bot.say('modern work score')).text).toMatch(/sample/i);
  });

  it.each(['manager', 'rep', 'viewer'])('%s may not import, and nothing is read', async (member) => {
    const bot = (await conversation()).as(member);
    let opened = false;
    const untouchable: IncomingFile = {
      name: 'x.csv',
      async *open() {
        opened = true;
        yield* usage.open();
      },
    };
    const reply = await bot.drop([untouchable]);
    expect(reply).toMatchObject({ command: 'import', refused: expect.stringContaining('partner admin') });
    expect(opened).toBe(false);
  });

  it('who may file claims may not import either, whatever the export is called', async () => {
    const reply = await (await conversation()).as('claims').drop([{ ...usage, name: 'proof.pdf' }]);
    expect(reply).toMatchObject({ command: 'import', refused: expect.stringContaining('partner admin') });
  });

  it('who is told no is told who may, for reports and for claims', async () => {
    const reply = await (await conversation()).as('rep').say('import this file');
    expect(reply.refused).toContain('partner admin');
    expect(reply.refused).toContain('incentives user');
  });

  it('who imports and files no claims is told how to export what was saved as a workbook', async () => {
    const bot = await conversation();
    await bot.store.change(ACCOUNT, { at: NOVEMBER.toISOString() }, (now) => {
      const roles = [{ role: 'account-admin' as const, locations: 'all' as const }];
      const ada = { id: 'ada', name: 'Ada', identities: ['slack:T1:UADA'], roles };
      return { next: { ...now, members: [ada] }, result: null };
    });
    const reply = await bot.as({ platform: 'slack', id: 'T1:UADA' }).drop([file('usage.xlsx', 'PK\x03\x04')]);
    expect(reply).toMatchObject({ command: 'import', refused: expect.stringContaining('Excel workbook') });
  });

  it('"import this file" without a file says how', async () => {
    const reply = await (await conversation()).say('import this file');
    expect(reply).toMatchObject({ command: 'import' });
    expect(reply.text).toContain('Drop');
  });
});

describe('Undo', () => {
  it('asks first, names what it takes back, and "yes" does it', async () => {
    const bot = await conversation();
    await bot.drop([usage, people]);
    const question = await bot.say('undo the last import');
    expect(question.text).toContain('usage.tsv');
    expect((await bot.store.read(ACCOUNT)).imports).toHaveLength(1);
    const done = await bot.say('yes');
    expect(done.command).toBe('undo');
    expect((await bot.store.read(ACCOUNT)).imports).toEqual([]);
    expect((await bot.say('modern work score')).text).toMatch(/sample/i);
  });

  it('"no" leaves everything as it is, and a later "yes" means nothing', async () => {
    const bot = await conversation();
    await bot.drop([usage]);
    await bot.say('undo');
    await bot.say('no');
    await bot.say('yes');
    expect((await bot.store.read(ACCOUNT)).imports).toHaveLength(1);
  });

  it('pressing its button twice takes back one import, not two', async () => {
    const bot = await conversation();
    await bot.drop([usage]);
    await bot.drop([people]);
    const { args } = yesOf(await bot.say('undo'));
    await Promise.all([bot.press({ command: 'undo', args }), bot.press({ command: 'undo', args })]);
    expect((await bot.store.read(ACCOUNT)).imports).toHaveLength(1);
  });

  it('a button of an older question asks again instead of taking back a newer import', async () => {
    const bot = await conversation();
    await bot.drop([usage]);
    const { args } = yesOf(await bot.say('undo'));
    await bot.drop([people]);
    const reply = await bot.press({ command: 'undo', args });
    expect(reply.text).toContain('people.csv');
    expect((await bot.store.read(ACCOUNT)).imports).toHaveLength(2);
  });

  it('confirmed while another import comes in takes back neither', async () => {
    const bot = await conversation();
    await bot.drop([usage]);
    const { args } = yesOf(await bot.say('undo'));
    const read = Promise.withResolvers<Promise<Reply>>();
    let looks = 0;
    const coming: IncomingFile = {
      name: 'people.csv',
      async *open() {
        looks += 1;
        // Looked at once to tell what it is, then read by the import.
        if (looks === 2) read.resolve(bot.press({ command: 'undo', args }));
        yield* people.open();
      },
    };
    await bot.drop([coming]);
    expect((await await read.promise).text).toContain('nothing was taken back');
    expect((await bot.store.read(ACCOUNT)).imports).toHaveLength(2);
  });

  it('works when the snapshot of the import is gone, and so do help and the next import', async () => {
    const bot = await conversation();
    await bot.drop([usage]);
    await bot.store.pruneSnapshots(ACCOUNT, []);
    const restarted = await bot.again();
    expect((await restarted.say('modern work score')).refused).toContain('missing or damaged');
    expect((await restarted.say('help')).refused).toBeUndefined();
    expect((await restarted.drop([people])).refused).toBeUndefined();
    for (let round = 0; round < 2; round += 1) {
      await restarted.say('undo');
      await restarted.say('yes');
    }
    expect((await restarted.say('modern work score')).text).toMatch(/sample/i);
  });

  it('with nothing imported it says so', async () => {
    expect((await (await conversation()).say('undo the last import')).text).toContain('no import');
  });

  it('takes back only the months the import brought', async () => {
    const bot = await conversation();
    await bot.drop([usage, people]);
    const before = (await bot.say('explain modern work')).text;
    await bot.drop([file('october.tsv', officeUsage(['2026-10'], [contoso, fabrikam]))]);
    expect((await bot.say('explain modern work')).text).not.toBe(before);
    await bot.say('undo');
    await bot.say('yes');
    expect((await bot.say('explain modern work')).text).toBe(before);
  });
});

/** The data of the button that confirms. */
function yesOf(reply: { card: object }): { args: Record<string, unknown> } {
  const found = JSON.stringify(reply.card).match(/"data":(\{"command":"undo","args":\{[^}]*\}\})/);
  return JSON.parse(found?.[1] ?? '{}');
}
