import { describe, expect, it } from 'vitest';
import { ConversationGone } from '../../adapters/delivery/conversation-gone.ts';
import { NotSent } from '../../adapters/delivery/not-sent.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';
import { anAlert, aSubscription, SATURDAY } from '../alerts/a-subscription.ts';
import { HOUR, MINUTE, type SchedulerScene, schedulerScene } from './scheduler-scene.ts';

const A = anAlert({ key: 'a' });
const B = anAlert({ key: 'b' });

const atOnce = (more: Partial<Subscription> = {}) =>
  aSubscription({ atOnce: true, digest: '', nextDigest: '', ...more });
const channel = (number: number): Subscription =>
  atOnce({ id: `s${number}`, place: { platform: 'slack', kind: 'conversation', id: `slack:T1:C${number}` } });
const inTeams = atOnce({ id: 'teams', place: { platform: 'teams', kind: 'conversation', id: 'teams:19:x' } });

async function started(scene: SchedulerScene, ...holding: (typeof A)[]): Promise<SchedulerScene> {
  scene.holding = () => holding;
  scene.scheduler.start();
  await scene.scheduler.idle();
  return scene;
}

describe('What is due', () => {
  it('is sent once, also after a restart', async () => {
    const scene = await started(await schedulerScene([atOnce()]), A);
    expect(scene.sent).toMatchObject([{ platform: 'slack', to: 'T1:ANA', says: 'a', once: { again: false } }]);
    await scene.pass(10 * MINUTE);
    const after = await started(scene.again(), A);
    expect([scene.sent.length, after.sent]).toEqual([1, []]);
  });

  it('is noticed within a minute, and at once by whoever rings', async () => {
    const scene = await started(await schedulerScene([atOnce()]));
    scene.holding = () => [A];
    await scene.pass(MINUTE);
    expect(scene.sent.map(({ says }) => says)).toEqual(['a']);
    scene.holding = () => [A, B];
    scene.scheduler.wake();
    await scene.scheduler.idle();
    expect(scene.sent.map(({ says }) => says)).toEqual(['a', 'b']);
  });

  it('is sent at its time, not up to a minute later', async () => {
    const scene = await started(await schedulerScene([atOnce({ snoozedUntil: '2026-11-21T09:00:20.000Z' })]), A);
    await scene.pass(19_000);
    expect(scene.sent).toEqual([]);
    await scene.pass(1_000);
    expect(scene.sent).toHaveLength(1);
  });

  it('as a digest is remembered by what it said', async () => {
    const scene = await started(await schedulerScene([aSubscription()]));
    await scene.pass(47 * HOUR);
    expect(scene.sent.map(({ says }) => says)).toEqual(['digest']);
    expect((await scene.account()).subscriptions[0]?.lastDigest).toEqual({
      at: '2026-11-23T08:00:00.000Z',
      asOf: '2026-10',
      totals: { security: 68 },
    });
  });

  it('is dropped when nothing is left to say', async () => {
    const scene = await schedulerScene([atOnce()]);
    scene.render = () => null;
    await started(scene, A);
    expect([scene.sent, (await scene.account()).deliveries]).toEqual([[], []]);
  });

  it('waits where its platform is not switched on', async () => {
    const scene = await started(await schedulerScene([inTeams, channel(1)], ['slack']), A);
    expect(scene.sent.map(({ to }) => to)).toEqual(['slack:T1:C1']);
    expect((await scene.account()).deliveries).toMatchObject([{ place: inTeams.place, attempts: 0 }]);
  });

  it('is decided from the account as it is, however it changes meanwhile', async () => {
    const scene = await schedulerScene([atOnce()]);
    let looks = 0;
    scene.holding = async () => {
      looks += 1;
      if (looks === 1) {
        const change = (account: Awaited<ReturnType<typeof scene.account>>) => ({
          next: { ...account, subscriptions: [] },
          result: null,
        });
        await scene.store.change('partner', { at: SATURDAY }, change);
      }
      return [A];
    };
    scene.scheduler.start();
    await scene.scheduler.idle();
    expect([looks, scene.sent]).toEqual([2, []]);
  });
});

