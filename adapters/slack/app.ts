/** Bolt, told who may be answered and what becomes of failures. */
import { App, type AuthorizationError, type Receiver } from '@slack/bolt';
import { isNotInstalled } from './install/installations.ts';
import type { Workspaces } from './install/workspaces.ts';
import { acknowledgeLast } from './receive/acknowledge-last.ts';
import type { BoltLogger } from './receive/bolt-logger.ts';
import type { ClientOptions } from './send/clients.ts';

export interface AppParts {
  readonly receiver: Receiver;
  readonly workspaces: Workspaces;
  readonly logger: BoltLogger;
  readonly clientOptions: ClientOptions;
}

export function boltApp({ receiver, workspaces, logger, clientOptions }: AppParts): App {
  const app = new App({
    // Bolt must not see an installer here: whose token answers is decided by the workspaces.
    receiver: {
      init: (self) => receiver.init(acknowledgeLast(self)),
      start: () => receiver.start(),
      stop: () => receiver.stop(),
    },
    authorize: (source) => workspaces.authorize(source),
    logger,
    clientOptions: { ...clientOptions },
    convoStore: false,
  });
  app.error(async (error) => {
    // Slack need not send again what nobody here may answer. Everything else it should, and Bolt's own error would tell
    // it not to.
    if (!isNotInstalled(error)) throw (error as Partial<AuthorizationError>).original ?? error;
  });
  return app;
}
