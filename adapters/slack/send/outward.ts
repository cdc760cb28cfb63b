import type { Records } from '../../ports.ts';
import type { Client } from './clients.ts';
import type { Fetch } from './keep-alive-fetch.ts';
import type { Pictures } from './pictures.ts';

/** What it takes to say something in one workspace. */
export interface Outward {
  readonly client: Client;
  /** For response URLs. */
  readonly fetch: Fetch;
  /** For documents, which take longer. */
  readonly upload: Fetch;
  readonly pictures: Pictures;
  /** Remembers the direct messages with people. */
  readonly channels: Records;
}
