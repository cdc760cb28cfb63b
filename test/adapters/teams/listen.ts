/** A server of the test's own on this machine, gone with the test. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** @param port any free one unless told */
export async function listen(handle: RequestListener, port = 0): Promise<string> {
  const server = await serve(handle, port);
  return `http://127.0.0.1:${portOf(server)}`;
}

export async function serve(handle: RequestListener, port = 0): Promise<Server> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return server;
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A port on which nobody listens now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
