/** The browser chat: one page without an account, for the person at this machine. */
import { tmpdir } from 'node:os';
import type { Request, Server } from 'restify';
import type { Bot } from '../../src/bot/message.ts';
import { parseChat, parseEnvelope } from './chat-request.ts';
import { converse, type Person } from './converse.ts';
import { readJson } from './json-body.ts';
import { pageFiles } from './page-files.ts';
import { Problem } from './problem.ts';
import { receiveFiles } from './receive-files.ts';
import { json, type Log, route } from './respond.ts';
import { withUploadFolder } from './upload-folder.ts';

const MESSAGE_BYTES = 64 * 2 ** 10;
const UPLOAD_BYTES = 2 ** 30;

export interface WebChatOptions {
  readonly bot: Bot;
  /** Who the person at the page may speak as; the first is the default. */
  readonly members: readonly Person[];
  readonly log: Log;
  /** People at other machines: the host names they may open the page under, and whom they may speak as. None unless told. */
  readonly guests?: { readonly names: readonly string[]; readonly members: readonly Person[] };
  /** A line under the name, asked for anew with every answer, such as whose figures these are. */
  readonly hint?: () => string | Promise<string>;
  /** What one upload may hold, all files together, in bytes; 1 GB unless told. */
  readonly uploadBytes?: number;
  /** Where uploads lie while they are read; the system's folder for temporary files unless told. */
  readonly uploadFolder?: string;
}

/** Adds the page and its two ways to talk to the bot; without guests it answers only to this machine, wherever the server listens. */
export function mountWebChat(server: Server, options: WebChatOptions): void {
  const { bot, members, log, guests, hint = () => '', uploadBytes = UPLOAD_BYTES, uploadFolder = tmpdir() } = options;
  const house = { log, guestNames: (guests?.names ?? []).map((name) => name.toLowerCase()) };
  const people = { owner: members, guest: guests?.members ?? [] };
  const conversations = { owner: converse(bot, people.owner), guest: converse(bot, people.guest) };
  const file = pageFiles();

  server.get(
    '/',
    route(house, (request) => file('index.html', request)),
  );
  server.get(
    '/assets/*',
    route(house, (request) => file((request as Request).params['*'], request)),
  );
  server.get(
    '/api/session',
    route(house, async (_request, visitor) => json(200, { members: people[visitor], hint: await hint(), uploadBytes })),
  );
  server.post(
    '/api/chat',
    route(house, async (request, visitor) =>
      json(200, await conversations[visitor].say(parseChat(await readJson(request, MESSAGE_BYTES)))),
    ),
  );
  server.post(
    '/api/files',
    route(house, async (request, visitor) => {
      if (visitor === 'guest') throw new Problem(403, 'Guests cannot import files; ask whoever runs Seventy.');
      return withUploadFolder(uploadFolder, async (folder) => {
        const { fields, files } = await receiveFiles(request, folder, uploadBytes);
        return json(200, await conversations.owner.give(parseEnvelope(fields), files));
      });
    }),
  );
}
