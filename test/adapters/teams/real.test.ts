/** The real bot and the real store behind the real adapter. */
import { describe, expect, test } from 'vitest';
import { monthsUpTo } from '../../../src/scoring/index.ts';
import { ACCOUNT } from '../../../src/seventy.ts';
import { officeUsage } from '../../bot/exports.ts';
import { botOfAna } from './bot-of-ana.ts';
import { listen } from './listen.ts';
import { BEN, GROUP, PERSONAL, stage, TENANT } from './stage.ts';

const contoso = { tenant: '11111111-1111-4111-8111-111111111111', name: 'Contoso', seats: 400, active: 300 };
const ADD_BEN = { command: 'members', args: { action: 'add' }, contact: 'ben@contoso.example', roles: 'report-viewer' };

describe('With the real bot behind it', () => {
  test('an export sent in the personal chat is imported', async () => {
    const { store, ...real } = await botOfAna();
    const at = await stage(real);
    const place = await listen((_request, response) => response.end(officeUsage(monthsUpTo('2026-10', 13), [contoso])));
    await at.say('', {
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: 'usage.tsv',
          content: { downloadUrl: place },
        },
      ],
    });
    expect((await store.read(ACCOUNT)).imports.map(({ files }) => files.map(({ name }) => name))).toEqual([
      ['usage.tsv'],
    ]);
    expect(JSON.stringify(at.connector.messages[0]?.body)).toContain('usage.tsv');
  });

  test('a member added by a dialog that is sent three times at once is one member', async () => {
    const { store, ...real } = await botOfAna();
    const at = await stage(real);
    await Promise.all([1, 2, 3].map(() => at.invoke('task/submit', { data: ADD_BEN }, { id: 'f:1' })));
    await at.adapter.idle();
    expect((await store.read(ACCOUNT)).members.map(({ email }) => email)).toEqual([undefined, 'ben@contoso.example']);
    expect(at.connector.messages).toHaveLength(1);

    // A process that knows nothing of it but the store.
    const after = await at.again();
    expect(await after.invoke('task/submit', { data: ADD_BEN }, { id: 'f:1' })).toEqual({
      status: 200,
      body: undefined,
    });
    await after.adapter.idle();
    expect(at.connector.messages).toHaveLength(1);
  });

  test('somebody who was added by address is known by what Teams vouches for, and only then', async () => {
    const { store, ...real } = await botOfAna();
    const at = await stage(real);
    await at.invoke('task/submit', { data: ADD_BEN });
    await at.adapter.idle();
    const whoami = async (who: typeof BEN, userPrincipalName: string) => {
      at.connector.members.set(who.id, { ...who, userPrincipalName, tenantId: TENANT, userRole: 'user' });
      await at.say('whoami', { from: who, conversation: { ...PERSONAL, id: `a:${who.id}` } });
      return JSON.stringify(at.connector.messages.at(-1)?.body);
    };
    const cy = { id: '29:cy', name: 'Cy', aadObjectId: '0c0c0c0c-0000-4000-8000-00000000000c' };
    expect(await whoami(cy, 'cy@contoso.example')).toContain('I do not know you yet');
    expect(await whoami(BEN, 'ben@contoso.example')).toMatch(/report viewer/i);
    const { members } = await store.read(ACCOUNT);
    expect(members.at(-1)?.identities).toEqual([`teams:${TENANT}:${BEN.aadObjectId}`]);
  });

  test('who is asked for in a group is answered there, and names of people in the personal chat', async () => {
    const { store: _, ...real } = await botOfAna();
    const at = await stage(real);
    await at.say('what is our Security score', { conversation: GROUP });
    expect(at.connector.messages.map(({ conversation }) => conversation)).toEqual([GROUP.id]);
    await at.say('who has SC-300', { conversation: GROUP });
    const [, alone, line] = at.connector.messages;
    expect([alone?.conversation, line?.conversation]).toEqual(['a:opened', GROUP.id]);
    expect(line?.body.text).toMatch(/for you alone/);
  });
});
