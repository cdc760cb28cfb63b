/**
 * A full score answer of Seventy against bare echo bots of the same SDKs, in the same run: each bot in a process of its
 * own, the platforms and the load in this one. Ratios are what counts: seconds differ from machine to machine.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { whole } from './measure.ts';
import { type Figures, run } from './platforms/load.ts';
import { slackChannel, slackMessage, teamsConversation, teamsMessage } from './platforms/messages.ts';
import { type Peer, startPeer } from './platforms/peer.ts';
import { startBot } from './platforms/server.ts';

const LANES = 50;
const SECONDS = 5;
/** Rounds alternate between the bots, so that a slow moment of the machine hits them all. */
const ROUNDS = 3;

interface Contender {
  readonly name: string;
  readonly bot: string;
  readonly platform: 'slack' | 'teams';
}

const CONTENDERS: readonly Contender[] = [
  { name: 'Slack: Seventy, full answer', bot: 'bots/slack-seventy.ts', platform: 'slack' },
  { name: 'Slack: bare Bolt echo', bot: 'bots/slack-echo.ts', platform: 'slack' },
  { name: 'Slack: chat SDK echo', bot: 'chat-sdk/echo.mjs', platform: 'slack' },
  { name: 'Teams: Seventy, full answer', bot: 'bots/teams-seventy.ts', platform: 'teams' },
  { name: 'Teams: bare botbuilder echo', bot: 'bots/teams-echo.ts', platform: 'teams' },
];

export async function measurePlatforms(): Promise<void> {
  const contenders = installChatSdk() ? CONTENDERS : CONTENDERS.filter(({ bot }) => !bot.startsWith('chat-sdk'));
  const peer = await startPeer();
  const measured = new Map<string, Figures[]>();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const contender of contenders) {
        const before = measured.get(contender.name) ?? [];
        measured.set(contender.name, [...before, await measure(contender, peer)]);
      }
    }
  } finally {
    peer.close();
  }

  const middle = contenders.map((contender) => ({ ...contender, ...median(measured.get(contender.name) ?? []) }));
  for (const { name, platform, perSecond, p99 } of middle) {
    const own = middle.find((each) => each.platform === platform)!;
    const ratio = `${(own.perSecond / perSecond).toFixed(2)}x of it, p99 ${(own.p99 / p99).toFixed(2)}x`;
    const compared = own.name === name ? '' : `; Seventy does ${ratio}`;
    console.log(`${name.padEnd(28)} ${whole(perSecond)} answers/s, p99 ${p99.toFixed(0)} ms${compared}`);
  }
}

async function measure({ bot, platform }: Contender, peer: Peer): Promise<Figures> {
  const conversation = platform === 'slack' ? slackChannel : teamsConversation;
  const message = platform === 'slack' ? slackMessage : teamsMessage(await peer.token(), peer.url);
  const running = await startBot(bot, peer.url);
  try {
    const load = { url: running.url, message, reply: (lane: number) => peer.reply(conversation(lane)) };
    await run(load, { lanes: LANES, seconds: 2 });
    return await run(load, { lanes: LANES, seconds: SECONDS });
  } finally {
    await running.stop();
  }
}

function median(figures: readonly Figures[]): Figures {
  const sorted = figures.toSorted((a, b) => a.perSecond - b.perSecond);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Fetched for the bench alone, so that nobody else has to install it. @returns false where it cannot be had */
function installChatSdk(): boolean {
  const folder = join(import.meta.dirname, 'platforms', 'chat-sdk');
  if (existsSync(join(folder, 'node_modules', 'chat'))) return true;
  try {
    execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
    return true;
  } catch {
    console.log('The chat SDK could not be installed; the comparison with it is left out.');
    return false;
  }
}
