import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/bot/access/member.ts';
import type { Action, Reply } from '../../src/bot/message.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { buttonOf, type Conversation, conversation } from './conversation.ts';

const membersOf = async ({ store }: Conversation): Promise<readonly Member[]> =>
  (await store.read(ACCOUNT)).members as readonly Member[];
const memberCalled = async (bot: Conversation, name: string) =>
  (await membersOf(bot)).find((member) => member.name === name);

/** A conversation in which these sentences were said by the owner. */
async function after(...sentences: readonly string[]): Promise<Conversation> {
  const bot = await conversation();
  for (const sentence of sentences) expect((await bot.say(sentence)).refused, sentence).toBeUndefined();
  return bot;
}

const ANA = 'add ana@contoso.com as executive report viewer called Ana Lopez';
const BEN = 'add slack:T1:BEN as account admin called Ben Okafor';
const GLOBAL = 'add slack:T1:GIA as global admin called Gia Rossi';
const asBen = (bot: Conversation) => bot.as({ platform: 'slack', id: 'T1:BEN' });

describe('Adding somebody', () => {
  it('by e-mail address: says who was added, what they may see and how they are recognised', async () => {
    const bot = await conversation();
    const reply = await bot.say(ANA);
    expect(reply).toMatchObject({ command: 'members', visibility: 'asker' });
    expect(reply.text).toContain('Ana Lopez is a member now: executive report viewer');
    expect(reply.text).toContain('see revenue and Azure consumption in dollars');
    expect(reply.text).toContain('at the first message from Teams or Slack with the address ana@contoso.com');
    expect(await memberCalled(bot, 'Ana Lopez')).toMatchObject({
      email: 'ana@contoso.com',
      identities: [],
      roles: [{ role: 'executive-report-viewer', locations: 'all' }],
    });
  });

  it('by identity: that person is answered from then on, within the role', async () => {
    const bot = await after('add slack:T1:ANA as incentives user called Ana');
    const ana = bot.as({ platform: 'slack', id: 'T1:ANA' });
    expect((await ana.say('security score')).refused).toBeUndefined();
    expect((await ana.say('who has SC-300')).refused).toContain('executive report viewer');
  });

  it('without a name, who speaks is called what the platform calls them', async () => {
    const bot = await after('add slack:T1:ANA');
    const ana = bot.as({ platform: 'slack', id: 'T1:ANA', name: 'Ana Lopez' });
    const reply = await ana.say('who am I', { place: 'shared' });
    expect(reply.text).toContain('Ana Lopez: No role');
    expect(reply.text).toContain('slack:T1:ANA');
    expect(reply.visibility).toBe('asker');
  });

  it('for some locations gives the role there only', async () => {
    const bot = await after('add ana@contoso.com as executive report viewer for location 4100001 called Ana');
    expect((await memberCalled(bot, 'Ana'))?.roles).toEqual([
      { role: 'executive-report-viewer', locations: ['4100001'] },
    ]);
  });

  it('twice with the same message adds one member', async () => {
    const bot = await conversation();
    const replies = [await bot.say(ANA, { id: 'slack:E1' }), await bot.say(ANA, { id: 'slack:E1' })];
    expect(replies[0]).toEqual(replies[1]);
    expect(await membersOf(bot)).toHaveLength(1);
  });

  it.each([
    ['add ANA@contoso.com as report viewer', 'already belongs to Ana Lopez'],
    ['add ana@contoso.com and bob@contoso.com as report viewers', 'Give one e-mail address'],
    ['add bob@contoso.com as report viewer for location north', 'Locations are numbers'],
  ])('"%s" is answered with the form and what is wrong', async (sentence, wrong) => {
    const bot = await after(ANA);
    const reply = await bot.say(sentence);
    expect(reply.form).toBeDefined();
    expect(reply.text).toContain(wrong);
    expect(await membersOf(bot)).toHaveLength(1);
  });
});

