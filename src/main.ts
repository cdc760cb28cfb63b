/** The server: config -> store -> bot -> adapters -> restify. It wires, and decides nothing. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import pino from 'pino';
import restify from 'restify';
import { systemTiming } from '../adapters/delivery/timing.ts';
import { mountWebChat } from '../adapters/web/index.ts';
import { nameFirstAdmin } from './bot/access/first-admin.ts';
import { LOCAL_MEMBERS } from './bot/access/local-members.ts';
import type { Scheduler } from './bot/alerts/scheduler.ts';
import { instant, systemClock, thisMonth } from './bot/clock.ts';
import type { Partner } from './bot/partner.ts';
import { recordsOf } from './bound-store.ts';
import { addressOf, type Config, ConfigError, readConfig } from './config.ts';
import { environment } from './environment.ts';
import { articles } from './knowledge/index.ts';
import { errorForLog } from './log-error.ts';
import { PlainError } from './plain-error.ts';
import { loadSolver } from './planning/index.ts';
import { mountPlatforms, type Platform } from './platforms.ts';
import { ACCOUNT, seventy } from './seventy.ts';
import { openEmbeddedStore, type Store } from './storage/index.ts';
import { telling, wakingAfterChanges } from './telling.ts';

async function start(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const store = await openEmbeddedStore(config.dataFolder);
  if (config.admin) await nameFirstAdmin(store, ACCOUNT, config.admin, instant(systemClock));

  const parts = seventy(config, store, systemClock, (error, command) =>
    log[error instanceof PlainError ? 'info' : 'error']({ command, err: errorForLog(error) }, 'a command failed'),
  );
  // A broken article is found now, not by the first who asks.
  articles();
  const { partner } = parts;
  const { sample } = await partner();
  let teller: Scheduler | undefined;
  const bot = wakingAfterChanges(parts.bot, () => teller?.wake());

  const server = restify.createServer({ name: 'seventy' });
  // restify passes these on to nobody, and such a connection would stay open for ever.
  server.server.on('upgrade', (_request: unknown, socket: Socket) => socket.destroy());
  server.get('/health', async (_request, response) => {
    response.json({ status: 'ok' });
  });
  const web =
    config.web &&
    mountWebChat(server, {
      bot,
      members: LOCAL_MEMBERS,
      records: recordsOf(store, ACCOUNT),
      log,
      hint: async () => whose(await partner()),
      uploadBytes: config.maxUploadBytes,
    });

  const platforms = await mountPlatforms(server, { config, bot, store, clock: systemClock, log });

  teller = telling({
    config,
    store,
    clock: systemClock,
    timing: systemTiming,
    log,
    seventy: parts,
    outboxes: {
      ...(web && { local: web.outbox }),
      ...Object.fromEntries(platforms.map(({ id, outbox }) => [id, outbox])),
    },
  });

  await listen(server, config);
  teller.start();
  // So that the first plan need not wait for it; where it does not load, that plan says so.
  loadSolver().catch(() => undefined);
  const { port } = server.address();
  console.log(`Seventy is on ${addressOf(config, port)}`);
  for (const { name } of platforms) console.log(`${name} is switched on.`);
  if (sample) console.log('It shows a fictional sample partner until you import your own exports.');

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop(server, [teller, ...platforms], store));
}

const PATIENCE = 5_000;

/** Lets what is under way finish, for a few seconds at most, then closes the store. */
async function stop(server: restify.Server, parts: readonly Pick<Platform, 'stop'>[], store: Store): Promise<void> {
  const http = server.server as Server;
  setTimeout(() => http.closeAllConnections(), PATIENCE).unref();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    http.closeIdleConnections();
  });
  // In this order: what is being told goes out through the platforms.
  for (const part of parts) await part.stop();
  await store.close();
  process.exit(0);
}

/** Whose figures the page shows, in a few words. */
function whose(partner: Partner): string {
  if (partner.empty) return 'Nothing imported yet';
  const name = partner.scorecard().partner ?? 'Your exports';
  return partner.sample ? `Sample partner: ${name}` : name;
}

function listen(server: restify.Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new PlainError(`Port ${port} is in use. Stop the program that has it, or set SEVENTY_PORT to another one.`)
          : error,
      ),
    );
    server.listen(port, host, () => resolve());
  });
}

try {
  await start(readConfig(environment(), thisMonth(systemClock)));
} catch (error) {
  const known = error instanceof PlainError || error instanceof ConfigError;
  console.error(known ? error.message : `Seventy could not start: ${(error as Error).message}`);
  process.exit(1);
}
