import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/associations/claims/claim.ts';
import type { Action, IncomingFile, Reply, Sender } from '../../src/bot/message.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { claimIn, FABRIKAM, REVENUE, SOW } from '../associations/claims/fixtures.ts';
import { docx, EXE, PNG, pdf, WEB_PAGE, xlsx } from '../associations/proof/documents.ts';
import { AT_PORTLAND, claimCalled, withClaims } from './claims-at-hand.ts';
import { buttonOf, type Conversation, NOVEMBER } from './conversation.ts';

const OWNER = { id: 'owner', name: 'Owner' };
const AT_FABRIKAM = { ...AT_PORTLAND, customer: 'Fabrikam', tenant: FABRIKAM, domain: 'fabrikam.com' };
/** Somebody may file claims for another location than the one of the claims. */
const LYON: Sender = { platform: 'slack', id: 'T1:ULYON' };

const draft = (id: string, more: Partial<Claim> = {}, fields = AT_PORTLAND) =>
  claimIn('draft', { id, proof: [], ...more }, fields);
const drafts = () => [draft('C1'), draft('C2', {}, AT_FABRIKAM)];
const ownDraft = () =>
  draft('C1', { history: [{ at: '2026-11-20T09:00:00.000Z', by: OWNER, kind: 'created', changes: [] }] });

const dropped = (name: string, bytes: Uint8Array): IncomingFile => ({
  name,
  async *open() {
    yield bytes;
  },
});
const SOW_BYTES = docx('Teams for Contoso', 'Signed on 5 March 2026');
const sow = dropped('sow.docx', SOW_BYTES);
const scan = dropped('scan.png', PNG);
const csv = dropped('usage.csv', Buffer.from('CustomerTenantId,Month\n'));

const proof = (args: object): Action => ({ command: 'claim-proof', args: { ...args } });

/** What a button in the body of a card does, the first that begins like this. */
function pressed(reply: Reply, title: string): Action {
  const buttons = reply.card.body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
  const button = buttons.find((one) => one.title.startsWith(title));
  if (button === undefined || !('data' in button)) throw new Error(`There is no "${title}" on: ${reply.text}`);
  return button.data as Action;
}

const namesOn = async (bot: Conversation, id: string) => (await claimCalled(bot, id)).proof.map(({ name }) => name);

