/** Slack: mentions, direct messages, the slash command, buttons, forms and files, over HTTP or Socket Mode. */
import { HTTPReceiver } from '@slack/bolt';
import type { Server } from 'restify';
import { hostPictures } from '../delivery/picture-host.ts';
import { systemTiming } from '../delivery/timing.ts';
import { boltApp } from './app.ts';
import { EVENTS_PATH } from './declaration.ts';
import { fileSource } from './files/shared-files.ts';
import { installations } from './install/installations.ts';
import { installOptions } from './install/options.ts';
import { workspaces } from './install/workspaces.ts';
import { listen } from './listen/index.ts';
import type { SlackAdapter, SlackOptions } from './options.ts';
import { outbox } from './outbox.ts';
import { acknowledgeLast } from './receive/acknowledge-last.ts';
import { boltLogger } from './receive/bolt-logger.ts';
import { mountEvents, mountInstall } from './receive/http-routes.ts';
import { receiveLeftOver } from './receive/left-over.ts';
import { recorder } from './receive/record.ts';
import { socket } from './receive/socket.ts';
import { clientOptions, clientsOf } from './send/clients.ts';
import { connections } from './send/connections.ts';
import { failureOf } from './send/failure.ts';
import { keepAliveFetch } from './send/keep-alive-fetch.ts';
import { onlySlack } from './send/only-slack.ts';
import { patientFetch } from './send/patient-fetch.ts';
import { picturesOf } from './send/pictures.ts';

export { checkSlack } from './check.ts';
export type { SlackAdapter, SlackCheck, SlackCheckOptions, SlackOptions } from './options.ts';

const UPLOAD_BYTES = 2 ** 30;
/** Milliseconds one call to Slack may take. */
const TIMEOUT = 10_000;
/** In so many times the patience of a call a document must have been taken. */
const UPLOAD_PATIENCE = 12;
/** A file that is read slowly makes its connection fall silent too, so a download gets more patience than a call. */
const SILENCES = 3;
/** Milliseconds that work under way may still take once the adapter stops. */
const LAST_WORK = 5_000;

/**
 * Adds Slack's routes to the server; with Socket Mode it connects to Slack instead. A token that Slack does not accept
 * is only noted in the log, because the other adapters work without it.
 * @throws PlainError when the installations that are kept cannot be read with the key
 */
export async function mountSlack(server: Server, options: SlackOptions): Promise<SlackAdapter> {
  const { bot, inbox, records, log, settings, apiUrl, publicUrl } = options;
  const { timing = systemTiming, timeout = TIMEOUT, uploadBytes = UPLOAD_BYTES } = options;
  const { install, appToken, botToken, signingSecret = '' } = settings;

  const lines = connections();
  const logger = boltLogger(log);
  const calls = keepAliveFetch(lines, timeout);
  const fetch = patientFetch(calls, timing);
  const toSlack = clientOptions(fetch, apiUrl);
  const clients = clientsOf(toSlack);
  const carefulClients = clientsOf(clientOptions(patientFetch(calls, timing, true), apiUrl));

  const store = install && installations(records, install.key);
  await store?.check();
  const oauth = install && store && installOptions(install, store, toSlack);
  const http =
    oauth || !appToken ? new HTTPReceiver({ signingSecret, endpoints: EVENTS_PATH, logger, ...oauth }) : undefined;
  const line = appToken ? socket({ appToken, clientOptions: { ...toSlack }, logger, log, timing }) : undefined;

  const places = workspaces(clients, botToken, http?.installer, store);
  const host = publicUrl === undefined ? undefined : hostPictures(server, publicUrl, timing.now);
  const pictures = picturesOf({ upload: onlySlack(fetch, apiUrl), host, timing, log });
  const work = recorder(inbox, log);
  let open = true;
  // One of the two is always there.
  const app = boltApp({ receiver: (line?.receiver ?? http)!, workspaces: places, logger, clientOptions: toSlack });
  listen(app, {
    bot,
    recorder: work,
    records,
    workspaces: places,
    clients,
    fetch: onlySlack(fetch, apiUrl),
    upload: onlySlack(patientFetch(keepAliveFetch(lines, UPLOAD_PATIENCE * timeout), timing), apiUrl),
    pictures,
    files: fileSource(lines, { bytes: uploadBytes, silence: SILENCES * timeout, apiUrl }),
    timing,
    log,
  });
  if (http && !line) mountEvents(server, http, { log, timing, open: () => open });
  if (http && oauth) mountInstall(server, http);

  // The start does not wait for it: with Slack out of reach the rest of the house opens all the same.
  const begun = places
    .begin()
    .catch((error: unknown) => log.error({ failure: failureOf(error) }, 'Slack does not say whose the bot token is'));
  const takenUp = receiveLeftOver(inbox, acknowledgeLast(app).processEvent, log).catch((error: unknown) =>
    log.error({ failure: failureOf(error) }, 'Slack events from before the start could not be read'),
  );
  await line?.connect();

  return {
    outbox: outbox(places, carefulClients, records, pictures),
    async idle() {
      await Promise.all([begun, takenUp]);
      await work.idle();
    },
    async stop() {
      open = false;
      const closed = line?.disconnect();
      await Promise.race([Promise.all([work.idle(), closed]), timing.wait(LAST_WORK)]);
      lines.close();
    },
  };
}