describe('A message that fails', () => {
  it('is tried again, later each time, as the same message', async () => {
    const scene = await schedulerScene([atOnce()]);
    let fails = 3;
    scene.onItsWay = async () => {
      fails -= 1;
      if (fails >= 0) throw new Error('Ana Ruiz could not be reached');
    };
    await started(scene, A);
    const tries: number[] = [];
    for (let minute = 0; minute <= 10; minute += 1) {
      tries.push(scene.sent.length);
      await scene.pass(MINUTE);
    }
    expect(tries).toEqual([1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4]);
    const [first, ...later] = scene.sent.map(({ once }) => once);
    expect(first).toMatchObject({ again: false, since: SATURDAY });
    expect(later).toEqual(later.map(() => ({ ...first, again: true })));
    expect((await scene.account()).deliveries).toEqual([]);
    expect(JSON.stringify(scene.log)).not.toMatch(/Ana Ruiz|T1:ANA/);
    expect(scene.log[0]).toMatchObject({ details: { platform: 'slack', place: 'person', message: 'alerts' } });
  });

  it('and has surely not arrived, is a first attempt still', async () => {
    const scene = await schedulerScene([atOnce()]);
    const troubles = [new NotSent('out of reach'), new Error('no answer'), new NotSent('out of reach')];
    scene.onItsWay = async () => {
      const trouble = troubles.shift();
      if (trouble) throw trouble;
    };
    await started(scene, A);
    for (let minute = 0; minute < 10; minute += 1) await scene.pass(MINUTE);
    expect(scene.sent.map(({ once }) => once.again)).toEqual([false, false, true, true]);
    expect(scene.sent[3]?.once.since).toBe('2026-11-21T09:01:00.000Z');
  });

  it('because its platform is out of reach is given up as well', async () => {
    const scene = await schedulerScene([inTeams]);
    scene.onItsWay = async ({ platform }) => {
      if (platform === 'teams') throw new NotSent('out of reach');
    };
    await started(scene, A);
    for (let hour = 0; hour < 40; hour += 1) await scene.pass(HOUR);
    expect((await scene.account()).subscriptions[0]?.parked).not.toBeNull();
  });

  it('for more than a day is given up: the place is parked and an admin is told', async () => {
    const scene = await schedulerScene([inTeams]);
    scene.onItsWay = async ({ platform }) => {
      if (platform === 'teams') throw new Error('no');
    };
    await started(scene, A);
    for (let hour = 0; hour < 40; hour += 1) await scene.pass(HOUR);
    expect(scene.sent.filter(({ platform }) => platform === 'teams').length).toBeLessThan(20);
    expect(scene.sent.filter(({ platform }) => platform === 'slack')).toMatchObject([{ to: 'T1:BEN', says: 'parked' }]);
    expect((await scene.account()).subscriptions[0]?.parked?.why).toBe('It has not taken a message for a day.');
  });

  it('because it cannot be made is tried until it can be, and nobody takes it for a message that may have come', async () => {
    const scene = await schedulerScene([inTeams]);
    const { render } = scene;
    scene.render = () => {
      throw new Error('the imports cannot be read');
    };
    await started(scene, A);
    for (let hour = 0; hour < 40; hour += 1) await scene.pass(HOUR);
    expect([scene.sent, (await scene.account()).subscriptions[0]?.parked]).toEqual([[], null]);
    scene.render = render;
    await scene.pass(4 * HOUR);
    expect(scene.sent).toMatchObject([{ says: 'a', once: { again: false } }]);
  });

  it('while the clock was wrong is tried again once it is right', async () => {
    const scene = await schedulerScene([inTeams]);
    await scene.moveOn(400 * 24 * HOUR);
    scene.onItsWay = () => Promise.reject(new NotSent('out of reach'));
    await started(scene, A);
    scene.onItsWay = async () => {};
    await scene.moveOn(-400 * 24 * HOUR);
    const restarted = await started(scene.again(), A);
    expect(restarted.sent.map(({ says }) => says)).toEqual(['a']);
  });

  it('because its place is gone is not tried again', async () => {
    const scene = await schedulerScene([inTeams]);
    scene.onItsWay = async ({ platform }) => {
      if (platform === 'teams') throw new ConversationGone('The bot is not in this conversation of Teams.');
    };
    await started(scene, A);
    await scene.pass(HOUR);
    expect(scene.sent.map(({ to, says }) => [to, says])).toEqual([
      ['teams:19:x', 'a'],
      ['T1:BEN', 'parked'],
    ]);
    expect((await scene.account()).subscriptions[0]?.parked?.why).toBe('The bot is not in this conversation of Teams.');
  });

  it('because the process ended over it is tried again once it can have arrived', async () => {
    const scene = await schedulerScene([atOnce()]);
    scene.onItsWay = () => new Promise(() => undefined);
    scene.holding = () => [A];
    scene.scheduler.start();
    await expect.poll(() => scene.sent.length, { interval: 5 }).toBe(1);
    const after = await started(scene.again(), A);
    expect(after.sent).toEqual([]);
    await after.pass(MINUTE);
    expect(after.sent).toMatchObject([{ once: { ...scene.sent[0]!.once, again: true } }]);
  });
});

