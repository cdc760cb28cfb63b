import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import type { Place } from '../../src/alerts/subscription.ts';
import type { Member, Role } from '../../src/bot/access/member.ts';
import { type AlertChange, type AlertDesk, alertDesk } from '../../src/bot/alerts/alert-desk.ts';
import type { Sender } from '../../src/bot/message.ts';
import { type Account, openEmbeddedStore, type Store } from '../../src/storage/index.ts';
import { anAlert } from '../alerts/a-subscription.ts';
import { NOVEMBER } from './conversation.ts';

const AT = NOVEMBER.toISOString();
const member = (id: string, ...roles: Role[]): Member => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  identities: [`slack:T1:${id.toUpperCase()}`],
  roles: roles.map((role) => ({ role, locations: 'all' })),
});
const ana = member('ana');
const ben = member('ben');
const dora = member('dora', 'mpn-partner-admin');
const says = ({ id }: Member): Sender => ({ platform: 'slack', id: `T1:${id.toUpperCase()}` });
const alone = ({ id }: Member): Place => ({ platform: 'slack', kind: 'person', id: `T1:${id.toUpperCase()}` });
const CHANNEL: Place = { platform: 'slack', kind: 'conversation', id: 'slack:T1:C1' };
const ELSEWHERE: Place = { ...CHANNEL, id: 'slack:T1:C2' };
const MONDAYS = { digest: 'weekly monday 09:00', zone: 'Europe/Berlin' };

interface Scene {
  readonly store: Store;
  readonly desk: AlertDesk;
  account(): Promise<Account>;
  put(more: Partial<Account>): Promise<unknown>;
}

async function scene(
  alertsNow: (account: Account) => readonly Alert[] | Promise<readonly Alert[]> = () => [],
): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'seventy-alert-desk-'));
  const store = await openEmbeddedStore(folder);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const put = (more: Partial<Account>) =>
    store.change('a', { at: AT }, (current) => ({ next: { ...current, ...more }, result: null }));
  await put({ members: [ana, ben, dora] });
  const clock = { now: () => NOVEMBER };
  const desk = alertDesk({ store, account: 'a', clock, alertsNow: async (account) => alertsNow(account) });
  return { store, desk, account: () => store.read('a'), put };
}

const forAna = { kind: 'subscribe', place: alone(ana), said: MONDAYS } as const;
const forChannel = { kind: 'subscribe', place: CHANNEL, said: MONDAYS } as const;

async function subscribedTo(desk: AlertDesk, change: AlertChange, by: Member, from?: Place): Promise<string> {
  const result = await desk.change(change, says(by), `${by.id} ${change.kind}`, from);
  if (!result.done || result.subscription === null) throw new Error(`Not subscribed: ${JSON.stringify(result)}`);
  return result.subscription.id;
}

describe('Subscribing', () => {
  it('tells no news of what holds already, by the line that is asked for', async () => {
    const { desk } = await scene(({ subscriptions }) =>
      subscriptions.map(({ line }) =>
        anAlert({ key: `under ${line}`, facts: { kind: 'below-line', line, total: 60, before: 80, because: [] } }),
      ),
    );
    const result = await desk.change({ ...forAna, said: { ...MONDAYS, line: 75 } }, says(ana), '1');
    expect(result).toMatchObject({
      done: true,
      subscription: {
        by: 'ana',
        place: alone(ana),
        since: AT,
        baseline: ['under 75'],
        nextDigest: '2026-11-23T08:00:00.000Z',
      },
    });
  });

  it('is done once for a key, and answered alike', async () => {
    const { desk, account } = await scene();
    const first = await desk.change(forAna, says(ana), 'k');
    expect(await desk.change(forAna, says(ana), 'k')).toEqual(first);
    const twice = await Promise.all(['x', 'x'].map((key) => desk.change(forChannel, says(ana), key, CHANNEL)));
    expect(twice[1]).toEqual(twice[0]);
    expect((await account()).subscriptions).toHaveLength(2);
  });

  it('gives a place one subscription, also where two ask at the same moment', async () => {
    const { desk, account } = await scene();
    const results = await Promise.all([ana, dora].map((one) => desk.change(forChannel, says(one), one.id, CHANNEL)));
    expect(results.map(({ done }) => done)).toEqual([true, true]);
    expect((await account()).subscriptions).toHaveLength(1);
  });

  it('looks again where the account changed while it looked at what holds', async () => {
    let looked = 0;
    const { desk, put, account } = await scene(async () => {
      looked += 1;
      if (looked === 1) await put({ program: { enrolled: ['security'], anniversary: '' } });
      return looked === 1 ? [] : [anAlert({ key: 'came meanwhile' })];
    });
    const result = await desk.change(forAna, says(ana), 'k');
    expect(result).toMatchObject({ done: true, subscription: { baseline: ['came meanwhile'] } });
    expect((await account()).program.enrolled).toEqual(['security']);
  });

  it('is refused for somebody else, for a conversation from outside, and for a stranger', async () => {
    const { desk, account } = await scene();
    const attempts = [
      desk.change({ ...forAna, place: alone(ben) }, says(ana), '1', CHANNEL),
      desk.change(forChannel, says(ana), '2', ELSEWHERE),
      desk.change(forChannel, says(ana), '3'),
      desk.change(forAna, { platform: 'slack', id: 'T1:NOBODY' }, '4'),
      desk.change({ ...forAna, said: { digest: 'now and then' } }, says(ana), '5'),
    ];
    for (const result of await Promise.all(attempts)) expect(result.done).toBe(false);
    expect((await account()).subscriptions).toEqual([]);
  });

  it('is refused to somebody removed since they were asked', async () => {
    const { desk, put } = await scene();
    await put({ members: [ben, dora] });
    expect(await desk.change(forAna, says(ana), '1')).toMatchObject({
      done: false,
      says: expect.stringContaining('do not know you'),
    });
  });
});

