import { describe, expect, it } from 'vitest';
import { memberSchema } from '../../src/bot/access/member.ts';
import type { Message, Reply, Sender } from '../../src/bot/message.ts';
import { type Conversation, conversation, file } from './conversation.ts';

const BERLIN: Sender = { platform: 'local', id: 'owner', timeZone: async () => 'Europe/Berlin' };
const PROFILE =
  'MPNId,PartnerName,PGA_MPNID,PGA_PartnerName,City,Country,HierarchyLevel\n1,Contoso,1,Contoso,Berlin,Germany,Global\n';
const PAGE = { conversation: 'web:c' } as const;

async function atThePage(sender: Sender = BERLIN): Promise<Conversation> {
  return (await conversation()).as(sender);
}

const ask = (talk: Conversation, args: object, more: Partial<Message> = PAGE): Promise<Reply> =>
  talk.press({ command: 'alerts', args: { ...args } }, more);
const subscriptionsOf = async ({ store }: Conversation) => (await store.read('partner')).subscriptions;

const ANA: Sender = { platform: 'slack', id: 'T1:ANA', timeZone: async () => 'America/New_York' };
const BEN: Sender = { platform: 'slack', id: 'T1:BEN' };
const IN_THREAD = { conversation: 'slack:T1:C1:171.5', place: 'shared' } as const;

/** Two members in Slack. */
async function inSlack(): Promise<{ readonly ana: Conversation; readonly ben: Conversation }> {
  const talk = await conversation();
  const members = [ANA, BEN].map(({ id }) =>
    memberSchema.parse({ id: id.toLowerCase(), name: id.slice(3), identities: [`slack:${id}`], roles: [] }),
  );
  await talk.store.change('partner', { at: '2026-11-21T09:00:00.000Z' }, (account) => ({
    next: { ...account, members },
    result: null,
  }));
  return { ana: talk.as(ANA), ben: talk.as(BEN) };
}

describe('What held before', () => {
  it('is no news to a line of one’s own, also right after somebody looked', async () => {
    const talk = await atThePage();
    expect((await ask(talk, { action: 'now' })).text).toContain('Security fell to 64.8');
    await ask(talk, { action: 'subscribe', designation: 'security', line: 66, where: 'me' });
    const [{ baseline } = { baseline: [] }] = await subscriptionsOf(talk);
    expect(baseline.filter((key) => key.startsWith('below-line/security'))).toContainEqual(
      expect.stringContaining('/66/'),
    );
  });
});

describe('Whoever is told nothing yet', () => {
  it('learns what it is, and begins with one of two buttons', async () => {
    const reply = await ask(await atThePage(), {});
    expect(reply.text).toContain('You are told nothing unasked yet.');
    expect(reply.card.actions?.map(({ title }) => title)).toEqual([
      'Tell me at once about a slip',
      'Weekly summary on Mondays at 9',
    ]);
  });

  it.each([
    [
      'Tell me at once about a slip',
      'I will write to you as soon as a designation falls under 70.0 points, or is about to.',
    ],
    [
      'Weekly summary on Mondays at 9',
      'I will write to you every Monday at 09:00, Berlin time; next on 23 November 2026.',
    ],
  ])('is told what “%s” does, and when', async (title, says) => {
    const talk = await atThePage();
    const first = await ask(talk, {});
    const button = first.card.actions?.find((action) => action.title === title);
    const data = button && 'data' in button ? (button.data as { args: object }) : { args: {} };
    expect((await ask(talk, data.args)).text.split('\n')[0]).toBe(says);
    expect((await ask(talk, {})).text).toContain(says);
  });

  it.each(['unsubscribe', 'mute', 'unmute', 'snooze', 'quiet-hours'])(
    'is offered to begin where they %s',
    async (action) => {
      const talk = await atThePage();
      const reply = await ask(talk, { action, quiet: '22:00-07:00' });
      expect(reply.text).toContain('nothing to change');
      expect(await subscriptionsOf(talk)).toEqual([]);
    },
  );
});