describe('A document that is dropped', () => {
  it('goes to the only draft of who drops it, with who and when, and hints that are no verdicts', async () => {
    const bot = await withClaims([ownDraft(), draft('C2', {}, AT_FABRIKAM)]);
    const reply = await bot.drop([sow]);
    expect(reply).toMatchObject({ command: 'claim-proof', args: { claim: 'C1' }, visibility: 'asker' });
    expect(reply.text).toContain('“sow.docx” is on C1 now.');
    expect(reply.text).toContain('Word, 1 KB, Owner, 21\u00a0November 2026'.replaceAll('\u00a0', ' '));
    expect(reply.text).toContain('The text mentions Contoso, a product of the claim and a date of the last 12 months');
    expect(reply.text).toContain('A hint only: check it yourself.');
    const { proof: kept, history } = await claimCalled(bot, 'C1');
    expect(kept).toMatchObject([{ name: 'sow.docx', type: 'docx', by: OWNER, at: NOVEMBER.toISOString() }]);
    expect(history.at(-1)).toMatchObject({ kind: 'proof-added', by: OWNER });
  });

  it('without text says that nobody but the filer can check it', async () => {
    const bot = await withClaims([ownDraft()]);
    expect((await bot.drop([scan])).text).toContain('I cannot read text in this file (an image, a scan or a password)');
  });

  it('goes to the claim that the words beside it name', async () => {
    const bot = await withClaims([ownDraft(), draft('C2', {}, AT_FABRIKAM)]);
    await bot.drop([sow], { text: 'proof for claim C2' });
    expect(await namesOn(bot, 'C2')).toEqual(['sow.docx']);
  });

  it('goes to the claim last spoken of', async () => {
    const bot = await withClaims([ownDraft(), draft('C2', {}, AT_FABRIKAM)]);
    await bot.press({ command: 'claim-show', args: { claim: 'C2' } });
    await bot.drop([sow]);
    expect(await namesOn(bot, 'C2')).toEqual(['sow.docx']);
  });

  it('is asked about where several claims fit, and the choice still stands after a restart', async () => {
    const bot = await withClaims(drafts());
    const question = await bot.drop([sow, scan]);
    expect(question.text).toContain('Which claim are sow.docx and scan.png for?');
    expect([await namesOn(bot, 'C1'), await namesOn(bot, 'C2')]).toEqual([[], []]);
    const later = await bot.again();
    await later.press(pressed(question, 'C2 '));
    expect(await namesOn(later, 'C2')).toEqual(['sow.docx', 'scan.png']);
  });

  it('that waits for its claim is nobody else’s to use, and is forgotten after a day', async () => {
    const bot = await withClaims(drafts());
    const choice = pressed(await bot.drop([sow]), 'C1 ');
    expect((await bot.as('claims').press(choice)).refused).toContain('Drop it again');
    bot.pass(25 * 60);
    expect((await bot.press(choice)).refused).toContain('Drop it again');
    expect(await namesOn(bot, 'C1')).toEqual([]);
  });

  it('that is on the claim already is told so, and not doubled, under another name and pressed twice', async () => {
    const bot = await withClaims(drafts());
    const choice = pressed(await bot.drop([sow]), 'C1 ');
    await Promise.all([bot.press(choice), bot.press(choice)]);
    const again = await bot.drop([{ ...sow, name: 'again.docx' }], { text: 'proof for claim C1' });
    expect(again.text).toContain('“again.docx” is on C1 already.');
    expect(await namesOn(bot, 'C1')).toEqual(['sow.docx']);
  });

  it('does not keep good ones from being added: what is wrong with the others is said beside', async () => {
    const bot = await withClaims([ownDraft()]);
    const reply = await bot.drop([dropped('setup.pdf', EXE), sow, dropped('page.pdf', WEB_PAGE)]);
    expect(await namesOn(bot, 'C1')).toEqual(['sow.docx']);
    expect(reply.text).toContain('“setup.pdf” is a program');
    expect(reply.text).toContain('“page.pdf” is a web page');
  });

  it('that is no proof at all is refused, and nothing is kept', async () => {
    const bot = await withClaims([ownDraft()]);
    expect((await bot.drop([dropped('sow.pdf', EXE)])).refused).toContain('“sow.pdf” is a program');
    expect((await bot.drop([dropped('sow.pdf', new Uint8Array())])).refused).toContain('“sow.pdf” is empty');
    const many = Array.from({ length: 11 }, () => sow);
    expect((await bot.drop(many)).refused).toContain('at most 10 documents');
    expect(await bot.store.listRecords(ACCOUNT, 'proof-waiting')).toEqual([]);
  });

  it('larger than the setting says is refused with the setting', async () => {
    const bot = await withClaims([ownDraft()], { SEVENTY_MAX_PROOF_MB: '1' });
    const reply = await bot.drop([dropped('scan.png', Buffer.concat([PNG, Buffer.alloc(1024 * 1024)]))]);
    expect(reply.refused).toContain('larger than 1 MB');
  });

  it('is refused once the claim is submitted, and where no claim can take it a way is shown', async () => {
    const bot = await withClaims([{ ...claimIn('submitted', {}, AT_PORTLAND) }]);
    expect((await bot.drop([scan], { text: 'proof for claim C1' })).refused).toBeDefined();
    const reply = await bot.drop([scan]);
    expect(reply.text).toContain('no claim that can take proof');
    expect(buttonOf(reply, 'File a claim').command).toBe('claim');
    expect(await claimCalled(bot, 'C1')).toMatchObject({ proof: [SOW] });
  });

  it('is taken for a revenue association, with a word that none is needed', async () => {
    const bot = await withClaims([{ ...ownDraft(), fields: { ...REVENUE, location: AT_PORTLAND.location } }]);
    expect((await bot.drop([sow])).text).toContain('A claim for revenue association needs no proof of execution.');
  });
});