describe('The form for a new member', () => {
  const submit = (reply: Reply, inputs: Readonly<Record<string, string>>): Action => ({
    ...reply.form!.action,
    inputs,
  });
  const inputsOf = ({ card }: Reply) =>
    Object.fromEntries(card.body.flatMap((element) => ('id' in element ? [[element.id, element]] : [])));

  it.each(['add a member', 'invite a colleague'])('"%s" opens it', async (text) => {
    const reply = await (await conversation()).say(text);
    expect(reply).toMatchObject({ command: 'members', visibility: 'asker' });
    expect(reply.form).toMatchObject({ title: 'Add a member', submit: 'Add', errors: {} });
    expect(Object.keys(inputsOf(reply))).toEqual(['name', 'contact', 'roles', 'locations']);
    expect(reply.card.actions?.map(({ title }) => title)).toEqual(['Add']);
    expect(buttonOf(reply, 'Add')).toEqual(reply.form?.action);
  });

  it('is opened by a button on the list of members that says it opens a form', async () => {
    const bot = await conversation();
    const list = await bot.say('members');
    expect(list.card.actions?.[0]).toMatchObject({ data: { opens: 'form' } });
    expect((await bot.press(buttonOf(list, 'Add a member'))).form).toBeDefined();
  });

  it('keeps what was said already', async () => {
    const reply = await (await conversation()).say('add Zoe Park as incentives user');
    expect(inputsOf(reply)).toMatchObject({ name: { value: 'Zoe Park' }, roles: { value: 'incentives-user' } });
  });

  it('says with each role what it gives', async () => {
    const reply = await (await conversation()).say('add a member');
    expect(inputsOf(reply).roles).toMatchObject({
      isMultiSelect: true,
      choices: expect.arrayContaining([
        { title: 'Executive report viewer: revenue, certified people', value: 'executive-report-viewer' },
      ]),
    });
  });

  it('filled in adds the member with every role picked', async () => {
    const bot = await conversation();
    const form = await bot.say('add a member');
    const roles = 'report-viewer,incentives-user';
    const inputs = { name: 'Ana Lopez', contact: 'Ana@Contoso.com', roles, locations: '4100001, 4100002' };
    const reply = await bot.press(submit(form, inputs));
    expect(reply.form).toBeUndefined();
    expect(reply.text).toContain('Ana Lopez is a member now');
    const locations = ['4100001', '4100002'];
    expect(await memberCalled(bot, 'Ana Lopez')).toMatchObject({
      email: 'ana@contoso.com',
      roles: [
        { role: 'report-viewer', locations },
        { role: 'incentives-user', locations },
      ],
    });
  });

  it.each([
    ['no contact', { contact: '' }, { contact: 'Give one e-mail address' }],
    ['half an address', { contact: 'ana@contoso' }, { contact: 'Give one e-mail address' }],
    ['letters that only look like an address', { contact: 'an\u0430@contoso.com' }, { contact: 'Give one' }],
    ['somebody who is a member', { contact: 'ana@contoso.com' }, { contact: 'already belongs to Ana Lopez' }],
    ['no role picked', { roles: '' }, { roles: 'Choose at least one' }],
    ['a role there is not', { roles: 'emperor' }, { roles: 'Choose at least one' }],
    ['a malformed location', { locations: '4100001; north' }, { locations: 'Locations are numbers' }],
    ['locations without a role', { roles: 'member', locations: '4100001' }, { locations: 'Locations limit a role' }],
    ['two wrong things', { contact: '', roles: '' }, { contact: 'Give one', roles: 'Choose' }],
  ])('with %s says so beside the field and keeps what was typed', async (_, typed, errors) => {
    const bot = await after(ANA);
    const form = await bot.say('add a member');
    const inputs = { name: 'Bob', contact: 'bob@contoso.com', roles: 'report-viewer', locations: '', ...typed };
    const reply = await bot.press(submit(form, inputs));
    expect(Object.keys(reply.form?.errors ?? {})).toEqual(Object.keys(errors));
    for (const [field, says] of Object.entries(errors)) {
      const at = reply.card.body.findIndex((element) => 'id' in element && element.id === field);
      expect(reply.card.body[at + 1]).toMatchObject({ type: 'TextBlock', color: 'attention' });
      expect(reply.form?.errors[field]).toContain(says);
    }
    expect(inputsOf(reply).name).toMatchObject({ value: 'Bob' });
    expect(await membersOf(bot)).toHaveLength(1);

    const mended = { ...inputs, contact: 'bob@contoso.com', roles: 'report-viewer', locations: '' };
    await bot.press(submit(reply, mended));
    expect(await memberCalled(bot, 'Bob')).toMatchObject({ email: 'bob@contoso.com' });
  });

  it('takes no other arguments from its inputs', async () => {
    const bot = await after(ANA, 'add bob@contoso.com called Bob');
    const form = await bot.say('add a member');
    const inputs = { action: 'remove', member: 'Bob', confirmed: 'x', contact: 'c@contoso.com', roles: 'member' };
    await bot.press(submit(form, inputs));
    expect((await membersOf(bot)).map(({ email }) => email)).toEqual([
      'ana@contoso.com',
      'bob@contoso.com',
      'c@contoso.com',
    ]);
  });
});