describe('“Alert me when Security drops below 75”', () => {
  it('is told at once, about that line of that designation, and of nothing else', async () => {
    const talk = await atThePage();
    const reply = await ask(talk, { action: 'subscribe', designation: 'security', line: 75 });
    expect(reply.text).toContain('I will write to you as soon as Security falls under 75.0 points, or is about to.');
    expect(await subscriptionsOf(talk)).toMatchObject([
      { atOnce: false, digest: '', watches: [{ designation: 'security', line: 75 }], zone: 'Europe/Berlin' },
    ]);
  });

  it('lets them sleep, and says so, and that an early summary waits', async () => {
    const talk = await atThePage();
    const about = async (args: object) => (await ask(talk, args)).text.split('\n').slice(1).join(' ');
    expect(await about({ action: 'subscribe', schedule: 'at-once' })).toContain('Quiet from 20:00 to 07:00.');
    expect(await about({ action: 'schedule', schedule: 'daily 06:30' })).toContain(
      'Quiet from 20:00 to 07:00: the summary comes at 07:00.',
    );
    expect(await about({ action: 'quiet-hours', quiet: 'off' })).not.toContain('Quiet');
  });

  it('beside a summary leaves the summary', async () => {
    const talk = await atThePage();
    await ask(talk, { action: 'subscribe' });
    const reply = await ask(talk, { action: 'subscribe', designation: 'security', line: 75 });
    expect(reply.text).toContain(
      'I will write to you as soon as Security falls under 75.0 points, or is about to, and send a summary every Monday',
    );
  });
});

describe('A line for one designation, and one for another', () => {
  const says = async (talk: Conversation, ...sentences: readonly string[]) => {
    let text = '';
    for (const sentence of sentences) text = (await talk.say(sentence, PAGE)).text;
    return text;
  };

  it('both stand beside the summary, and beside what else is told at once', async () => {
    const talk = await atThePage();
    await ask(talk, { action: 'subscribe' });
    const text = await says(talk, 'warn me when Security falls under 60', 'warn me when Modern Work falls under 75');
    expect(text).toContain(
      'as soon as Modern Work falls under 75.0 points or Security under 60.0 points, or is about to, and send a summary every Monday',
    );
    const lines = [
      { designation: 'modern-work', line: 75 },
      { designation: 'security', line: 60 },
    ];
    const whole = { digest: 'weekly monday 09:00', designations: [], topics: [], line: 70 };
    expect(await subscriptionsOf(talk)).toMatchObject([{ ...whole, atOnce: false, watches: lines }]);
    await says(talk, 'tell me at once when Security slips');
    expect(await subscriptionsOf(talk)).toMatchObject([{ ...whole, atOnce: true, watches: lines }]);
  });

  it('begin alone where nothing else is told; said again, a line takes the place of the one before and is not muted', async () => {
    const talk = await atThePage();
    await says(
      talk,
      'warn me when Security falls under 60',
      'warn me when Modern Work falls under 75',
      'mute Security',
    );
    const text = await says(talk, 'warn me when Security falls under 65');
    expect(text.split('\n')).toEqual([
      'I will write to you as soon as Modern Work falls under 75.0 points or Security under 65.0 points, or is about to.',
      'Quiet from 20:00 to 07:00.',
    ]);
    expect((await ask(talk, { action: 'mute' })).text).toMatch(/\?\n- Modern Work\n- Security\n- Everything/);
  });

  it('end one by one, in words and in the form, and with the last of them all ends', async () => {
    const talk = await atThePage();
    await says(talk, 'warn me when Security falls under 60', 'warn me when Modern Work falls under 75');
    const form = await ask(talk, { action: 'form' });
    expect(JSON.stringify(form.card.body)).toContain('Security under 60.0');
    const inputs = { when: 'off', atOnce: 'no', watched: 'security', zone: 'Berlin' };
    const saved = await talk.press({ command: 'alerts', args: form.form?.action.args ?? {}, inputs }, PAGE);
    expect(saved.text).toContain('as soon as Security falls under 60.0 points, or is about to.');
    const none = await talk.press(
      { command: 'alerts', args: form.form?.action.args ?? {}, inputs: { ...inputs, watched: '' } },
      PAGE,
    );
    expect(Object.keys(none.form?.errors ?? {})).toEqual(['when']);
    expect((await ask(talk, { action: 'unsubscribe', designation: 'data-ai' })).text).toContain(
      'nothing about Data & AI',
    );
    expect((await ask(talk, { action: 'unsubscribe', designation: 'security' })).text).toContain('have ended');
    expect(await subscriptionsOf(talk)).toEqual([]);
  });

  it('“when anything falls” is the line of all at once, and beside a summary leaves the rest to it', async () => {
    const talk = await atThePage();
    const anything = 'alert me when anything falls below 75';
    expect(await says(talk, anything)).toContain('as soon as a designation falls under 75.0 points, or is about to.');
    expect(await subscriptionsOf(talk)).toMatchObject([{ atOnce: true, topics: ['scores'], line: 75, watches: [] }]);
    const other = await atThePage();
    await ask(other, { action: 'subscribe' });
    expect(await says(other, anything)).toContain(
      'as soon as a designation falls under 75.0 points, or is about to, and',
    );
    expect(await subscriptionsOf(other)).toMatchObject([{ atOnce: false, topics: [], line: 70 }]);
  });

  it('that no score can cross is refused', async () => {
    const talk = await atThePage();
    for (const line of [0, -5, 200])
      expect((await ask(talk, { action: 'subscribe', designation: 'security', line })).refused).toContain(
        'A line lies between 1 and 100 points',
      );
    expect(await subscriptionsOf(talk)).toEqual([]);
  });
});

