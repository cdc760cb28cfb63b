/**
 * Slack opens a dialog only within three seconds of the press. Where the bot takes longer, a dialog that asks for a
 * moment's patience is opened in time, and later becomes the answer.
 */
import type { Timing } from '../../ports.ts';

/** Milliseconds the bot has before the person is asked for patience. */
const PATIENCE = 1000;

export interface Patience {
  /** Starts the wait. */
  begin(): void;
  /** The answer is there: the id of the view that was opened meanwhile, if one was. */
  end(): Promise<string | undefined>;
}

/** @param open opens the view and resolves with its id, or undefined where that failed */
export function patience(timing: Timing, open: () => Promise<string | undefined>): Patience {
  let over = false;
  let opened: Promise<string | undefined> | undefined;
  return {
    begin() {
      void timing.wait(PATIENCE).then(() => {
        if (!over) opened = open();
      });
    },
    end() {
      over = true;
      return opened ?? Promise.resolve(undefined);
    },
  };
}