describe('Somebody’s own subscription', () => {
  it.each(['unsubscribe', 'mute', 'snooze'] as const)('is not there for others who want to %s it', async (kind) => {
    const { desk, account } = await scene();
    const id = await subscribedTo(desk, forAna, ana);
    const before = await account();
    for (const other of [ben, dora])
      expect(await desk.change(changeOf(kind, id), says(other), other.id, alone(other))).toMatchObject({
        done: false,
        says: expect.stringContaining('no such alerts'),
      });
    expect(await account()).toEqual(before);
    expect(await desk.change(changeOf(kind, id), says(ana), 'own')).toMatchObject({ done: true });
  });

  it('may be changed from another of their identities', async () => {
    const { desk, put } = await scene();
    const id = await subscribedTo(desk, forAna, ana);
    await put({ members: [{ ...ana, identities: [...ana.identities, 'teams:t:ana'] }, ben] });
    const inTeams: Sender = { platform: 'teams', id: 't:ana' };
    expect(await desk.change({ kind: 'unsubscribe', id }, inTeams, 'k')).toEqual({ done: true, subscription: null });
  });
});

describe('The subscription of a conversation', () => {
  it('is changed by whoever made it and by whoever imports, from anywhere', async () => {
    const { desk } = await scene();
    await subscribedTo(desk, forChannel, ana, CHANNEL);
    for (const one of [ana, dora])
      expect(await desk.change({ ...forChannel, said: { line: 60 } }, says(one), one.id, alone(one))).toMatchObject({
        done: true,
        subscription: { by: 'ana', line: 60 },
      });
  });

  it('is hushed by everybody who reads it, but not changed, and not from elsewhere', async () => {
    const { desk } = await scene();
    const id = await subscribedTo(desk, forChannel, ana, CHANNEL);
    for (const kind of ['mute', 'snooze', 'unmute'] as const) {
      expect(await desk.change(changeOf(kind, id), says(ben), kind, CHANNEL)).toMatchObject({ done: true });
      expect(await desk.change(changeOf(kind, id), says(ben), `${kind} afar`, ELSEWHERE)).toMatchObject({
        done: false,
      });
    }
    for (const change of [{ kind: 'unsubscribe', id }, forChannel] as const)
      expect(await desk.change(change, says(ben), change.kind, CHANNEL)).toMatchObject({
        done: false,
        says: expect.stringContaining('Ana set these alerts up'),
      });
  });

  it('may be taken over once its maker has left', async () => {
    const { desk, put } = await scene();
    const id = await subscribedTo(desk, forChannel, ana, CHANNEL);
    await put({ members: [ben] });
    expect(await desk.change(forChannel, says(ben), 'k', CHANNEL)).toMatchObject({
      done: true,
      subscription: { id, by: 'ben' },
    });
  });

  it('comes out of parking by subscribing again', async () => {
    const { desk, account, put } = await scene();
    await subscribedTo(desk, forChannel, ana, CHANNEL);
    const { subscriptions } = await account();
    await put({ subscriptions: subscriptions.map((one) => ({ ...one, parked: { at: AT, why: 'gone' } })) });
    expect(await desk.change(forChannel, says(ana), 'again', CHANNEL)).toMatchObject({
      done: true,
      subscription: { parked: null },
    });
  });
});