describe('Subscribing to more', () => {
  it('adds to what is heard, and takes nothing from somebody who hears of all', async () => {
    const talk = await atThePage();
    const about = async (args: object) => (await ask(talk, { action: 'subscribe', ...args })).text.split('\n')[1];
    expect(await about({ designation: 'security' })).toMatch(/^About Security;/);
    expect(await about({ designation: 'data-ai' })).toMatch(/^About Security and Data & AI;/);
    expect(await about({ topic: 'claims' })).toMatch(/^About Security and Data & AI;/);
  });
});

describe('When it comes', () => {
  it('is changed in part: another time, other days, another zone', async () => {
    const talk = await atThePage();
    await ask(talk, { action: 'subscribe' });
    const says = async (args: object) => (await ask(talk, { action: 'schedule', ...args })).text.split('\n')[0];
    expect(await says({ schedule: '18:00' })).toContain('every Monday at 18:00, Berlin time; next on 23 November');
    expect(await says({ schedule: 'daily' })).toContain('every day at 18:00, Berlin time; next on 21 November');
    expect(await says({ schedule: 'monthly 20 9' })).toContain('on day 20 of every month at 09:00');
    expect(await says({ zone: 'New York' })).toContain('at 09:00, New York time; next on 20 December');
    expect(await says({ schedule: 'off' })).toContain('I will write nothing to you until you choose when.');
    expect(await says({ schedule: 'daily' })).toContain('every day');
    expect(await says({ action: 'unsubscribe', schedule: 'off' })).toContain('until you choose when.');
  });

  it.each([
    [{ schedule: 'every fortnight' }, 'I cannot read “every fortnight” as a time to write.'],
    [{ schedule: 'daily', zone: 'Gotham' }, 'I know no time zone “Gotham”.'],
    [{ schedule: 'daily', quiet: 'at night' }, 'I cannot read “at night” as quiet hours.'],
  ])('is asked again in one sentence where it cannot be read: %j', async (args, says) => {
    const talk = await atThePage();
    const reply = await ask(talk, { action: 'schedule', ...args });
    expect(reply.refused).toContain(says);
    expect(await subscriptionsOf(talk)).toEqual([]);
  });

  it('is by UTC where nobody knows the zone, which is said', async () => {
    for (const zone of [null, 'Mars/Olympus']) {
      const talk = await atThePage({ ...BERLIN, timeZone: async () => zone });
      const { text } = await ask(talk, { action: 'subscribe' });
      expect(text).toContain('every Monday at 09:00, UTC');
      expect(text).toContain('I do not know your time zone');
    }
  });

  it('keeps a zone that is said before anything comes', async () => {
    const talk = await atThePage({ ...BERLIN, timeZone: async () => null });
    const first = await talk.say('my time zone is Berlin', PAGE);
    expect(first.text).toContain('Your times are by Berlin time. I will write nothing to you until you choose when.');
    expect(first.card.actions?.map(({ title }) => title)).toContain('Weekly summary on Mondays at 9');
    expect((await ask(talk, { action: 'subscribe' })).text).toContain('every Monday at 09:00, Berlin time');
  });

  it('in a terminal comes to the page, which is said', async () => {
    const talk = await atThePage();
    expect((await ask(talk, { action: 'subscribe' }, {})).text).toContain('on the local page (npm start)');
    expect((await ask(talk, { action: 'subscribe' })).text).not.toContain('npm start');
  });
});

