import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Place } from '../../src/alerts/subscription.ts';
import { type FakeSlack, fakeSlack } from '../adapters/slack/fake-slack.ts';
import { aSubscription } from '../alerts/a-subscription.ts';
import { startChild } from './child.ts';
import { type EmbeddedPlace, embeddedPlace } from './embedded-place.ts';

/** So many times in the usual suite; `SEVENTY_KILLS=100` for the whole hundred. */
const KILLS = Number(process.env.SEVENTY_KILLS ?? 20);
const START = 1_700_000_000_000;
const MINUTE = 60_000;

const PLACES: readonly Place[] = [
  { platform: 'slack', kind: 'conversation', id: 'slack:T1:C1' },
  { platform: 'slack', kind: 'conversation', id: 'slack:T1:G1' },
  { platform: 'slack', kind: 'conversation', id: 'slack:T1:C2:1.1' },
  { platform: 'slack', kind: 'person', id: 'T1:U5' },
];
const CHANNELS = ['C1', 'G1', 'C2', 'D9'];

/**
 * When a process is killed: before it has spoken, or at one of its messages, which Slack has not posted yet, has posted
 * without the process knowing, or has posted and said so; and so many milliseconds later.
 */
const MOMENTS = fc.sample(
  fc.record({
    message: fc.integer({ min: 0, max: 4 }),
    at: fc.constantFrom('hang' as const, 'half and hang' as const, 'answered' as const, 'answered' as const),
    later: fc.integer({ min: 0, max: 12 }),
  }),
  KILLS,
);

let place: EmbeddedPlace;
let slack: FakeSlack;
beforeAll(async () => {
  place = await embeddedPlace();
  slack = await fakeSlack();
  const store = await place.open();
  const subscriptions = PLACES.map((one, index) =>
    aSubscription({ id: `s${index}`, by: 'owner', place: one, atOnce: true, digest: '' }),
  );
  await store.change('partner', { at: new Date(START).toISOString() }, (account) => ({
    next: { ...account, subscriptions },
    result: null,
  }));
  await store.close();
});
afterAll(async () => {
  await slack.close();
  await place.remove();
});

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A process whose clock has moved on by a minute with every one before it. */
function tellingProcess(run: number) {
  const now = START + run * MINUTE;
  slack.now = () => now / 1000;
  return startChild('keep-telling.ts', place.folder, slack.apiUrl, `${now}`, `${run}`);
}

it('However often a process is killed while it tells, every alert is told at every place, and none twice', async () => {
  for (const [run, { message, at, later }] of MOMENTS.entries()) {
    const before = slack.of('chat.postMessage').length;
    const trouble = at === 'answered' || message === 0 ? [] : [...Array.from({ length: message - 1 }, () => ({})), at];
    slack.answers('chat.postMessage', ...trouble);
    const child = tellingProcess(run);
    const told = child.line((line) => line === 'told');
    const moment = message === 0 ? child.line() : slack.called('chat.postMessage', before + message);
    // What an earlier process had told already is not there to be killed at.
    await Promise.race([moment, told]);
    await wait(later);
    await child.kill();
    slack.unscript('chat.postMessage');
    expect(child.lines.filter((line) => line !== 'begun' && line !== 'told')).toEqual([]);
  }

  const last = tellingProcess(KILLS);
  await last.line((line) => line === 'told');
  await last.kill();
  const store = await place.open();
  expect((await store.read('partner')).deliveries).toEqual([]);

  const alerts = Array.from({ length: KILLS + 1 }, (_, index) => `alert-${index}`);
  for (const channel of CHANNELS) {
    const told = slack.history.posted
      .filter((posted) => posted.channel === channel)
      .flatMap(({ text }) => text.split(' '));
    expect(told.toSorted(), channel).toEqual(alerts.toSorted());
  }
}, 600_000);