describe('The list of members', () => {
  it('names everybody with roles and contacts, to the asker alone', async () => {
    const bot = await after(ANA, BEN);
    const reply = await bot.say('who may use you', { place: 'shared' });
    expect(reply.visibility).toBe('asker');
    expect(reply.text).toContain('Ana Lopez: executive report viewer (ana@contoso.com)');
    expect(reply.text).toContain('Ben Okafor: account admin (slack:T1:BEN)');
  });

  it('can be asked by role and by name', async () => {
    const bot = await after(ANA, BEN);
    expect((await bot.say('who are the account admins')).text).not.toContain('Ana');
    expect((await bot.say('what may Ana see')).text).not.toContain('Ben');
  });

  it('with nobody on it leads to the form', async () => {
    expect((await (await conversation()).say('members')).text).toContain('nobody yet');
  });
});

describe('Changing what somebody may see', () => {
  it('gives a role and takes it again', async () => {
    const bot = await after(ANA, 'make Ana an incentives admin');
    expect((await memberCalled(bot, 'Ana Lopez'))?.roles).toHaveLength(2);
    const reply = await bot.say('take the role incentives admin from Ana');
    expect(reply.text).toContain('Ana Lopez: executive report viewer');
    expect((await memberCalled(bot, 'Ana Lopez'))?.roles).toHaveLength(1);
  });

  it('adds locations to those there are, and a role for everywhere swallows them', async () => {
    const bot = await after('add ana@contoso.com as report viewer for location 5120 called Ana');
    await bot.say('make Ana a report viewer for location 5121');
    expect((await memberCalled(bot, 'Ana'))?.roles).toEqual([{ role: 'report-viewer', locations: ['5120', '5121'] }]);
    await bot.say('take the role report viewer from Ana for location 5120');
    expect((await memberCalled(bot, 'Ana'))?.roles).toEqual([{ role: 'report-viewer', locations: ['5121'] }]);
    await bot.say('make Ana a report viewer');
    expect((await memberCalled(bot, 'Ana'))?.roles).toEqual([{ role: 'report-viewer', locations: 'all' }]);
  });

  it('links an identity, so that this account is known too, and unlinks it', async () => {
    const bot = await after(ANA, 'link slack:T1:ANA to Ana');
    const ana = bot.as({ platform: 'slack', id: 't1:ana' });
    expect((await ana.say('who has SC-300')).refused).toBeUndefined();
    expect((await bot.say('unlink slack:T1:ANA')).text).toContain('unlink the address too');
    expect((await ana.say('who has SC-300')).refused).toContain('I do not know you yet');
  });

  it('replaces an address', async () => {
    const bot = await after(ANA, 'link ana.lopez@contoso.com to Ana');
    expect(await memberCalled(bot, 'Ana Lopez')).toMatchObject({ email: 'ana.lopez@contoso.com' });
  });

  it.each([
    ['make Zed an incentives user', 'I know no member called Zed'],
    ['link slack:T1:BEN to Ana', 'slack:T1:BEN already belongs to Ben Okafor'],
    ['unlink ana@contoso.com from Ana', 'only way to recognise Ana Lopez'],
    ['make Lopez an incentives user', 'Several members fit'],
    ['link slack:T1:NEW', 'Say whom'],
    ['remove Zed from the members', 'I know no member called Zed'],
  ])('"%s" is refused with a reason', async (sentence, reason) => {
    const bot = await after(ANA, BEN, 'add eva@contoso.com called Eva Lopez');
    const before = await membersOf(bot);
    expect((await bot.say(sentence)).refused).toContain(reason);
    expect(await membersOf(bot)).toEqual(before);
  });

  it('is not repeated by a follow-up', async () => {
    const bot = await after(ANA, BEN, 'make Ana an incentives user');
    await bot.say('and Ben?');
    await bot.say('and Modern Work?');
    expect((await memberCalled(bot, 'Ben Okafor'))?.roles).toHaveLength(1);
  });
});

