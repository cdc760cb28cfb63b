/** The public keys Teams signs its requests with, fetched when they are needed and kept for a day. */
import { z } from 'zod';
import { errorForLog } from '../../../src/log-error.ts';
import type { Log, Timing } from '../../ports.ts';
import type { TeamsAuthority } from '../authority.ts';
import { Refusal } from './refusal.ts';

/** Microsoft asks for a refresh at least once a day. */
const FRESH = 24 * 60 * 60_000;
/** Whoever invents key ids must not make us fetch each time. */
const PAUSE = 5 * 60_000;
/** Nor must the many requests that come while Microsoft gives no keys. */
const PAUSE_AFTER_FAILURE = 5_000;
const PATIENCE = 5_000;

const metadata = z.object({ jwks_uri: z.url() });
const keySet = z.object({ keys: z.array(z.unknown()) });
const signingKey = z.object({
  kid: z.string(),
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).optional(),
});

export type SigningKey = z.infer<typeof signingKey>;

/** @throws Refusal with 503 while the keys cannot be had, so that Teams sends again */
export type SigningKeys = (id: string) => Promise<SigningKey | undefined>;

export function signingKeys({ openIdMetadataUrl, local }: TeamsAuthority, timing: Timing, log: Log): SigningKeys {
  let keys = new Map<string, SigningKey>();
  let fetched = Number.NEGATIVE_INFINITY;
  let failed = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | undefined;

  const get = async (url: string): Promise<unknown> => {
    if (!local && !url.startsWith('https:')) throw new TypeError('The signing keys are not offered by https.');
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new TypeError(`Status ${response.status} instead of the signing keys.`);
    return response.json();
  };
  const refresh = async (): Promise<void> => {
    const { jwks_uri } = metadata.parse(await get(openIdMetadataUrl));
    const published = keySet.parse(await get(jwks_uri)).keys;
    // One key of a kind not known here must not cost us all others.
    const usable = published.flatMap((key) => signingKey.safeParse(key).data ?? []);
    keys = new Map(usable.map((key) => [key.kid, key]));
    fetched = timing.now();
  };
  /** One fetch at a time, however many requests wait for it. */
  const refreshed = async (): Promise<void> => {
    if (timing.now() - failed < PAUSE_AFTER_FAILURE) throw unchecked();
    fetching ??= refresh()
      .catch((error: unknown) => {
        failed = timing.now();
        log.error({ err: errorForLog(error) }, 'the keys of Teams could not be fetched');
        throw unchecked();
      })
      .finally(() => {
        fetching = undefined;
      });
    await fetching;
  };

  return async (id) => {
    const age = timing.now() - fetched;
    if (age > FRESH || (!keys.has(id) && age > PAUSE)) await refreshed();
    return keys.get(id);
  };
}

const unchecked = () => new Refusal(503, 'The request cannot be checked at the moment; send it again.');