describe('In a channel', () => {
  it('“post the weekly summary here” tells the channel, not the thread, and everybody reads so', async () => {
    const { ana } = await inSlack();
    const reply = await ask(ana, { action: 'schedule', schedule: 'weekly monday 09:00', where: 'here' }, IN_THREAD);
    expect(reply.text).toContain('I will write here every Monday at 09:00, New York time');
    expect(reply.visibility).toBe('everyone');
    expect(await subscriptionsOf(ana)).toMatchObject([
      { by: 't1:ana', place: { platform: 'slack', kind: 'conversation', id: 'slack:T1:C1' } },
    ]);
  });

  it('“tell me” is between the asker and the bot', async () => {
    const { ana } = await inSlack();
    const reply = await ask(ana, { action: 'subscribe', where: 'me' }, IN_THREAD);
    expect(reply).toMatchObject({
      visibility: 'asker',
      text: expect.stringContaining('I will write to you alone every Monday'),
    });
    expect(await subscriptionsOf(ana)).toMatchObject([{ place: { kind: 'person', id: 'T1:ANA' } }]);
    expect((await ask(ana, { action: 'unsubscribe' }, IN_THREAD)).visibility).toBe('asker');
  });

  it('claims are not told, and whoever asks for them there hears what to do instead', async () => {
    const { ana } = await inSlack();
    for (const topic of ['claims', ['scores', 'claims']]) {
      const reply = await ask(ana, { action: 'subscribe', topic, where: 'here' }, IN_THREAD);
      expect(reply.refused).toBe(
        'Claims are told to people, not to channels: write to me alone to hear of them, or leave claims out here.',
      );
    }
    expect(await subscriptionsOf(ana)).toEqual([]);
    const owner = await atThePage();
    const form = await ask(owner, { action: 'form', where: 'here' }, { ...PAGE, place: 'shared' });
    expect(JSON.stringify(form.card.body)).toMatch(/"Certifications".*"Enrolment"/s);
    expect(JSON.stringify(form.card.body)).not.toContain('"Claims"');
  });

  it('“mute Security” means the channel’s where it is told something, and the asker’s own otherwise', async () => {
    const { ana, ben } = await inSlack();
    await ask(ana, { action: 'subscribe', where: 'me' }, IN_THREAD);
    await ask(ana, { action: 'mute', designation: 'security' }, IN_THREAD);
    await ask(ana, { action: 'schedule', schedule: 'daily', where: 'here' }, IN_THREAD);
    const muted = await ask(ben, { action: 'mute', designation: 'data-ai' }, IN_THREAD);
    expect(muted.text).toContain('I will say nothing about Data & AI.');
    expect((await subscriptionsOf(ana)).map(({ muted: mutes }) => mutes.map(({ designation }) => designation))).toEqual(
      [['security'], ['data-ai']],
    );
  });

  it('“unsubscribe” says how it begins again there', async () => {
    const { ana } = await inSlack();
    await ask(ana, { action: 'schedule', schedule: 'daily', where: 'here' }, IN_THREAD);
    expect((await ask(ana, { action: 'unsubscribe' }, IN_THREAD)).text).toBe(
      'These alerts have ended. Say “post the weekly summary here every Monday at 9” to begin again.',
    );
  });

  it('what somebody else set up is not changed, and their own settings are nobody’s business', async () => {
    const { ana, ben } = await inSlack();
    await ask(ana, { action: 'schedule', schedule: 'daily', where: 'here' }, IN_THREAD);
    await ask(ana, { action: 'subscribe', where: 'me', line: 90 }, IN_THREAD);
    const [channel, own] = (await subscriptionsOf(ana)).map(({ id }) => id);
    for (const args of [
      { action: 'unsubscribe' },
      { action: 'form', subscription: channel },
      { action: 'schedule', schedule: 'off' },
    ])
      expect((await ask(ben, args, IN_THREAD)).refused).toContain('ANA set these alerts up');
    for (const action of ['form', 'save', 'subscribe', 'unsubscribe'])
      expect((await ask(ben, { action, subscription: own }, IN_THREAD)).refused).toContain('no such alerts');
    expect((await ask(ben, {}, IN_THREAD)).text).not.toContain('90');
    expect(await subscriptionsOf(ana)).toHaveLength(2);
  });

  it('the list shows what is told here to everybody and what is told to the asker to them alone', async () => {
    const { ana, ben } = await inSlack();
    await ask(ana, { action: 'schedule', schedule: 'daily', where: 'here' }, IN_THREAD);
    await ask(ana, { action: 'subscribe', where: 'me' }, IN_THREAD);
    const [hers, his] = [await ask(ana, {}, IN_THREAD), await ask(ben, {}, IN_THREAD)];
    expect([hers.visibility, his.visibility]).toEqual(['asker', 'everyone']);
    expect(hers.text).toMatch(/I will write here every day.*I will write to you alone every Monday/s);
    expect(his.text).not.toContain('to you');
  });
});

