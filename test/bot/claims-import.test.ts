import { describe, expect, it } from 'vitest';
import { ACCOUNT } from '../../src/seventy.ts';
import { type Conversation, conversation, file } from './conversation.ts';
import { officeUsage, training } from './exports.ts';

const TENANT = '0f0e0d0c-1111-4222-8333-444455556666';
const HEADER = 'Claim ID,Claim status,Customer name,Customer tenant ID,Product(s),Location ID';
const claimExport = (...rows: string[]) => file('Claims.csv', `${[HEADER, ...rows].join('\n')}\n`);

const contoso = `CLM-1,Under review,Contoso,${TENANT},Teams,4100001`;
const people = file('people.csv', training([{ name: 'Ana Ruiz', title: 'Teams Administrator Associate' }]));
const usage = file(
  'usage.tsv',
  officeUsage(['2026-10'], [{ tenant: TENANT, name: 'Contoso', seats: 400, active: 300 }]),
);

const claimsOf = async ({ store }: Conversation) =>
  (await store.read(ACCOUNT)).claims.map(({ portalId, status, fields }) => [portalId, status, fields.customer]);

describe("The portal's claim export, dropped into the conversation", () => {
  it('brings in the claims that were filed without Seventy', async () => {
    const bot = await conversation();
    const reply = await bot.drop([claimExport(contoso)]);
    expect(reply.refused).toBeUndefined();
    expect(reply.text).toMatch(/^1 new claim\./);
    expect(reply.text).toContain('Claims.csv: Claim export, 1 row');
    expect(reply.text).toContain('Partner Center decides about claims');
    expect(reply.visibility).toBe('asker');
    expect(await claimsOf(bot)).toEqual([['CLM-1', 'under-review', 'Contoso']]);
  });

  it('updates them the next time, and changes nothing when it comes once more', async () => {
    const bot = await conversation();
    await bot.drop([claimExport(contoso)]);
    const approved = claimExport(contoso.replace('Under review', 'Approved'));
    expect((await bot.drop([approved])).text).toMatch(/^1 claim updated\./);
    expect(await claimsOf(bot)).toEqual([['CLM-1', 'approved', 'Contoso']]);
    const before = await bot.store.read(ACCOUNT);
    expect((await bot.drop([approved])).text).toMatch(/^No claim changed, 1 unchanged\./);
    expect((await bot.store.read(ACCOUNT)).claims).toEqual(before.claims);
  });

  it('names by line what fits no claim and what cannot be read', async () => {
    const bot = await conversation();
    const reply = await bot.drop([claimExport('CLM-9,Approved,,,,', contoso, 'CLM-2,Somewhere,Fabrikam,,Teams,')]);
    expect(reply.text).toContain('1 new claim');
    expect(reply.text).toContain('Line 2: Claim CLM-9: It fits no claim here, and without customer and products none');
    expect(reply.text).toContain('Line 4: Claim status "Somewhere" is no status of a claim');
    expect(await claimsOf(bot)).toHaveLength(1);
  });

  it('names the first few of many that were not taken over, and counts the others', async () => {
    const bot = await conversation();
    const rows = Array.from({ length: 20 }, (_, index) => `CLM-${index},Approved,,,,`);
    const { text } = await bot.drop([claimExport(...rows)]);
    expect(text).toMatch(/^No claim changed\./);
    expect(text).toContain('Line 7: Claim CLM-5');
    expect(text).not.toContain('Line 8');
    expect(text).toContain('and 14 rows more, not taken over');
  });

  it('leaves the figures as they are: the sample stays, and there is nothing to undo', async () => {
    const bot = await conversation();
    await bot.drop([claimExport(contoso)]);
    expect((await bot.store.read(ACCOUNT)).imports).toEqual([]);
    expect((await bot.say('security score')).text).toMatch(/sample/i);
    expect((await bot.say('undo the last import')).text).toContain('no import');
  });

  it('together with other exports: both are done and both are told', async () => {
    const bot = await conversation();
    const reply = await bot.drop([people, claimExport(contoso), usage]);
    expect(reply.text).toMatch(/^3 files imported\./);
    expect(reply.text).toContain('1 new claim');
    expect(reply.text).toContain('people.csv: Training completions, 1 row');
    expect(reply.text).toContain('Claims.csv: Claim export, 1 row');
    const { claims, imports } = await bot.store.read(ACCOUNT);
    expect([claims.length, imports.length]).toEqual([1, 1]);
    expect(imports[0]?.files.map(({ report }) => report)).toEqual(['training', 'office-usage']);
  });

  it('with reports that were imported before, still brings in its claims', async () => {
    const bot = await conversation();
    await bot.drop([people]);
    const reply = await bot.drop([people, claimExport(contoso)]);
    expect(reply.text).toContain('1 new claim');
    // There is an import to take back, but not of this drop.
    expect(reply.card.actions?.map(({ title }) => title)).not.toContain('Undo');
    const { claims, imports } = await bot.store.read(ACCOUNT);
    expect([claims.length, imports.length]).toEqual([1, 1]);
  });

  it.each([
    ['a report that cannot be read', [claimExport(contoso), file('page.csv', '<html></html>')]],
    ['a claim export without its number', [people, file('odd.csv', 'Claim name,Status\nTeams,Approved\n')]],
  ])('beside %s nothing at all is changed', async (_what, files) => {
    const bot = await conversation();
    const reply = await bot.drop(files);
    expect(reply.refused).toBeDefined();
    expect(reply.text).toContain('Nothing was imported');
    expect(await bot.store.read(ACCOUNT)).toMatchObject({ claims: [], imports: [] });
  });

  it('of last week and of this week together is refused, because nobody can tell which is newer', async () => {
    const bot = await conversation();
    const newer = { ...claimExport(contoso.replace('Under review', 'Approved')), name: 'Claims (1).csv' };
    const { refused } = await bot.drop([claimExport(contoso), newer]);
    expect(refused).toContain('Claim CLM-1 has another status in Claims.csv. Send the newer of the two alone.');
    expect(await claimsOf(bot)).toEqual([]);
    expect((await bot.drop([claimExport(contoso), claimExport(contoso)])).text).toMatch(/^1 new claim/);
  });

  it('is for those who work with claims, and the reports are for those who manage the data', async () => {
    const bot = await conversation();
    const claims = bot.as('claims');
    expect((await claims.drop([claimExport(contoso)])).refused).toBeUndefined();
    expect((await claims.drop([people])).refused).toContain('import exports');
    expect((await claims.drop([claimExport(contoso), people])).refused).toContain('import exports');
    const viewer = bot.as('viewer');
    expect((await viewer.drop([claimExport(contoso)])).refused).toContain('you need the role');
    expect(await claimsOf(bot)).toHaveLength(1);
    expect((await bot.store.read(ACCOUNT)).imports).toEqual([]);
  });

  it('sent twice at the same moment makes each claim once', async () => {
    const bot = await conversation();
    await Promise.all([bot.drop([claimExport(contoso)]), bot.drop([claimExport(contoso)])]);
    expect(await claimsOf(bot)).toHaveLength(1);
  });
});