describe('What is dropped', () => {
  it('is imported where it is an export, and kept where it is a document, whatever the names say', async () => {
    const bot = await withClaims([ownDraft()]);
    expect((await bot.drop([{ ...csv, name: 'usage.pdf' }])).command).toBe('import');
    expect((await bot.drop([{ ...sow, name: 'usage.csv' }])).command).toBe('claim-proof');
    expect((await bot.drop([dropped('page.csv', WEB_PAGE)])).command).toBe('import');
    expect((await bot.drop([dropped('usage.csv', Buffer.from('\ufeffCustomer,Month', 'utf16le'))])).command).toBe(
      'import',
    );
  });

  it('of both kinds is asked for apart, and nothing is taken', async () => {
    const bot = await withClaims([ownDraft()]);
    const before = await bot.store.read(ACCOUNT);
    const reply = await bot.drop([sow, csv]);
    expect(reply.text).toContain('I would import usage.csv, and keep sow.docx as proof of a claim. Send them apart.');
    expect(await bot.store.read(ACCOUNT)).toEqual(before);
    expect(await bot.store.listRecords(ACCOUNT, 'proof-waiting')).toEqual([]);
  });

  it('and may be an export saved as a workbook is said how to send', async () => {
    const bot = await withClaims(drafts());
    expect((await bot.drop([dropped('usage.xlsx', xlsx('Month'))])).text).toContain('comes as CSV: drop that instead');
  });
});

describe('Who may not work with claims', () => {
  it.each(['manager', 'rep', 'viewer'])('%s is told who may, and nothing is read', async (member) => {
    const bot = (await withClaims(drafts())).as(member);
    let opened = false;
    const untouchable: IncomingFile = {
      name: 'sow.pdf',
      async *open() {
        opened = true;
        yield* sow.open();
      },
    };
    const reply = await bot.drop([untouchable]);
    expect(reply).toMatchObject({ command: 'claim-proof', visibility: 'asker' });
    expect(reply.refused).toContain('you need the role incentives admin or incentives user');
    expect(opened).toBe(false);
  });

  it('at a location sees, gets, adds and removes nothing of it', async () => {
    const bot = await withClaims([draft('C1')]);
    await bot.drop([sow], { text: 'proof for claim C1' });
    const [kept] = (await claimCalled(bot, 'C1')).proof;
    await bot.store.change(ACCOUNT, { at: NOVEMBER.toISOString() }, (account) => {
      const roles = [{ role: 'incentives-user' as const, locations: ['4000002'] }];
      const lyon = { id: 'lyon', name: 'Lyon', identities: ['slack:T1:ULYON'], roles };
      return { next: { ...account, members: [lyon] }, result: null };
    });
    const stranger = bot.as(LYON);
    for (const action of ['list', 'download', 'remove', 'tick', 'add']) {
      const reply = await stranger.press(proof({ claim: 'C1', action, file: kept?.file, ticks: 'signature' }));
      expect(JSON.stringify(reply)).not.toMatch(/Contoso|sow\.docx/);
      expect(reply.files).toBeUndefined();
    }
    expect((await stranger.drop([scan])).text).toContain('no claim that can take proof');
    expect(await claimCalled(bot, 'C1')).toMatchObject({ proof: [{ name: 'sow.docx' }], ticks: [] });
  });
});

