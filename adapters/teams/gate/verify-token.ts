/**
 * Whether a request comes from Teams: its token is signed by a key that Microsoft endorses for Teams, meant for this bot
 * and still valid. The SDK's own check prints what is wrong with a token and answers some forgeries as its own failure.
 */
import { errors, importJWK, type JWK, type JWTPayload, jwtVerify } from 'jose';
import { keepNewest } from '../../../src/keep-newest.ts';
import type { Timing } from '../../ports.ts';
import { CHANNEL_ID, type TeamsAuthority } from '../authority.ts';
import { Refusal } from './refusal.ts';
import type { SigningKeys } from './signing-keys.ts';

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

/** @throws Refusal with 401, or with 503 while the keys cannot be had */
export type VerifyToken = (authorization: string) => Promise<TeamsToken>;

export function tokenVerifier(
  authority: TeamsAuthority,
  appId: string,
  keys: SigningKeys,
  timing: Timing,
): VerifyToken {
  const verified = new Map<string, TeamsToken>();
  const isCurrent = ({ expires }: TeamsToken) => expires + SKEW > timing.now() / 1000;

  const verify = async (token: string): Promise<TeamsToken> => {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = kid === undefined ? undefined : await keys(kid);
        if (!key?.endorsements?.includes(CHANNEL_ID)) throw new errors.JWKSNoMatchingKey();
        return importJWK(key as JWK, 'RS256');
      },
      {
        algorithms: ['RS256'],
        issuer: authority.tokenIssuer,
        audience: appId,
        clockTolerance: SKEW,
        currentDate: new Date(timing.now()),
        requiredClaims: ['exp'],
      },
    );
    return claimsOf(payload);
  };

  return async (authorization) => {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization) ?? [];
    if (token === undefined) throw new Refusal(401, 'The request carries no token of Teams.');
    const known = verified.get(token);
    if (known && isCurrent(known)) return known;
    try {
      const claims = await verify(token);
      verified.set(token, claims);
      keepNewest(verified, REMEMBERED);
      return claims;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(401, 'The token of the request is not valid here.');
    }
  };
}

function claimsOf({ serviceurl, tid, exp }: JWTPayload): TeamsToken {
  if (typeof serviceurl !== 'string' || exp === undefined) throw new Refusal(401, 'The token names no service.');
  return { serviceUrl: serviceurl, tenant: typeof tid === 'string' ? tid : undefined, expires: exp };
}