describe('Being left alone', () => {
  it.each([
    [
      { action: 'mute', designation: 'security', until: '2026-12-01' },
      'I will say nothing about Security until 1 December 2026 at 09:00, Berlin time.',
    ],
    [{ action: 'mute', topic: 'claims', designation: 'security' }, 'I will say nothing about claims around Security.'],
    [
      { action: 'mute', until: '2026-12-01' },
      'I will write nothing to you until 1 December 2026 at 09:00, Berlin time.',
    ],
    [{ action: 'snooze', hours: 48 }, 'I will write nothing to you until 23 November 2026 at 10:00, Berlin time.'],
    [{ action: 'snooze' }, 'I will write nothing to you until 22 November 2026 at 10:00, Berlin time.'],
    [
      { action: 'snooze', designation: 'security' },
      'I will say nothing about Security until 22 November 2026 at 10:00, Berlin time.',
    ],
    [
      { action: 'quiet-hours', quiet: '22:00-07:00' },
      'I will write nothing to you from 22:00 to 07:00, Berlin time; what comes up meanwhile waits.',
    ],
    [{ action: 'quiet-hours', quiet: 'off' }, 'There are no quiet hours. I will write to you every Monday'],
  ])('%j', async (args, says) => {
    const talk = await atThePage();
    await ask(talk, { action: 'subscribe' });
    expect((await ask(talk, args)).text).toContain(says);
    const after = (await ask(talk, { action: 'unmute' })).text;
    expect(after).toContain('I will write to you every Monday');
    expect(after).not.toMatch(/Muted|Nothing comes/);
  });

  it('says what comes first afterwards: the next summary, or what was missed', async () => {
    const talk = await atThePage();
    await ask(talk, { action: 'subscribe' });
    const says = async (args: object) => (await ask(talk, { action: 'snooze', ...args })).text.split('\n')[0];
    expect(await says({ hours: 24 })).toContain('Berlin time. The next summary comes on 23 November 2026.');
    expect(await says({ until: '2026-12-01' })).toContain('Berlin time. Then I say what still holds.');
    expect((await ask(talk, {})).text).toContain('every Monday at 09:00, Berlin time; next on 1 December 2026.');
    await ask(talk, { action: 'subscribe', schedule: 'at-once' });
    expect(await says({ hours: 24 })).toContain('Berlin time. Then I say what still holds.');
  });

  it('until a day ends in its morning, before the summary of that day', async () => {
    const talk = await atThePage();
    await ask(talk, { action: 'subscribe', schedule: 'weekly tuesday 7:30' });
    expect((await ask(talk, { action: 'mute', until: '2026-12-01' })).text).toContain(
      'until 1 December 2026 at 07:30, Berlin time',
    );
  });

  it('asks what to mute, with the week for everything among the choices', async () => {
    const talk = await atThePage();
    await ask(talk, { action: 'subscribe' });
    expect((await ask(talk, { action: 'mute' })).text).toMatch(
      /What shall I mute\?.*- Security.*- Everything for a week/s,
    );
  });

  it('until a day that is past, or none, is asked again', async () => {
    const talk = await atThePage();
    await ask(talk, { action: 'subscribe' });
    for (const until of ['2026-11-20', '2026-11-21', 'soon', '2029-01-01'])
      for (const action of ['snooze', 'mute'])
        expect((await ask(talk, { action, until })).refused).toContain('Say until which day');
    for (const hours of [-3, 0, 5000])
      expect((await ask(talk, { action: 'snooze', hours })).refused).toContain('from 1 to 744');
  });

  it('for good ends with one sentence, and the same event twice is one change', async () => {
    const talk = await atThePage();
    await ask(talk, { action: 'subscribe' });
    const twice = [1, 2].map(() => ask(talk, { action: 'unsubscribe' }, { ...PAGE, id: 'once' }));
    for (const reply of await Promise.all(twice)) expect(reply.text).toContain('These alerts have ended');
    expect(await subscriptionsOf(talk)).toEqual([]);
  });
});

