import type { Day, Month } from '../scoring/index.ts';

/** Where the time comes from. Only the composition roots read the machine's clock; everybody else is handed this. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** An ISO instant, UTC. */
export const instant = (clock: Clock): string => clock.now().toISOString();
export const today = (clock: Clock): Day => instant(clock).slice(0, 10);
export const thisMonth = (clock: Clock): Month => instant(clock).slice(0, 7);
