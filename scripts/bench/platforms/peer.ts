/**
 * What stands on the other side of a bot under load, in the process that makes the load: Slack's Web API and Teams'
 * connector, just enough of both that a reply is taken and counted by the conversation it is for.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const APP_ID = '00000000-0000-4000-8000-00000000a001';
export const TENANT = '00000000-0000-4000-8000-00000000b001';

export interface Peer {
  readonly url: string;
  /** Resolves when the next reply for this conversation has come. */
  reply(conversation: string): Promise<void>;
  /** A bearer token as Teams would send it. */
  token(): Promise<string>;
  close(): void;
}

export async function startPeer(): Promise<Peer> {
  const waiting = new Map<string, () => void>();
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: 'bench', use: 'sig', endorsements: ['msteams'] };
  const got = (conversation: string) => {
    waiting.get(conversation)?.();
    waiting.delete(conversation);
  };

  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const body = await bodyOf(request);
    if (path === '/openid') return json(response, { issuer: 'https://api.botframework.com', jwks_uri: `${url}/keys` });
    if (path === '/keys') return json(response, { keys: [key] });
    const conversation = /^\/v3\/conversations\/([^/]+)\/activities/.exec(path)?.[1];
    if (conversation) {
      json(response, { id: 'reply' });
      return got(decodeURIComponent(conversation));
    }
    if (path === '/auth.test') return json(response, { ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'BBOT', url });
    json(response, { ok: true, ts: '1700000000.000100', channel: 'C', message: {} });
    if (path === '/chat.postMessage') got(channelOf(body, request.headers['content-type'] ?? ''));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    reply: (conversation) => new Promise((resolve) => waiting.set(conversation, resolve)),
    token: () =>
      new SignJWT({ serviceurl: url })
        .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
        .setIssuer('https://api.botframework.com')
        .setAudience(APP_ID)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function channelOf(body: string, type: string): string {
  const found = type.includes('json') ? JSON.parse(body).channel : new URLSearchParams(body).get('channel');
  return String(found);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, value: object): void {
  const text = JSON.stringify(value);
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) });
  response.end(text);
}
