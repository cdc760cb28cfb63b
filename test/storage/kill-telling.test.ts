import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Place } from '../../src/alerts/subscription.ts';
import { fakeSlack } from '../adapters/slack/fake-slack.ts';
import { connector } from '../adapters/teams/connector.ts';
import { aSubscription } from '../alerts/a-subscription.ts';
import { startChild } from './child.ts';
import { type EmbeddedPlace, embeddedPlace } from './embedded-place.ts';

/**
 * When a process is killed: before it has spoken, or at one of its messages, which the platform has not posted yet, has
 * posted without the process knowing, or has posted and said so.
 */
const MOMENTS = ['before', 'unposted', 'unanswered', 'answered'] as const;

/** Each kill takes a process of half a second, so the usual suite has few: `SEVENTY_KILLS=100` makes it a hundred. */
const asked = process.env.SEVENTY_KILLS;
const KILLS = Number(asked ?? 2 * MOMENTS.length);
const START = 1_700_000_000_000;
const MINUTE = 60_000;
/** No waiting for what a slow machine does in its own time. */
const TIMEOUT = 600_000;

/** Each moment as often as the others, at whichever of the first messages, and so many milliseconds later. */
const momentsOf = (kills: number, most: number) =>
  fc
    .sample(fc.record({ message: fc.integer({ min: 1, max: most }), later: fc.integer({ min: 0, max: 12 }) }), kills)
    .map((moment, index) => ({ ...moment, at: MOMENTS[index % MOMENTS.length] }));

async function placeWith(subscribed: readonly Place[]): Promise<EmbeddedPlace> {
  const place = await embeddedPlace();
  onTestFinished(() => place.remove());
  const store = await place.open();
  const subscriptions = subscribed.map((one, index) =>
    aSubscription({ id: `s${index}`, by: 'owner', place: one, atOnce: true, digest: '' }),
  );
  await store.change('partner', { at: new Date(START).toISOString() }, (account) => ({
    next: { ...account, subscriptions },
    result: null,
  }));
  await store.close();
  return place;
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
/** Its clock has moved on by a minute with every process before it. */
const timeOf = (run: number) => START + run * MINUTE;
const alertsAfter = (kills: number) => Array.from({ length: kills + 1 }, (_, index) => `alert-${index}`).toSorted();

async function expectNothingDue(place: EmbeddedPlace): Promise<void> {
  const store = await place.open();
  expect((await store.read('partner')).deliveries).toEqual([]);
  await store.close();
}

describe('However often a process is killed while it tells', () => {
  it('in Slack, every alert is told at every place, and none twice', { timeout: TIMEOUT }, async () => {
    const slack = await fakeSlack();
    onTestFinished(() => slack.close());
    const place = await placeWith([
      { platform: 'slack', kind: 'conversation', id: 'slack:T1:C1' },
      { platform: 'slack', kind: 'conversation', id: 'slack:T1:G1' },
      { platform: 'slack', kind: 'conversation', id: 'slack:T1:C2:1.1' },
      { platform: 'slack', kind: 'person', id: 'T1:U5' },
    ]);
    const start = (run: number) => {
      slack.now = () => timeOf(run) / 1000;
      return startChild('tell-in-slack.ts', place.folder, slack.apiUrl, `${timeOf(run)}`, `${run}`);
    };
    for (const [run, { message, at, later }] of momentsOf(KILLS, 4).entries()) {
      const before = slack.of('chat.postMessage').length;
      const trouble = at === 'unposted' ? 'hang' : at === 'unanswered' ? 'half and hang' : {};
      slack.answers('chat.postMessage', ...Array.from({ length: message - 1 }, () => ({})), trouble);
      const child = start(run);
      const moment = at === 'before' ? child.line() : slack.called('chat.postMessage', before + message);
      // What an earlier process had told already is not there to be killed at.
      await Promise.race([moment, child.line((line) => line === 'told')]);
      await wait(later);
      await child.kill();
      slack.unscript('chat.postMessage');
      expect(child.lines.filter((line) => line !== 'begun' && line !== 'told')).toEqual([]);
    }
    const last = start(KILLS);
    await last.line((line) => line === 'told');
    await last.kill();

    await expectNothingDue(place);
    for (const channel of ['C1', 'G1', 'C2', 'D9']) {
      const told = slack.history.posted.filter((one) => one.channel === channel).flatMap(({ text }) => text.split(' '));
      expect(told.toSorted(), channel).toEqual(alertsAfter(KILLS));
    }
  });

  // Each process loads for two seconds what it takes to speak to Teams.
  if (!asked) console.warn('Skipped: kills while Teams is told, for each takes seconds; SEVENTY_KILLS=100 runs them.');
  it.runIf(asked)('in Teams, every alert is told, and what may come twice says so', { timeout: TIMEOUT }, async () => {
    const teams = await connector();
    const conversations = ['19:a', '19:b'];
    const place = await placeWith(
      conversations.map((id) => ({ platform: 'teams', kind: 'conversation', id: `teams:${id}` })),
    );
    const start = (run: number) => startChild('tell-in-teams.ts', place.folder, teams.url, `${timeOf(run)}`, `${run}`);
    for (const [run, { message, at, later }] of momentsOf(KILLS, 2).entries()) {
      const nth = teams.calls.length + message;
      // Teams posts what it does not get to answer.
      teams.trouble = (_call, call) => (call >= nth && (at === 'unposted' || at === 'unanswered') ? 'hang' : undefined);
      const child = start(run);
      const moment = at === 'before' ? child.line() : teams.heard((call) => teams.calls.indexOf(call) + 1 >= nth);
      await Promise.race([moment, child.line((line) => line === 'told')]);
      await wait(later);
      await child.kill();
    }
    teams.trouble = () => undefined;
    const last = start(KILLS);
    await last.line((line) => line === 'told');
    await last.kill();

    await expectNothingDue(place);
    for (const id of conversations) {
      const messages = teams.messages.filter(({ conversation }) => conversation === id).map(({ body }) => body);
      const keys = (bodies: typeof messages): string[] => bodies.flatMap(({ summary }) => summary.split(' '));
      const unmarked = keys(messages.filter(({ text }) => text === undefined));
      expect([...new Set(keys(messages))].toSorted(), id).toEqual(alertsAfter(KILLS));
      expect(new Set(unmarked).size, id).toBe(unmarked.length);
    }
  });
});
