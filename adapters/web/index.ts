/** The browser chat: one page without an account, for the person at this machine. */
import { tmpdir } from 'node:os';
import type { Request, Server } from 'restify';
import type { Bot, Outbox } from '../../src/bot/message.ts';
import { errorForLog } from '../../src/log-error.ts';
import type { Records } from '../ports.ts';
import { parseChat, parseEnvelope, parseNewsRequest } from './chat-request.ts';
import { converse } from './converse.ts';
import { DOWNLOADS_PATH, downloads } from './downloads.ts';
import { readJson } from './json-body.ts';
import type { Person } from './member-named.ts';
import { keptNews } from './news/kept-news.ts';
import { newsOutbox } from './news/outbox.ts';
import { pageFiles } from './page-files.ts';
import { receiveFiles } from './receive-files.ts';
import { json, type Log, route } from './respond.ts';
import { shown } from './shown.ts';
import { removeLeftovers, withUploadFolder } from './upload-folder.ts';

const MESSAGE_BYTES = 64 * 2 ** 10;
const UPLOAD_BYTES = 2 ** 30;

export interface WebChatOptions {
  readonly bot: Bot;
  /** Who the person at the page may speak as; the first is the default. */
  readonly members: readonly Person[];
  /** Where what is told unasked waits for the page. */
  readonly records: Records;
  readonly log: Log;
  /** A line under the name, asked for anew with every answer, such as whose figures these are. */
  readonly hint?: () => string | Promise<string>;
  /** What one upload may hold, all files together, in bytes; 1 GB unless told. */
  readonly uploadBytes?: number;
  /** Where uploads lie while they are read; the system's folder for temporary files unless told. */
  readonly uploadFolder?: string;
  /** Milliseconds since 1970; the machine's clock unless told. */
  readonly now?: () => number;
}

/** Adds the page, its two ways to talk to the bot and the documents it hands out; it answers only to this machine, whatever the server listens on. */
export function mountWebChat(server: Server, options: WebChatOptions): { readonly outbox: Outbox } {
  const { bot, members, records, log, hint = () => '', uploadBytes = UPLOAD_BYTES } = options;
  const { uploadFolder = tmpdir(), now = Date.now } = options;
  const file = pageFiles();
  const handedOut = downloads(now);
  const news = keptNews(records, now);
  const conversation = converse(bot, members, handedOut.link);
  removeLeftovers(uploadFolder, now()).catch((error: unknown) =>
    log.error({ err: errorForLog(error) }, 'old uploads could not be removed'),
  );

  server.get(
    '/',
    route(log, ({ headers }) => file('index.html', headers['if-none-match'])),
  );
  server.get(
    '/assets/*',
    route(log, (request) => file((request as Request).params['*'], request.headers['if-none-match'])),
  );
  server.get(
    '/api/session',
    route(log, async () => json(200, { members, hint: await hint(), uploadBytes })),
  );
  server.get(
    '/api/news',
    route(log, async (request) => {
      const { as, after } = parseNewsRequest(request.url ?? '', members);
      const items = await news.after(as, after);
      return json(
        200,
        items.map(({ place, reply }) => ({ place, reply: shown(reply) })),
      );
    }),
  );
  server.post(
    '/api/chat',
    route(log, async (request) =>
      json(200, shown(await conversation.say(parseChat(await readJson(request, MESSAGE_BYTES))))),
    ),
  );
  server.post(
    '/api/files',
    route(log, async (request) =>
      withUploadFolder(uploadFolder, async (folder) => {
        const { fields, files } = await receiveFiles(request, folder, uploadBytes);
        return json(200, shown(await conversation.give(parseEnvelope(fields), files)));
      }),
    ),
  );
  server.get(
    `${DOWNLOADS_PATH}:id`,
    route(log, (request) => handedOut.fetch(String((request as Request).params.id))),
  );
  return { outbox: newsOutbox(news, members) };
}