describe('The form', () => {
  const filled = {
    when: 'weekly friday',
    time: '8:30',
    atOnce: 'yes',
    below: '72,5',
    about: 'security,data-ai',
    subjects: 'scores',
    quiet: '20-7',
    zone: 'Tokyo',
  };

  it('says what holds now, and what is saved holds from then on', async () => {
    const talk = await atThePage();
    const saved = await talk.press({ command: 'alerts', args: { action: 'save' }, inputs: filled }, PAGE);
    expect(saved.text).toContain('a summary every Friday at 08:30, Tokyo time; next on 27 November 2026.');
    const [subscription] = await subscriptionsOf(talk);
    expect(subscription).toMatchObject({
      designations: ['security', 'data-ai'],
      topics: ['scores'],
      line: 72.5,
      atOnce: true,
      digest: 'weekly friday 08:30',
      quiet: { from: '20:00', to: '07:00' },
      zone: 'Asia/Tokyo',
    });
    const form = await ask(talk, { action: 'form', subscription: subscription?.id });
    expect(form.form?.action.args).toEqual({ action: 'save', subscription: subscription?.id });
    const values = JSON.stringify(form.card.body);
    for (const value of ['weekly friday', '08:30', '72.5', 'security,data-ai', '20:00-07:00', 'Asia/Tokyo'])
      expect(values).toContain(`"value":"${value}"`);
  });

  it('says under each field what is wrong with it, and saves nothing', async () => {
    const talk = await atThePage();
    const inputs = { when: 'daily', time: 'noon', atOnce: 'no', below: 'zero', quiet: 'late', zone: 'Gotham' };
    const { form } = await talk.press({ command: 'alerts', args: { action: 'save' }, inputs }, PAGE);
    expect(Object.keys(form?.errors ?? {}).sort()).toEqual(['below', 'quiet', 'time', 'zone']);
    const nothing = await talk.press(
      { command: 'alerts', args: { action: 'save' }, inputs: { when: 'off', atOnce: 'no' } },
      PAGE,
    );
    expect(Object.keys(nothing.form?.errors ?? {})).toEqual(['when']);
    expect(await subscriptionsOf(talk)).toEqual([]);
  });

  it('offers the subjects that the asker may hear of', async () => {
    const titles = async (id: string) =>
      JSON.stringify((await ask((await conversation()).as(id), { action: 'form' })).card.body);
    expect(await titles('owner')).toMatch(/"Claims".*"Imports"/s);
    expect(await titles('rep')).not.toMatch(/"Claims"|"Imports"/);
  });
});