describe('Unsubscribing', () => {
  it('takes along what is due and what nobody else was told', async () => {
    const { desk, account, put } = await scene();
    const id = await subscribedTo(desk, forAna, ana);
    const { subscriptions } = await account();
    const told = [{ key: 'k', at: AT, acknowledged: null }];
    await put({
      subscriptions: subscriptions.map((one) => ({ ...one, told })),
      alerts: [anAlert({ key: 'k' })],
      deliveries: [
        {
          id: 'd',
          subscription: id,
          place: alone(ana),
          member: 'ana',
          what: { kind: 'digest', for: AT },
          due: AT,
          sending: null,
          attempts: 0,
        },
      ],
    });
    expect(await desk.change({ kind: 'unsubscribe', id }, says(ana), 'k')).toEqual({ done: true, subscription: null });
    expect(await account()).toMatchObject({ subscriptions: [], alerts: [], deliveries: [] });
    expect(await desk.change({ kind: 'unsubscribe', id }, says(ana), 'another')).toMatchObject({ done: false });
  });
});

it('What cannot be reached any more is removed by whoever looks after the rest, and by nobody else', async () => {
  const { desk, account, put } = await scene();
  const id = await subscribedTo(desk, forAna, ana);
  const { subscriptions } = await account();
  await put({ subscriptions: subscriptions.map((one) => ({ ...one, parked: { at: AT, why: 'gone' } })) });
  expect(await desk.change({ kind: 'unsubscribe', id }, says(ben), '1')).toMatchObject({ done: false });
  expect(await desk.change({ kind: 'unsubscribe', id }, says(dora), '2')).toMatchObject({ done: true });
  expect((await account()).subscriptions).toEqual([]);
});

describe('“Got it”', () => {
  it('marks the alert for the asker and for the conversation it was said in, and nowhere else', async () => {
    const { desk, account, put } = await scene();
    await subscribedTo(desk, forAna, ana);
    await subscribedTo(desk, { kind: 'subscribe', place: alone(ben), said: {} }, ben);
    await subscribedTo(desk, forChannel, dora, CHANNEL);
    const { subscriptions } = await account();
    const told = [{ key: 'k', at: AT, acknowledged: null }];
    await put({ subscriptions: subscriptions.map((one) => ({ ...one, told })) });
    const seenBy = async () =>
      (await account()).subscriptions.filter((one) => one.told[0]?.acknowledged === AT).map(({ by }) => by);

    expect(await desk.change({ kind: 'acknowledge', alert: 'k' }, says(ana), '1', alone(ana))).toMatchObject({
      done: true,
    });
    expect(await seenBy()).toEqual(['ana']);
    expect(await desk.change({ kind: 'acknowledge', alert: 'k' }, says(ana), '2', CHANNEL)).toMatchObject({
      done: true,
    });
    expect(await seenBy()).toEqual(['ana', 'dora']);
    expect(await desk.change({ kind: 'acknowledge', alert: 'other' }, says(ana), '3', CHANNEL)).toMatchObject({
      done: false,
    });
  });

  it('answers a reminder, which needs no subscription, to whoever asked for it', async () => {
    const { desk, put } = await scene();
    const facts = { kind: 'ask-again', record: 'r', type: 'dpor', customer: 'Contoso', member: 'ana' } as const;
    await put({ alerts: [anAlert({ key: 'r', facts })] });
    const seen = (by: Member) => desk.change({ kind: 'acknowledge', alert: 'r' }, says(by), by.id);
    expect((await seen(ana)).done).toBe(true);
    expect((await seen(ben)).done).toBe(false);
  });
});

it('Only who imports may say what the partner is enrolled in', async () => {
  const { desk, account } = await scene();
  const enrolled = {
    kind: 'enrolment',
    designations: ['security', 'security', 'modern-work'],
    anniversary: '2027-08-15',
  } as const;
  expect(await desk.change(enrolled, says(ana), '1')).toMatchObject({
    done: false,
    says: expect.stringContaining('partner admin'),
  });
  expect(await desk.change(enrolled, says(dora), '2')).toEqual({ done: true, subscription: null });
  expect((await account()).program).toEqual({ enrolled: ['security', 'modern-work'], anniversary: '2027-08-15' });
});

function changeOf(kind: 'unsubscribe' | 'mute' | 'unmute' | 'snooze', id: string): AlertChange {
  switch (kind) {
    case 'unsubscribe':
      return { kind, id };
    case 'snooze':
      return { kind, id, until: '2026-12-01T00:00:00.000Z' };
    default:
      return { kind, id, designations: ['security'], topics: [], until: null };
  }
}
