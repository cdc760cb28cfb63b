import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, type Environment, environmentSchema, readConfig } from '../src/config.ts';

const read = (environment: Environment) => readConfig(environment, '2026-11');

describe('The configuration', () => {
  it('needs nothing: a newcomer gets the sample partner on port 3978 of this machine', () => {
    expect(read({})).toMatchObject({
      dataFolder: 'data',
      host: '127.0.0.1',
      port: 3978,
      sample: true,
      web: true,
    });
  });

  it.each([
    [{ SEVENTY_PORT: 'abc' }, 'SEVENTY_PORT must be a port number from 0 to 65535.'],
    [{ SEVENTY_PORT: '70000' }, 'SEVENTY_PORT must be a port number from 0 to 65535.'],
    [{ SEVENTY_SAMPLE: 'yes' }, 'SEVENTY_SAMPLE must be "on" or "off".'],
    [{ SEVENTY_AS_OF: '2026-13' }, 'SEVENTY_AS_OF (or --as-of) must be a month such as 2026-10, from 2000 to 2099.'],
    [{ SEVENTY_AS_OF: '2026-11' }, '2026-11, which is not over yet'],
    [{ SEVENTY_PUBLIC_URL: 'https://seventy.example.com/bot?x=1' }, 'SEVENTY_PUBLIC_URL must be an address such as'],
    [{ SEVENTY_PUBLIC_URL: 'https://me:secret@seventy.example.com' }, 'SEVENTY_PUBLIC_URL must be an address such as'],
    [{ SEVENTY_ADMIN: 'me' }, 'SEVENTY_ADMIN must be an e-mail address, or an identity'],
    [{ SEVENTY_MAX_UPLOAD_MB: '0' }, 'SEVENTY_MAX_UPLOAD_MB must be a number of megabytes from 1 to 10000.'],
  ])('a wrong value is one line that names the variable: %j', (environment, message) => {
    expect(() => read(environment)).toThrow(ConfigError);
    expect(() => read(environment)).toThrow(message);
  });

  it('a variable set to nothing counts as not set', () => {
    expect(read({ SEVENTY_PORT: '', SEVENTY_SAMPLE: ' ' })).toMatchObject({ port: 3978, sample: true });
  });

  it.each([{ SLACK_BOT_TOKEN: 'xoxb-1' }, { MICROSOFT_APP_ID: 'an-app' }])(
    'with credentials of a platform it starts without the sample: %j',
    (credentials) => {
      expect(read(credentials).sample).toBe(false);
      expect(read({ ...credentials, SEVENTY_SAMPLE: 'on' }).sample).toBe(true);
    },
  );

  it('without the sample when told so', () => {
    expect(read({ SEVENTY_SAMPLE: 'off' }).sample).toBe(false);
  });

  it('.env.example names exactly the variables that are read', () => {
    const named = readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z][A-Z_]+)=/gm);
    expect([...named].map(([, name]) => name).sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });
});
