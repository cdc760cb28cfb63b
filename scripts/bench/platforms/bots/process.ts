import type { AddressInfo } from 'node:net';

/** Where the load's process takes replies. */
export const peer = process.env.PEER ?? '';

/** Tells the load where this bot listens. */
export function ready(address: AddressInfo | string | null, path: string): void {
  if (address === null || typeof address === 'string') throw new Error('A bot listens on a port.');
  process.once('SIGTERM', () => process.exit(0));
  process.send?.(`http://127.0.0.1:${address.port}${path}`);
}
