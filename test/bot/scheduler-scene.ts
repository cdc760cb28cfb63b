/** The scheduler over a real store, with platforms that do as the test says and a clock that moves only when told to. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { messageCard } from '../../cards/index.ts';
import type { Alert } from '../../src/alerts/alert.ts';
import type { Delivery } from '../../src/alerts/delivery.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';
import type { Member } from '../../src/bot/access/member.ts';
import { postOffice } from '../../src/bot/alerts/post-office.ts';
import { type Scheduler, scheduler } from '../../src/bot/alerts/scheduler.ts';
import type { Once, Outbox, Reply, Sender } from '../../src/bot/message.ts';
import { plain } from '../../src/bot/replies.ts';
import { type Account, openEmbeddedStore, type Store } from '../../src/storage/index.ts';
import { SATURDAY } from '../alerts/a-subscription.ts';

export interface Sent {
  readonly platform: Sender['platform'];
  readonly to: string;
  readonly says: string;
  readonly once: Once;
}

export interface SchedulerScene {
  readonly store: Store;
  readonly scheduler: Scheduler;
  readonly sent: Sent[];
  readonly log: { readonly details: object; readonly message: string }[];
  /** What holds; it may be changed, and may throw. */
  holding: () => readonly Alert[] | Promise<readonly Alert[]>;
  /** What becomes of a message on its way. */
  onItsWay: (sent: Sent) => Promise<void>;
  render: (delivery: Delivery) => Reply | null;
  account(): Promise<Account>;
  /** Lets time pass, and all that is due then be tried. */
  pass(milliseconds: number): Promise<void>;
  /** The same without waiting until everything was tried. */
  moveOn(milliseconds: number): Promise<void>;
  /** A new process over the same store. */
  again(): SchedulerScene;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

const member = (id: string, ...roles: Member['roles'][number]['role'][]): Member => ({
  id,
  name: id,
  identities: [`slack:T1:${id.toUpperCase()}`],
  roles: roles.map((role) => ({ role, locations: 'all' })),
});

/** Ana, and Ben who looks after members. */
export async function schedulerScene(
  subscriptions: readonly Subscription[],
  platforms: readonly Sender['platform'][] = ['slack', 'teams', 'local'],
): Promise<SchedulerScene> {
  const folder = await mkdtemp(join(tmpdir(), 'seventy-scheduler-'));
  const store = await openEmbeddedStore(folder);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const members = [member('ana'), member('ben', 'account-admin')];
  await store.change('partner', { at: SATURDAY }, (account) => ({
    next: { ...account, members, subscriptions },
    result: null,
  }));
  return raise(store, platforms, Date.parse(SATURDAY));
}

function raise(store: Store, platforms: readonly Sender['platform'][], start: number): SchedulerScene {
  let now = start;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const scene: SchedulerScene = {
    store,
    sent: [],
    log: [],
    holding: () => [],
    onItsWay: async () => {},
    render: (delivery) => plain(messageCard({ text: textOf(delivery) }), 'alerts', {}),
    account: () => store.read('partner'),
    async moveOn(milliseconds) {
      now += milliseconds;
      const awake = sleepers.filter(({ at }) => at <= now);
      sleepers = sleepers.filter(({ at }) => at > now);
      for (const { wake } of awake) wake();
      await new Promise(setImmediate);
    },
    async pass(milliseconds) {
      await scene.moveOn(milliseconds);
      await scene.scheduler.idle();
    },
    again: () => raise(store, platforms, now),
    scheduler: scheduler({
      store,
      account: 'partner',
      clock: { now: () => new Date(now) },
      timing: { wait: (length) => new Promise((wake) => sleepers.push({ at: now + length, wake })) },
      postOffice: postOffice(Object.fromEntries(platforms.map((platform) => [platform, outboxOf(platform)]))),
      alertsNow: async () => scene.holding(),
      render: async (delivery) => scene.render(delivery),
      standing: async () => ({ asOf: '2026-10', totals: { security: 68 } }),
      log: {
        warn: (details, message) => scene.log.push({ details, message }),
        error: (details, message) => scene.log.push({ details, message }),
      },
    }),
  };
  function outboxOf(platform: Sender['platform']): Outbox {
    const send = async (to: string, { text }: Reply, once?: Once) => {
      const message = { platform, to, says: text, once: once! };
      scene.sent.push(message);
      await scene.onItsWay(message);
    };
    return { post: send, tell: send };
  }
  return scene;
}

const textOf = ({ what }: Delivery): string =>
  what.kind === 'alerts' ? what.alerts.map(({ key }) => key).join(' ') : what.kind;
