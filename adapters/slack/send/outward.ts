import type { Records } from '../../ports.ts';
import type { Client } from './clients.ts';
import type { Fetch } from './keep-alive-fetch.ts';

/** What it takes to say something in one workspace. */
export interface Outward {
  readonly client: Client;
  /** For response URLs. */
  readonly fetch: Fetch;
  /** For documents, which take longer. */
  readonly upload: Fetch;
  /** Remembers the direct messages with people. */
  readonly channels: Records;
}