describe('A platform that is slow', () => {
  it('does not hold up the others, and what arrives late is struck off', async () => {
    const scene = await schedulerScene([inTeams, channel(1)]);
    const answer = Promise.withResolvers<void>();
    scene.onItsWay = ({ platform }) => (platform === 'teams' ? answer.promise : Promise.resolve());
    scene.holding = () => [A];
    scene.scheduler.start();
    await expect.poll(() => scene.sent.length, { interval: 5 }).toBe(2);
    scene.holding = () => [A, B];
    await scene.moveOn(MINUTE);
    await expect
      .poll(() => scene.sent.map(({ to }) => to), { interval: 5 })
      .toEqual(expect.arrayContaining(['teams:19:x', 'slack:T1:C1', 'slack:T1:C1']));
    answer.resolve();
    await scene.scheduler.idle();
    expect(scene.sent.filter(({ platform }) => platform === 'teams').map(({ says }) => says)).toEqual(['a', 'b']);
    expect((await scene.account()).deliveries).toEqual([]);
  });

  it('serves four places at once, and what goes to one place in turn', async () => {
    const scene = await schedulerScene([1, 2, 3, 4, 5, 6].map(channel));
    const answer = Promise.withResolvers<void>();
    scene.onItsWay = () => answer.promise;
    scene.holding = () => [A];
    scene.scheduler.start();
    await expect.poll(() => scene.sent.length, { interval: 5 }).toBe(4);
    scene.holding = () => [A, B];
    await scene.moveOn(MINUTE);
    await expect.poll(async () => (await scene.account()).deliveries.length, { interval: 5 }).toBe(12);
    expect(scene.sent).toHaveLength(4);
    answer.resolve();
    await scene.scheduler.idle();
    const inOrder = [1, 2, 3, 4, 5, 6].map((number) =>
      scene.sent.filter(({ to }) => to === `slack:T1:C${number}`).map(({ says }) => says),
    );
    expect(inOrder).toEqual(inOrder.map(() => ['a', 'b']));
  });

  it('counts as failed after two minutes', async () => {
    const scene = await schedulerScene([atOnce()]);
    const first = Promise.withResolvers<void>();
    scene.onItsWay = ({ once }) => (once.again ? Promise.resolve() : first.promise);
    scene.holding = () => [A];
    scene.scheduler.start();
    await expect.poll(() => scene.sent.length, { interval: 5 }).toBe(1);
    await scene.pass(2 * MINUTE);
    expect(scene.log.map(({ details }) => details)).toMatchObject([{ err: { name: 'TookTooLong' } }]);
    await scene.pass(MINUTE);
    expect(scene.sent.map(({ once }) => once.again)).toEqual([false, true]);
    first.resolve();
  });
});

describe('The scheduler', () => {
  it('goes on when it cannot tell what holds, and sends what is due already', async () => {
    const scene = await started(await schedulerScene([inTeams], ['slack']), A);
    const later = scene.again();
    later.holding = () => {
      throw new Error('the imports cannot be read');
    };
    later.scheduler.start();
    await later.scheduler.idle();
    expect(later.log).toMatchObject([{ message: 'what is due could not be decided' }]);
    later.holding = () => [A, B];
    await later.pass(MINUTE);
    expect((await later.account()).deliveries).toHaveLength(2);
  });

  it('when it stops, lets what is being sent arrive and begins nothing new', async () => {
    const scene = await schedulerScene([1, 2, 3, 4, 5].map(channel));
    const answer = Promise.withResolvers<void>();
    scene.onItsWay = () => answer.promise;
    scene.holding = () => [A];
    scene.scheduler.start();
    await expect.poll(() => scene.sent.length, { interval: 5 }).toBe(4);
    const stopped = scene.scheduler.stop();
    answer.resolve();
    await stopped;
    expect(scene.sent).toHaveLength(4);
    expect((await scene.account()).deliveries).toMatchObject([{ place: channel(5).place, attempts: 0 }]);
  });

  it('when it stops, waits a few seconds at most', async () => {
    const scene = await schedulerScene([atOnce()]);
    scene.onItsWay = () => new Promise(() => undefined);
    scene.holding = () => [A];
    scene.scheduler.start();
    await expect.poll(() => scene.sent.length, { interval: 5 }).toBe(1);
    const stopped = scene.scheduler.stop();
    await scene.moveOn(5_000);
    await stopped;
    expect((await scene.account()).deliveries).toHaveLength(1);
  });
});