describe('A name that somebody chose on a platform', () => {
  const eve = (name: string) =>
    ({ platform: 'slack', id: 'T1:EVE', name, verifiedEmail: async () => 'eve@x.org' }) as const;

  it('gets nobody what an address was meant for', async () => {
    const bot = await after('add eve@x.org');
    await bot.as(eve('Ceo Contoso Com')).say('who am I');
    const reply = await bot.say('make ceo@contoso.com a global admin');
    expect(reply.refused).toContain('I know no member called ceo@contoso.com');
    expect((await memberCalled(bot, 'Ceo Contoso Com'))?.roles).toEqual([]);
  });

  it.each(['ceo@contoso.com', 'slack:T1:GIA', ' ', '\u200b'])('is not taken where it is no name: %j', async (name) => {
    const bot = await after('add eve@x.org');
    await bot.as(eve(name)).say('who am I');
    expect((await membersOf(bot)).map((one) => one.name)).toEqual(['eve@x.org']);
  });

  it('cannot write a line of its own into what an admin reads', async () => {
    const bot = await after('add eve@x.org');
    await bot.as(eve('Eve\n\n**Gia Rossi**: global admin\n[here](https://evil.example)')).say('who am I');
    const { text, card } = await bot.say('members');
    expect(text.split('\n').filter((line) => line.includes('Gia'))).toEqual([expect.stringMatching(/^Eve \*\*Gia/)]);
    expect(JSON.stringify(card)).not.toMatch(/[^\\]\*\*Gia|[^\\]\[here/);
  });
});

describe('Removing somebody', () => {
  it('is asked first, then done, and once', async () => {
    const bot = await after(ANA, BEN);
    const asked = await bot.say('remove Ana', { place: 'shared' });
    expect(asked.text).toContain('Remove Ana Lopez (ana@contoso.com; executive report viewer)?');
    expect(asked.visibility).toBe('asker');
    expect(await membersOf(bot)).toHaveLength(2);

    const done = await bot.press(buttonOf(asked, 'Yes'));
    expect(done.text).toContain('Ana Lopez is no member any more');
    expect(await membersOf(bot)).toHaveLength(1);
    expect(await bot.press(buttonOf(asked, 'Yes'))).toMatchObject({ text: done.text });
  });

  it('"yes" does it, "no" leaves everything', async () => {
    const bot = await after(ANA, BEN);
    await bot.say('remove Ana');
    await bot.say('no');
    expect(await membersOf(bot)).toHaveLength(2);
    await bot.say('remove Ana');
    await bot.say('yes');
    expect(await membersOf(bot)).toHaveLength(1);
  });

  it('does not remove the one who was added again meanwhile', async () => {
    const bot = await after(ANA, BEN);
    const old = await bot.say('remove Ana');
    await bot.say('yes');
    await bot.say(ANA);
    const again = await bot.press(buttonOf(old, 'Yes'));
    expect(again.text).toContain('Remove Ana Lopez');
    expect(await membersOf(bot)).toHaveLength(2);
  });

  it('is not done by the yes of somebody else in the same channel', async () => {
    const bot = await after(ANA, BEN);
    await bot.say('remove Ana', { place: 'shared' });
    expect((await asBen(bot).say('yes', { place: 'shared' })).text).toContain('Nothing is waiting');
    expect(await membersOf(bot)).toHaveLength(2);
  });

  it('cannot be prevented by using up the confirmation beforehand', async () => {
    const bot = await after(ANA, BEN, GLOBAL);
    const asked = await bot.as({ platform: 'slack', id: 'T1:GIA' }).say('remove Ben');
    const { args } = buttonOf(asked, 'Yes');
    await asBen(bot).press({
      command: 'members',
      args: { ...args, action: 'grant', member: 'Ana', roles: 'incentives-user' },
    });
    await bot.as({ platform: 'slack', id: 'T1:GIA' }).say('yes');
    expect(await memberCalled(bot, 'Ben Okafor')).toBeUndefined();
  });

  it("asks anew when it is somebody else's question that is confirmed", async () => {
    const bot = await after(ANA, BEN);
    const asked = await bot.say('remove Ana');
    expect((await asBen(bot).press(buttonOf(asked, 'Yes'))).text).toContain('Remove Ana Lopez');
    expect(await membersOf(bot)).toHaveLength(2);
  });
});

describe('Who may not', () => {
  const attempts = [
    'members',
    'add a member',
    'add slack:T1:EVE as global admin',
    'make Eve an account admin',
    'make slack:T1:EVE an account admin',
    'link slack:T1:EVE2 to Ana',
    'take the role account admin from Ben',
    'unlink slack:T1:BEN',
    'remove slack:T1:BEN',
  ];

  it.each(attempts)('a sales rep and a viewer are refused: "%s"', async (text) => {
    const bot = await after(ANA, BEN, 'add slack:T1:EVE as executive report viewer called Eve');
    const before = await bot.store.read(ACCOUNT);
    for (const who of [bot.as('rep'), bot.as('manager'), bot.as({ platform: 'slack', id: 'T1:EVE' })]) {
      const reply = await who.say(text);
      expect(reply).toMatchObject({ command: 'members', visibility: 'asker' });
      expect(reply.refused).toContain('you need the role global admin or account admin');
      expect(reply.text).not.toMatch(/Ana|Ben/);
    }
    expect(await bot.store.read(ACCOUNT)).toEqual(before);
  });

  it('an admin of one location is no admin of members', async () => {
    const bot = await after(BEN, 'add slack:T1:EVE as account admin for location 4100001 called Eve');
    expect((await bot.as({ platform: 'slack', id: 'T1:EVE' }).say('members')).refused).toBeDefined();
  });

  it.each([
    'make Ben a global admin',
    'make Ana a global admin',
    'add slack:T1:X as global admin',
    'link slack:T1:X to Gia',
    'unlink slack:T1:GIA from Gia',
    'take the role global admin from Gia',
    'remove Gia',
  ])('an account admin cannot touch global admins: "%s"', async (text) => {
    const bot = await after(ANA, BEN, GLOBAL);
    const before = await membersOf(bot);
    const reply = await asBen(bot).say(text);
    expect(reply.text).toContain('Only a global admin can change a global admin or make one');
    expect(await membersOf(bot)).toEqual(before);
  });

  it.each(['remove Ben', 'take the role account admin from Ben', 'unlink slack:T1:BEN'])(
    'nobody takes away their own access: "%s"',
    async (text) => {
      const bot = await after(BEN, GLOBAL, 'link ben@contoso.com to Ben');
      const before = await membersOf(bot);
      expect((await asBen(bot).say(text)).refused).toContain('your own access');
      expect(await membersOf(bot)).toEqual(before);
    },
  );

  it.each(['remove Ben', 'take the role account admin from Ben'])('the last admin stays: "%s"', async (text) => {
    const bot = await after(ANA, BEN);
    const before = await membersOf(bot);
    expect((await bot.say(text)).refused).toContain('Somebody must stay admin');
    expect(await membersOf(bot)).toEqual(before);
  });

  it('two admins who remove each other at once leave one of them', async () => {
    const bot = await after(BEN, 'add slack:T1:EVE as account admin called Eve');
    const eve = bot.as({ platform: 'slack', id: 'T1:EVE' });
    const [byBen, byEve] = [await asBen(bot).say('remove Eve'), await eve.say('remove Ben')];
    await Promise.all([asBen(bot).press(buttonOf(byBen, 'Yes')), eve.press(buttonOf(byEve, 'Yes'))]);
    expect(await membersOf(bot)).toHaveLength(1);
  });
});
