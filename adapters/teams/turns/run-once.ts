/** Carries an event out once, and after everything that came before it in its conversation. */
import { inOrder } from '../../delivery/in-order.ts';
import { once } from '../../delivery/once.ts';
import type { Inbox, Log } from '../../ports.ts';

export interface Run<T> {
  /** The event is recorded, so that a restart loses nothing; rejects when it could not be. */
  readonly recorded: Promise<void>;
  /** What the work gave; undefined when the event was or is carried out elsewhere. */
  readonly result: Promise<T | undefined>;
}

export type RunOnce = <T>(event: string, conversation: string, work: () => Promise<T>) => Run<T>;

export function runOnce(inbox: Inbox, log: Log): RunOnce {
  const order = inOrder();
  return (event, conversation, work) => {
    const turn = Promise.withResolvers<void>();
    const recorded = Promise.withResolvers<void>();
    const done = Promise.withResolvers<void>();
    // The place in the line is taken before anything is waited for, or a later message might overtake.
    void order(conversation, () => {
      turn.resolve();
      return done.promise;
    });
    const begin = async () => {
      recorded.resolve();
      await turn.promise;
      return work();
    };
    const result = once(inbox, event, begin, log);
    const end = () => {
      recorded.resolve();
      done.resolve();
    };
    result.then(end, (error: unknown) => {
      recorded.reject(error);
      end();
    });
    // Who asked for the result hears of the failure there.
    recorded.promise.catch(() => undefined);
    return { recorded: recorded.promise, result };
  };
}
