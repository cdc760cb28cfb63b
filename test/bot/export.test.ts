import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/bot/exports/index.ts';
import type { Reply } from '../../src/bot/message.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { type Conversation, conversation, file } from './conversation.ts';

const CLAIMS = [
  'Claim ID,Claim status,Customer name,Product(s),Location ID',
  'CLM-1,Under review,Contoso,Teams,4100001',
  'CLM-2,Partner action required,"Fabrikam, Inc.","Exchange Online; SharePoint",4100002',
  'CLM-3,Draft,"=HYPERLINK(""http://evil.example"")",Intune,',
].join('\n');

const exported = (bot: Conversation, what?: string) =>
  bot.press({ command: 'export', args: what === undefined ? {} : { what } });

/** The rows of the only file of a reply, as a spreadsheet reads them. */
function rowsOf({ files }: Reply): Record<string, string>[] {
  expect(files).toHaveLength(1);
  return parse(Buffer.from(files![0]!.bytes), { bom: true, columns: true });
}

async function withClaims(): Promise<Conversation> {
  const bot = await conversation();
  // Written by hand: no cell of an import may begin like a formula.
  await bot.drop([file('claims.csv', CLAIMS.replace('=HYPERLINK', 'HYPERLINK'))]);
  const account = await bot.store.read(ACCOUNT);
  const claims = account.claims.map((claim) =>
    claim.portalId === 'CLM-3'
      ? { ...claim, fields: { ...claim.fields, customer: '=HYPERLINK("http://evil.example")' } }
      : claim,
  );
  await bot.store.change(ACCOUNT, { at: '2026-11-21T09:00:00Z' }, (now) => ({
    next: { ...now, claims },
    result: null,
  }));
  return bot;
}

describe('Exporting the claims', () => {
  it('hands out one row a claim, with the deadline and what is missing, to the asker alone', async () => {
    const reply = await exported(await withClaims(), 'claims');
    expect(reply.refused).toBeUndefined();
    expect(reply.visibility).toBe('asker');
    expect(reply.files).toMatchObject([
      { name: 'seventy-claims-2026-11-21.csv', mediaType: 'text/csv; charset=utf-8' },
    ]);
    expect(reply.text).toContain('Claims: 3 rows, in seventy-claims-2026-11-21.csv.');
    const rows = rowsOf(reply);
    expect(rows.map((row) => [row.id, row.partnerCenterNumber, row.customer, row.status])).toEqual([
      ['C1', 'CLM-1', 'Contoso', 'under-review'],
      ['C2', 'CLM-2', 'Fabrikam, Inc.', 'partner-action-required'],
      ['C3', 'CLM-3', `'=HYPERLINK("http://evil.example")`, 'draft'],
    ]);
    expect(rows[0]).toMatchObject({ products: 'Teams', location: '4100001', rules: '2023-10', documents: '0' });
    expect(rows[0]?.whoseTurn).toBe('microsoft');
    // While Microsoft reviews it, nothing can be filled in.
    expect(rows[0]?.missing).toBe('');
    expect(rows[1]).toMatchObject({ products: 'Exchange Online; SharePoint Online', whoseTurn: 'partner' });
    expect(rows[1]?.nextDeadline).toMatch(/^2026-12-\d\d$/);
    expect(rows[1]?.missing).not.toBe('');
  });

  it('opens in Excel with every letter right', async () => {
    const { files } = await exported(await withClaims(), 'claims');
    expect([...files![0]!.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('leaves out the claims of locations the member has nothing to do with', async () => {
    const bot = await withClaims();
    await bot.store.change(ACCOUNT, { at: '2026-11-21T09:00:00Z' }, (now) => ({
      next: {
        ...now,
        members: [
          ...now.members,
          {
            id: 'ben',
            name: 'Ben',
            identities: ['slack:T1:U1'],
            roles: [{ role: 'incentives-user', locations: ['4100002'] }],
          },
        ],
      },
      result: null,
    }));
    const reply = await exported(bot.as({ platform: 'slack', id: 'T1:U1' }), 'claims');
    expect(rowsOf(reply).map(({ id }) => id)).toEqual(['C2', 'C3']);
    expect(reply.text).toContain('locations 4100002 only');
  });

  it('without a claim hands out the header alone', async () => {
    const reply = await exported(await conversation(), 'claims');
    expect(reply.text).toContain('no rows');
    expect(Buffer.from(reply.files![0]!.bytes).toString()).toMatch(/^\uFEFFid,partnerCenterNumber,.*\n$/);
  });

  it('shows a claim filed a moment ago', async () => {
    const bot = await conversation();
    expect(rowsOf(await exported(bot, 'claims'))).toEqual([]);
    await bot.drop([file('claims.csv', CLAIMS.split('\n').slice(0, 2).join('\n'))]);
    expect(rowsOf(await exported(bot, 'claims'))).toHaveLength(1);
  });
});

describe('A cell of an export', () => {
  it('that begins like a formula is made text, and a number below zero stays a number', () => {
    const rows = [['=1+1', '+1', '-1', '@x', '\t=1', -4.5, 0, true, null]];
    expect(csvOf({ header: [], rows }).trim()).toBe(`'=1+1,'+1,'-1,'@x,'\t=1,-4.5,0,true,`);
  });
});

describe('Exporting the other tables', () => {
  it.each([
    ['scores', { designation: 'security', metric: 'net-customer-adds' }],
    ['customers', { customer: 'Contoso' }],
    ['people', { name: 'Maria Gonzalez' }],
    ['associations', { type: 'cpor', source: 'import' }],
  ])('%s', async (what, row) => {
    const rows = rowsOf(await exported(await conversation(), what));
    expect(rows).toContainEqual(expect.objectContaining(row));
  });

  it('with nothing imported says how to begin', async () => {
    const bot = await conversation({ SEVENTY_SAMPLE: 'off' });
    const reply = await exported(bot, 'customers');
    expect(reply.refused).toContain('Nothing is imported yet');
    expect(reply.files).toBeUndefined();
    expect((await exported(bot, 'claims')).files).toHaveLength(1);
  });

  it('with imports that cannot be read says so instead of handing out half', async () => {
    const bot = await conversation();
    await bot.drop([
      file(
        'people.csv',
        'TrainingTitle,TrainingType,TrainingCompletionDate,ExpirationDate,ActivationStatus,MpnId,Email\nA,B,2026-01-01,,Active,1,a@b.example\n',
      ),
    ]);
    await bot.store.pruneSnapshots(ACCOUNT, []);
    const restarted = await bot.again();
    for (const what of ['customers', 'associations']) {
      expect((await exported(restarted, what)).refused).toContain('missing or damaged');
    }
    expect((await exported(restarted, 'claims')).files).toHaveLength(1);
  });
});

describe('Who may have which table', () => {
  it.each([
    ['rep', ['customers', 'scores']],
    ['viewer', ['customers', 'scores']],
    ['manager', ['customers', 'people', 'scores']],
    ['claims', ['claims', 'associations', 'customers', 'scores']],
    ['owner', ['claims', 'associations', 'customers', 'people', 'scores']],
  ])('%s: %j', async (member, allowed) => {
    const bot = (await conversation()).as(member);
    const offered = await exported(bot);
    expect(offered.suggestions.map(({ text }) => text)).toEqual(allowed.map((what) => `export ${what}`));
    for (const what of ['claims', 'associations', 'customers', 'people', 'scores']) {
      const { files, refused } = await exported(bot, what);
      expect([what, files?.length ?? 0, refused === undefined]).toEqual(
        allowed.includes(what) ? [what, 1, true] : [what, 0, false],
      );
    }
  });
});
