/** Socket Mode, for companies that open no port: Seventy calls Slack and keeps the line open. */
import { SocketModeReceiver } from '@slack/bolt';
import type { Log, Timing } from '../../ports.ts';
import type { ClientOptions } from '../send/clients.ts';
import { failureOf } from '../send/failure.ts';
import type { BoltLogger } from './bolt-logger.ts';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 5 * 60 * 1000;
/** A line that was up for less did not hold, and the next attempt waits. */
const STEADY = 30_000;

export interface Socket {
  readonly receiver: SocketModeReceiver;
  /** Resolves after the first attempt to connect; the line is kept up from then on. */
  connect(): Promise<void>;
  disconnect(): Promise<void>;
}

export interface SocketOptions {
  readonly appToken: string;
  readonly clientOptions: ClientOptions;
  readonly logger: BoltLogger;
  readonly log: Log;
  readonly timing: Timing;
}

export function socket({ appToken, clientOptions, logger, log, timing }: SocketOptions): Socket {
  // The client's own way to reconnect ends the process when Slack cannot be reached at that moment.
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: { clientOptions },
    autoReconnectEnabled: false,
  });
  const { client } = receiver;
  let stopped = false;

  /** Connected, until the line breaks. @returns whether it held */
  const attempt = async (tried: () => void): Promise<boolean> => {
    const { promise: broken, resolve: breaks } = Promise.withResolvers<void>();
    client.once('disconnected', breaks);
    try {
      await client.start();
    } catch (error) {
      client.off('disconnected', breaks);
      if (!stopped) log.warn({ failure: failureOf(error) }, 'Slack could not be reached for Socket Mode');
      return false;
    } finally {
      tried();
    }
    const began = timing.now();
    await broken;
    return timing.now() - began >= STEADY;
  };

  const keepUp = async (tried: () => void): Promise<void> => {
    for (let failures = 0; !stopped; ) {
      failures = (await attempt(tried)) ? 0 : failures + 1;
      if (failures > 0 && !stopped) await timing.wait(Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE));
    }
  };

  return {
    receiver,
    connect: () => new Promise((resolve) => void keepUp(resolve)),
    async disconnect() {
      stopped = true;
      await client.disconnect();
    },
  };
}
