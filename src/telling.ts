/** Puts together what speaks without having been asked. */
import type { Log, Timing } from '../adapters/ports.ts';
import { standingOf } from './bot/alerts/deliver-standing.ts';
import { postOffice } from './bot/alerts/post-office.ts';
import { renderer } from './bot/alerts/render.ts';
import { type Scheduler, scheduler } from './bot/alerts/scheduler.ts';
import type { Clock } from './bot/clock.ts';
import { COMMANDS } from './bot/commands/index.ts';
import type { Bot } from './bot/message.ts';
import type { Config } from './config.ts';
import { ACCOUNT, type Seventy } from './seventy.ts';
import type { Store } from './storage/index.ts';

export interface TellingParts {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly timing: Timing;
  readonly log: Log;
  readonly seventy: Pick<Seventy, 'readablePartner' | 'alertsNow'>;
  /** By the platform they serve; what is for another one waits. */
  readonly outboxes: Parameters<typeof postOffice>[0];
}

export function telling({ config, store, clock, timing, log, seventy, outboxes }: TellingParts): Scheduler {
  const { readablePartner: partner, alertsNow } = seventy;
  return scheduler({
    store,
    account: ACCOUNT,
    clock,
    timing,
    postOffice: postOffice(outboxes),
    alertsNow,
    render: renderer({ partner, claimSettings: config.claims, clock, alertsNow }),
    standing: async (account) => standingOf(await partner(account)),
    log,
  });
}

/** The bot, with the scheduler woken after whatever may have made something due. */
export function wakingAfterChanges(bot: Bot, wake: () => void): Bot {
  return {
    async answer(message) {
      const reply = await bot.answer(message);
      if (reply.command !== null && COMMANDS[reply.command].changes) wake();
      return reply;
    },
  };
}
