/** Wakes whenever something is due, decides what, and sends it; everything it knows lies in the store. */
import { nextInstant } from '../../alerts/due/index.ts';
import { PLATFORMS } from '../../alerts/subscription.ts';
import { inTurnByKey } from '../../in-turn.ts';
import { errorForLog } from '../../log-error.ts';
import { instant } from '../clock.ts';
import { dueDeliverer } from './deliver-due.ts';
import type { DeliverParts } from './deliver-parts.ts';
import { decideWhatIsDue, type RoundParts } from './round.ts';

export interface Scheduler {
  start(): void;
  /** Something changed: look now rather than at the next time. */
  wake(): void;
  /** Resolves once all that is due now was tried. */
  idle(): Promise<void>;
  /** Begins nothing new, and lets what is being sent arrive for a few seconds at most. */
  stop(): Promise<void>;
}

/** Milliseconds after which it looks in any case: the data, the day and a clock that was set change without a word. */
const LONGEST_NAP = 60_000;
const LAST_WORK = 5_000;

export function scheduler(parts: DeliverParts & RoundParts): Scheduler {
  const { store, account, clock, timing, postOffice, log } = parts;
  let stopping = false;
  let running: Promise<void> | undefined;
  let bell = Promise.withResolvers<void>();
  let rung = false;
  let asleep = false;
  let waiting: (() => void)[] = [];
  const deliverDue = dueDeliverer(parts, () => stopping);
  const inTurn = inTurnByKey();
  const underWay = new Set<Promise<void>>();

  const noted = (what: string) => (error: unknown) => log.error({ err: errorForLog(error) }, what);

  /** A platform that is slow is left to itself; the others go on. */
  const deliver = (): void => {
    for (const platform of PLATFORMS.filter(postOffice.serves)) {
      const work = inTurn(platform, () => deliverDue(platform)).catch(noted('what is due could not be delivered'));
      underWay.add(work);
      void work.then(() => underWay.delete(work));
    }
  };

  const fallAsleep = (): void => {
    asleep = true;
    for (const resolve of waiting) resolve();
    waiting = [];
  };

  const nap = async (): Promise<number> => {
    const now = instant(clock);
    const next = nextInstant(await store.read(account), now);
    return next === null ? LONGEST_NAP : Math.min(Date.parse(next) - Date.parse(now), LONGEST_NAP);
  };

  const run = async (): Promise<void> => {
    while (!stopping) {
      bell = Promise.withResolvers();
      rung = false;
      asleep = false;
      await decideWhatIsDue(parts).catch(noted('what is due could not be decided'));
      deliver();
      const length = await nap().catch(() => LONGEST_NAP);
      if (!rung) fallAsleep();
      await Promise.race([timing.wait(length), bell.promise]);
    }
  };

  return {
    start() {
      running ??= run();
    },
    wake() {
      asleep = false;
      rung = true;
      bell.resolve();
    },
    async idle() {
      if (!asleep) await new Promise<void>((resolve) => waiting.push(resolve));
      await Promise.all(underWay);
    },
    async stop() {
      stopping = true;
      bell.resolve();
      await Promise.race([Promise.all([running, ...underWay]), timing.wait(LAST_WORK)]);
    },
  };
}
