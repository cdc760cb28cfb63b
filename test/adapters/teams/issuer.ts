/** Signs tokens as Microsoft does, with keys of the test's own that are published beside their metadata. */
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { listen } from './listen.ts';

export const APP_ID = '11111111-2222-4333-8444-555555555555';
export const ISSUER = 'https://api.botframework.test';

export interface Claims {
  readonly serviceUrl?: string | undefined;
  readonly audience?: string | string[];
  readonly issuer?: string;
  readonly tenant?: string;
  /** Seconds from now. */
  readonly expires?: number;
  readonly notBefore?: number;
}

export interface Issuer {
  readonly metadataUrl: string;
  /** How often the keys were asked for; what is not told where they are asks for none. */
  readonly asked: () => number;
  /** Whether the keys are given at all. */
  answers: boolean;
  /** What is published, for a test to change. */
  readonly published: object[];
  token(claims: Claims, by?: SigningKey): Promise<string>;
  /** A key that is published, for channels of the caller's choice. */
  publish(id: string, endorsements?: readonly string[]): Promise<SigningKey>;
}

export interface SigningKey {
  readonly id: string;
  readonly key: CryptoKey;
}

// A key takes a tenth of a second to make; any will do.
const pairs = [generateKeyPair('RS256', { extractable: true }), generateKeyPair('RS256', { extractable: true })];

/** A key nobody has published. */
export const stranger = async (id = 'main'): Promise<SigningKey> => ({ id, key: (await pairs[1]!).privateKey });

export async function issuer(now: () => number): Promise<Issuer> {
  const { privateKey, publicKey } = await pairs[0]!;
  const published: object[] = [];
  let asked = 0;
  const url = await listen((request, response) => {
    response.setHeader('Content-Type', 'application/json');
    if (request.url === '/keys') asked += 1;
    response.statusCode = self.answers ? 200 : 500;
    response.end(JSON.stringify(request.url === '/keys' ? { keys: published } : { jwks_uri: `${url}/keys` }));
  });
  const publish: Issuer['publish'] = async (id, endorsements = ['msteams']) => {
    published.push({ ...(await exportJWK(publicKey)), kid: id, endorsements });
    return { id, key: privateKey };
  };
  const main = await publish('main');
  const self: Issuer = {
    metadataUrl: `${url}/metadata`,
    asked: () => asked,
    answers: true,
    published,
    publish,
    token: ({ serviceUrl, audience = APP_ID, issuer = ISSUER, tenant, expires = 3600, notBefore }, by = main) => {
      const seconds = Math.floor(now() / 1000);
      const token = new SignJWT({ ...(serviceUrl && { serviceurl: serviceUrl }), ...(tenant && { tid: tenant }) })
        .setProtectedHeader({ alg: 'RS256', kid: by.id })
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime(seconds + expires);
      if (notBefore !== undefined) token.setNotBefore(seconds + notBefore);
      return token.sign(by.key);
    },
  };
  return self;
}