describe('The proof of a claim', () => {
  const withSow = async () => {
    const bot = await withClaims([ownDraft()]);
    return { bot, reply: await bot.drop([sow]) };
  };

  it('is handed out to who may see it, alone, as it came', async () => {
    const { bot, reply } = await withSow();
    const handed = await bot.press(pressed(reply, 'Download'), { place: 'shared' });
    expect(handed.visibility).toBe('asker');
    const [file] = handed.files ?? [];
    expect(file).toMatchObject({
      name: 'sow.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
    expect(Buffer.compare(file!.bytes, SOW_BYTES)).toBe(0);
    expect((await bot.press(proof({ claim: 'C1', action: 'download', file: 'sow' }))).files).toHaveLength(1);
    expect((await bot.press(proof({ claim: 'C1', action: 'download', file: 'other.pdf' }))).files).toBeUndefined();
  });

  it('says so when a document is gone from the data folder', async () => {
    const { bot, reply } = await withSow();
    await bot.store.pruneFiles(ACCOUNT, [], '2999-01-01T00:00:00.000Z');
    expect((await bot.press(pressed(reply, 'Download'))).refused).toContain('Restore the data folder from a backup');
  });

  it('loses a document after a yes, once, and may get it again', async () => {
    const { bot, reply } = await withSow();
    const question = await bot.press(pressed(reply, 'Remove'));
    expect(question.text).toContain('Remove “sow.docx” from claim C1?');
    expect(await namesOn(bot, 'C1')).toEqual(['sow.docx']);
    expect((await bot.say('yes')).text).toContain('“sow.docx” is removed.');
    await bot.press(buttonOf(question, 'Yes'));
    expect((await claimCalled(bot, 'C1')).history.filter(({ kind }) => kind === 'proof-removed')).toHaveLength(1);
    bot.pass(1);
    const again = await bot.drop([sow]);
    expect(await namesOn(bot, 'C1')).toEqual(['sow.docx']);
    await bot.press(buttonOf(await bot.press(pressed(again, 'Remove')), 'Yes'));
    expect(await namesOn(bot, 'C1')).toEqual([]);
  });

  it('is ticked by the filer', async () => {
    const { bot, reply } = await withSow();
    const saved = await bot.press({
      ...buttonOf(reply, 'Save checklist'),
      inputs: { ticks: 'signature,dates,nonsense' },
    });
    expect(saved.text).toContain('2 of 5 points ticked');
    expect(saved.text).toContain('Not ticked yet: products, activities and names.');
    expect((await claimCalled(bot, 'C1')).ticks).toEqual(['signature', 'dates']);
    await bot.press({ ...buttonOf(saved, 'Save checklist'), inputs: {} });
    expect(await claimCalled(bot, 'C1')).toMatchObject({ ticks: [] });
  });

  it('can be looked at but not changed once the claim is submitted', async () => {
    const bot = await withClaims([claimIn('submitted', {}, AT_PORTLAND)]);
    const reply = await bot.press(proof({ claim: 'C1' }));
    expect(reply.text).toContain('statement of work.pdf');
    expect(() => buttonOf(reply, 'Save checklist')).toThrow();
    expect(() => pressed(reply, 'Remove')).toThrow();
    for (const action of ['tick', 'remove']) {
      const refused = await bot.press(proof({ claim: 'C1', action, ticks: 'dates', file: SOW.file }));
      expect(refused.refused).toBeDefined();
    }
    expect(await claimCalled(bot, 'C1')).toMatchObject({ proof: [SOW], ticks: [] });
  });

  it('is asked for in words, and says how to add some', async () => {
    const bot = await withClaims(drafts());
    const reply = await bot.say('show the proof of claim C2');
    expect(reply).toMatchObject({ command: 'claim-proof', args: { claim: 'C2' } });
    expect(reply.text).toContain('Drop documents here to add them');
    expect((await bot.press(proof({ action: 'add' }))).text).toContain('Which claim do you want to add proof to?');
  });
});

it('A picture and a PDF in one message both belong to the claim named beside them', async () => {
  const bot = await withClaims(drafts());
  await bot.drop([scan, dropped('mail.pdf', pdf('Contoso agrees'))], { text: 'here is the proof for C1' });
  expect(await namesOn(bot, 'C1')).toEqual(['scan.png', 'mail.pdf']);
});
