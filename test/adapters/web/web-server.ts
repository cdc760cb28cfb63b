/** The web chat on a free port of this machine, with a folder of its own for uploads. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import restify from 'restify';
import { mountWebChat, type WebChatOptions } from '../../../adapters/web/index.ts';
import type { Bot, Outbox } from '../../../src/bot/message.ts';
import { memoryRecords } from '../slack/memory.ts';

export const MEMBERS = [
  { id: 'owner', name: 'Olivia (owner)' },
  { id: 'rep', name: 'Remy (sales rep)' },
];

export interface WebServer {
  readonly url: string;
  readonly port: number;
  readonly outbox: Outbox;
  /** What was logged as an error. */
  readonly logged: object[];
  readonly uploadFolder: string;
  /** Names left in the folder for uploads. */
  uploads(): Promise<string[]>;
  close(): Promise<void>;
}

export async function startWebServer(bot: Bot, options: Partial<WebChatOptions> = {}): Promise<WebServer> {
  const logged: object[] = [];
  const uploadFolder = await mkdtemp(join(tmpdir(), 'seventy-test-'));
  const server = restify.createServer();
  const log = { error: (details: object) => void logged.push(details) };
  const { outbox } = mountWebChat(server, {
    bot,
    members: MEMBERS,
    records: memoryRecords(),
    log,
    hint: () => 'Sample partner: Alpine Cloud',
    uploadFolder,
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    outbox,
    logged,
    uploadFolder,
    uploads: () => readdir(uploadFolder),
    close: async () => {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(uploadFolder, { recursive: true, force: true });
    },
  };
}
