/** The other side of Teams: takes what the bot sends, and knows who is in a conversation. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { portOf, serve } from './listen.ts';

export interface Call {
  readonly method: string;
  /** With the ids decoded. */
  readonly path: string;
  readonly conversation: string;
  readonly authorization: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever was sent
  readonly body: any;
}

/** Answers a call in its own way; undefined leaves it to the connector. */
export type Trouble = (
  call: Call,
  nth: number,
) => { status: number; headers?: Record<string, string> } | 'hang' | 'break' | undefined;

export interface Connector {
  readonly url: string;
  readonly calls: readonly Call[];
  /** Messages that arrived, typing left out. */
  readonly messages: readonly Call[];
  readonly members: Map<string, object>;
  trouble: Trouble;
  /** The connections that calls came on. */
  readonly connections: () => number;
  /** Closes the connections that nothing is under way on. */
  closeIdle(): void;
  /** Resolves with the next call that fits, or one that has come already. */
  heard(fits: (call: Call) => boolean): Promise<Call>;
}

export async function connector(): Promise<Connector> {
  const calls: Call[] = [];
  const sockets = new Set<unknown>();
  let waiting: { fits: (call: Call) => boolean; resolve: (call: Call) => void }[] = [];

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    sockets.add(request.socket);
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const text = Buffer.concat(pieces).toString();
    const path = decodeURIComponent(request.url ?? '').replace(/^\/teams\//, '/');
    const call: Call = {
      method: request.method ?? '',
      path,
      conversation: path.split('/')[3] ?? '',
      authorization: request.headers.authorization,
      body: text ? JSON.parse(text) : undefined,
    };
    const trouble = self.trouble(call, calls.length + 1);
    calls.push(call);
    for (const { fits, resolve } of waiting) if (fits(call)) resolve(call);
    waiting = waiting.filter(({ fits }) => !fits(call));
    if (trouble === 'hang') return;
    if (trouble === 'break') return void request.socket.destroy();
    const { status, headers = {} } = trouble ?? { status: 200 };
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(
      JSON.stringify(status < 300 ? answerTo(call) : { error: { code: 'Trouble', message: 'said the test' } }),
    );
  };

  const answerTo = ({ method, path }: Call): object => {
    const [, user] = /\/members\/(.+)$/.exec(path) ?? [];
    if (user !== undefined) return self.members.get(user) ?? {};
    if (method === 'POST' && path === '/v3/conversations') return { id: 'a:opened' };
    return { id: `sent-${calls.length}` };
  };

  const server = await serve((request, response) => void take(request, response));
  const self: Connector = {
    url: `http://127.0.0.1:${portOf(server)}/teams/`,
    closeIdle: () => server.closeIdleConnections(),
    calls,
    get messages() {
      return calls.filter(({ method, body }) => method !== 'GET' && body?.type === 'message');
    },
    members: new Map(),
    trouble: () => undefined,
    connections: () => sockets.size,
    heard: (fits) => {
      const known = calls.find(fits);
      return known ? Promise.resolve(known) : new Promise((resolve) => waiting.push({ fits, resolve }));
    },
  };
  return self;
}
