/**
 * Who may talk to the web chat: the browser on this very machine, and nobody through it.
 * The chat has no accounts, so whoever reaches it is its owner. Each check closes one way round that.
 */
import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const LOCAL_ADDRESS = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LEFT_BY_PROXIES =
  /^(?:forwarded|via|x-forwarded(?:-.+)?|x-real-ip|x-original-.+|cf-connecting-ip|true-client-ip)$/;

/** Throws a {@link Problem} unless the request comes straight from a browser or program on this machine. */
export function refuseStrangers(request: IncomingMessage): void {
  refuseOtherMachines(request);
  refuseProxies(request);
  refuseOtherNames(request);
  if (request.method !== 'GET') refuseOtherSites(request);
}

function refuseOtherMachines({ socket }: IncomingMessage): void {
  if (!LOCAL_ADDRESS.test(socket.remoteAddress ?? ''))
    throw new Problem(403, 'The web chat answers only on the machine it runs on.');
}

/** A reverse proxy or tunnel would lend the owner's chat to the whole internet. */
function refuseProxies(request: IncomingMessage): void {
  const forwarded = Object.keys(request.headers).some((name) => LEFT_BY_PROXIES.test(name));
  // No browser speaks HTTP/1.0; reverse proxies that add no header of their own still do, towards the server behind them.
  if (forwarded || request.httpVersion === '1.0')
    throw new Problem(403, 'The web chat cannot be used through a proxy; open it on the machine it runs on.');
}

/** A foreign name that resolves to this machine (DNS rebinding) makes a foreign page "same origin"; its Host gives it away. */
function refuseOtherNames(request: IncomingMessage): void {
  if (!localHosts(request).includes(request.headers.host ?? ''))
    throw new Problem(403, `Open the web chat as http://localhost:${request.socket.localPort}.`);
}

/** Other sites can make a browser send a form here, but not without saying where it came from. */
function refuseOtherSites(request: IncomingMessage): void {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && origin !== `http://${host}`) || (site !== undefined && site !== 'same-origin');
  if (foreign) throw new Problem(403, 'The web chat takes messages from its own page only.');
}

function localHosts({ socket }: IncomingMessage): string[] {
  const named = LOCAL_NAMES.map((name) => `${name}:${socket.localPort}`);
  return socket.localPort === 80 ? [...named, ...LOCAL_NAMES] : named;
}
