/** Seventy in Teams and in Slack at once, as a server runs it: one store, one bot over it, and an adapter for each. */
import type { Claim } from '../../src/associations/claims/claim.ts';
import type { Member } from '../../src/bot/access/member.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import type { Store } from '../../src/storage/index.ts';
import { addMembers, realBot } from './real-bot.ts';
import { TEAM, USER } from './slack/slack-answers.ts';
import { type SlackWorld, slackWorld } from './slack/slack-world.ts';
import { ANA, BEN, type Stage, stage, TENANT } from './teams/stage.ts';

export interface TwoPlatforms {
  readonly store: Store;
  readonly slack: SlackWorld;
  readonly teams: Stage;
  claims(): Promise<readonly Claim[]>;
  /** Resolves once neither platform has anything under way. */
  idle(): Promise<void>;
  /** Other adapters over the same store, as after a restart. */
  again(): Promise<TwoPlatforms>;
}

/** Who may see scores and file no claims, in Slack; in Teams it is Ben. */
export const BOB = 'U5';

const member = (id: string, name: string, identity: string, role: Member['roles'][number]['role']): Member => ({
  id,
  name,
  identities: [identity],
  roles: [{ role, locations: 'all' }],
});

/** Ada in Slack and Ana in Teams file claims; Bob and Ben see scores. */
const PEOPLE: readonly Member[] = [
  member('ada', 'Ada Byron', `slack:${TEAM}:${USER}`, 'incentives-user'),
  member('ana', ANA.name, `teams:${TENANT}:${ANA.aadObjectId}`, 'incentives-user'),
  member('bob', 'Bob Kelly', `slack:${TEAM}:${BOB}`, 'report-viewer'),
  member('ben', BEN.name, `teams:${TENANT}:${BEN.aadObjectId}`, 'report-viewer'),
];

export async function twoPlatforms(): Promise<TwoPlatforms> {
  const { store, bot, inbox, records } = await realBot('owner@brightwater.example');
  await addMembers(store, PEOPLE);
  return over(store, await slackWorld({ realBot: bot, inbox, records }), await stage({ bot, inbox, records }));
}

const over = (store: Store, slack: SlackWorld, teams: Stage): TwoPlatforms => ({
  store,
  slack,
  teams,
  claims: async () => (await store.read(ACCOUNT)).claims,
  idle: async () => {
    await slack.adapter.idle();
    await teams.adapter.idle();
  },
  again: async () => over(store, await slack.again(), await teams.again()),
});

/**
 * Holds back a change that comes from each platform until both have come, as when people act at the same second: each was
 * decided upon while none of them was made.
 * @param ahead whose is let through first, with the other right behind
 */
export function togetherAtTheStore(store: Store, ahead: 'slack' | 'teams'): void {
  const change = store.change.bind(store);
  const both = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  let come = 0;
  store.change = async (account, options, decide) => {
    come += 1;
    if (come === 2) both.resolve();
    await both.promise;
    if (!options.key?.includes(` ${ahead}:`)) await begun.promise;
    const changed = change(account, options, decide);
    begun.resolve();
    return changed;
  };
}