describe('The enrolment', () => {
  it('is kept as it is told, part by part, and listed', async () => {
    const talk = await atThePage();
    expect((await ask(talk, {})).text).toContain('Tell me your enrolment');
    const told = await ask(talk, { action: 'enrolment', designation: ['security', 'modern-work'], date: '2027-08-15' });
    expect(told.text).toBe(
      'You are enrolled in Security and Modern Work; the anniversary is 15 August 2027. I watch the months around it.',
    );
    const later = await ask(talk, { action: 'enrolment', date: '2024-02-29' });
    expect(later.text).toContain('the anniversary is 28 February 2027');
    expect((await ask(talk, {})).text).toContain(
      'You are enrolled in Security and Modern Work; the anniversary is 28 February 2027.',
    );
    expect((await ask(talk, { action: 'enrolment', date: 'none' })).text).toContain('enrolled in no designation');
  });

  it('needs a designation and a day', async () => {
    const talk = await atThePage();
    for (const args of [{}, { date: '2027-08-15' }, { designation: 'security', date: 'soon' }])
      expect((await ask(talk, { action: 'enrolment', ...args })).refused).toContain('Say it like this');
  });

  it('is told by those who import', async () => {
    const rep = (await conversation()).as('rep');
    const args = { action: 'enrolment', designation: 'security', date: '2027-08-15' };
    expect((await ask(rep, args)).refused).toMatch(/^To say when your enrolment renews you need .*partner admin/);
    expect((await ask(rep, {})).text).not.toContain('enrolment');
  });
});

it('What was told of the sample partner is not over with the first own import, only forgotten; later imports leave what was told', async () => {
  const talk = await atThePage();
  await ask(talk, { action: 'subscribe' });
  const tell = (key: string) =>
    talk.store.change('partner', { at: '2026-11-21T09:00:00.000Z' }, (account) => ({
      next: {
        ...account,
        subscriptions: account.subscriptions.map((one) => ({ ...one, told: [{ key, at: '', acknowledged: null }] })),
      },
      result: null,
    }));
  const told = async () => (await subscriptionsOf(talk)).flatMap((one) => one.told.map(({ key }) => key));
  await tell('below-line/security/70/2026-10');
  await talk.drop([file('profile.csv', PROFILE)]);
  expect(await told()).toEqual([]);
  await tell('below-line/security/70/2026-11');
  await talk.drop([file('profile.csv', PROFILE.replace('Berlin', 'Bonn'))]);
  expect(await told()).toEqual(['below-line/security/70/2026-11']);
});

it('“Got it” on an alert that is over says so', async () => {
  const talk = await atThePage();
  expect((await ask(talk, { action: 'acknowledge', alert: 'gone' })).refused).toContain('That alert is over');
  expect((await ask(talk, { action: 'acknowledge' })).refused).toContain('Press “Got it”');
});

it('Whoever subscribes while the imports cannot be read is told why, instead of later of all that held before', async () => {
  const talk = await atThePage();
  await talk.drop([file('profile.csv', PROFILE)]);
  await talk.store.pruneSnapshots('partner', []);
  const reply = await ask((await talk.again()).as(BERLIN), { action: 'subscribe' });
  expect(reply.refused).toMatch(/cannot be read|missing/);
  expect(await subscriptionsOf(talk)).toEqual([]);
});

it('a stranger is told nothing and subscribes to nothing', async () => {
  const stranger = (await conversation()).as({ platform: 'slack', id: 'T1:NOBODY' });
  const { text } = await ask(stranger, { action: 'subscribe' }, IN_THREAD);
  expect(text).not.toContain('I will write');
  expect(await subscriptionsOf(stranger)).toEqual([]);
});
