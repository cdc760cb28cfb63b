/**
 * Whether a request comes from Teams: its token is signed by a key that Microsoft endorses for Teams, meant for this bot
 * and still valid. The SDK's own check prints what is wrong with a token and answers some forgeries as its own failure.
 */
import { decodeProtectedHeader, errors, importJWK, type JWK, type JWTPayload, jwtVerify } from 'jose';
import { keepNewest } from '../../../src/keep-newest.ts';
import type { Timing } from '../../ports.ts';
import { CHANNEL_ID, type TeamsAuthority } from '../authority.ts';
import { Refusal } from './refusal.ts';
import type { SigningKey, SigningKeys } from './signing-keys.ts';

/** Clocks may differ by so many seconds; Microsoft's documentation names five minutes. */
const SKEW = 300;
/** Teams uses a token for about an hour. */
const REMEMBERED = 100;

export interface TeamsToken {
  readonly serviceUrl: string;
  /** Where the token names one. */
  readonly tenant: string | undefined;
  /** Seconds since 1970. */
  readonly expires: number;
}

interface Verified {
  readonly claims: TeamsToken;
  readonly key: SigningKey;
}

/** @throws Refusal with 401, or with 503 while the keys cannot be had */
export type VerifyToken = (authorization: string) => Promise<TeamsToken>;

export function tokenVerifier(
  authority: TeamsAuthority,
  appId: string,
  keys: SigningKeys,
  timing: Timing,
): VerifyToken {
  const verified = new Map<string, Verified>();
  // A key that is published no more, or no more for Teams, takes its tokens with it.
  const isCurrent = async ({ claims, key }: Verified) =>
    claims.expires + SKEW > timing.now() / 1000 && (await keys(key.kid)) === key;

  const verify = async (token: string): Promise<Verified> => {
    const { kid } = decodeProtectedHeader(token);
    const key = kid === undefined ? undefined : await keys(kid);
    if (!key?.endorsements?.includes(CHANNEL_ID)) throw new errors.JWKSNoMatchingKey();
    const { payload } = await jwtVerify(token, await importJWK(key as JWK, 'RS256'), {
      algorithms: ['RS256'],
      issuer: authority.tokenIssuer,
      audience: appId,
      clockTolerance: SKEW,
      currentDate: new Date(timing.now()),
      requiredClaims: ['exp'],
    });
    return { claims: claimsOf(payload), key };
  };

  return async (authorization) => {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization) ?? [];
    if (token === undefined) throw new Refusal(401, 'The request carries no token of Teams.');
    const known = verified.get(token);
    if (known && (await isCurrent(known))) return known.claims;
    try {
      const fresh = await verify(token);
      verified.set(token, fresh);
      keepNewest(verified, REMEMBERED);
      return fresh.claims;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(401, 'The token of the request is not valid here.');
    }
  };
}

function claimsOf({ aud, serviceurl, tid, exp }: JWTPayload): TeamsToken {
  // A list may hold this bot among others, and Microsoft writes no list.
  if (typeof aud !== 'string') throw new Refusal(401, 'The token is not for this bot alone.');
  if (typeof serviceurl !== 'string' || exp === undefined) throw new Refusal(401, 'The token names no service.');
  return { serviceUrl: serviceurl, tenant: typeof tid === 'string' ? tid : undefined, expires: exp };
}
