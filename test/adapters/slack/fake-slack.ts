/**
 * Slack's Web API on this machine: it notes every call, holds it to Slack's documented limits, and answers the way Slack
 * does unless a test says otherwise.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { standardAnswer, TEAM } from './slack-answers.ts';
import { complaintsAbout } from './slack-complaints.ts';
import { type SlackHistory, slackHistory } from './slack-history.ts';

export interface Call {
  /** Of the Web API, or `response_url`. */
  readonly method: string;
  readonly token: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** Never answers, breaks the connection, breaks it half-way through the answer, or after having done what was asked. */
export type Trouble = 'hang' | 'break' | 'half' | 'half and hang' | 'lost';

export interface FakeSlack {
  readonly url: string;
  readonly apiUrl: string;
  readonly responseUrl: string;
  readonly calls: Call[];
  /** What Slack would have refused. */
  readonly complaints: string[];
  /** What was posted and can be read again. */
  readonly history: SlackHistory;
  /** Slack's clock, in whole seconds since 1970. */
  now: () => number;
  /** What was uploaded, by the id of the file. */
  readonly uploads: Map<string, Uint8Array>;
  /** Files by their path under `/files/`; a function may misbehave as it likes. */
  readonly files: Map<string, (request: IncomingMessage, response: ServerResponse) => void>;
  /** Answers for a method, one after the other and then the standard one again. */
  answers(method: string, ...next: (Answer | Trouble)[]): void;
  /** The same, before those that were said already. */
  answersFirst(method: string, ...next: (Answer | Trouble)[]): void;
  /** Forgets what it was to answer for a method. */
  unscript(method: string): void;
  of(method: string): Call[];
  /** Resolves with the call once a method was called so many times. */
  called(method: string, times?: number): Promise<Call>;
  close(): Promise<void>;
}

export { TEAM };

export async function fakeSlack(): Promise<FakeSlack> {
  const calls: Call[] = [];
  const complaints: string[] = [];
  const files: FakeSlack['files'] = new Map();
  const uploads: FakeSlack['uploads'] = new Map();
  const scripted = new Map<string, (Answer | Trouble)[]>();
  const history = slackHistory();
  let watchers: (() => void)[] = [];
  let opened = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    const file = files.get(path);
    if (file) return file(request, response);
    const sent = await buffer(request);
    const [, upload] = /^\/upload\/v1\/(\w+)$/.exec(path) ?? [];
    const method = upload ? 'upload' : path.startsWith('/api/') ? path.slice('/api/'.length) : 'response_url';
    if (upload) uploads.set(upload, new Uint8Array(sent));
    const args = upload ? { file: upload, bytes: sent.length } : argsOf(request, sent.toString('utf8'));
    const call = { method, token: tokenOf(request), args };
    calls.push(call);
    complaints.push(...complaintsAbout(call));
    for (const look of watchers) look();
    const next = scripted.get(method)?.shift();
    if (next === 'hang') return;
    if (next === 'break') return void response.destroy();
    opened += 1;
    const ts = `${self.now()}.${String(opened).padStart(6, '0')}`;
    if (method === 'chat.postMessage' && (typeof next !== 'object' || next.body === undefined)) history.post(call, ts);
    if (next === 'lost') return void response.destroy();
    if (next === 'half' || next === 'half and hang') {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"ok":');
      if (next === 'half') setImmediate(() => response.destroy());
      return;
    }
    const {
      status = 200,
      headers = {},
      body = history.answer(call) ?? standardAnswer(call, opened, ts, url),
    } = next ?? {};
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const of = (method: string) => calls.filter((call) => call.method === method);
  const self: FakeSlack = {
    url,
    now: () => 1_700_000_000,
    history,
    apiUrl: `${url}/api/`,
    responseUrl: `${url}/respond/1`,
    calls,
    complaints,
    files,
    uploads,
    of,
    answers: (method, ...next) => void scripted.set(method, [...(scripted.get(method) ?? []), ...next]),
    answersFirst: (method, ...next) => void scripted.set(method, [...next, ...(scripted.get(method) ?? [])]),
    unscript: (method) => void scripted.delete(method),
    called: (method, times = 1) =>
      new Promise((resolve) => {
        const look = () => {
          const call = of(method)[times - 1];
          if (!call) return;
          watchers = watchers.filter((one) => one !== look);
          resolve(call);
        };
        watchers.push(look);
        look();
      }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return self;
}

const tokenOf = ({ headers }: IncomingMessage): string => (headers.authorization ?? '').replace(/^Bearer /, '');

/** Slack's client sends a form whose larger values are JSON. */
function argsOf({ headers }: IncomingMessage, body: string): Record<string, unknown> {
  if (headers['content-type']?.startsWith('application/json')) return JSON.parse(body) as Record<string, unknown>;
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [name, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}
