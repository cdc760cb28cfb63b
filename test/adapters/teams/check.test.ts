import { describe, expect, test } from 'vitest';
import { checkTeams, PUBLIC_CLOUD } from '../../../adapters/teams/index.ts';
import { listen } from './listen.ts';

const settings = { appId: 'the-app', password: 'the-secret', tenantId: 'the-tenant' };

async function check(status: number, body: object, seen: (url: string, form: URLSearchParams) => void = () => {}) {
  const loginUrl = await listen(async (request, response) => {
    let text = '';
    for await (const piece of request) text += piece;
    seen(request.url ?? '', new URLSearchParams(text));
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  return checkTeams(settings, { authority: { ...PUBLIC_CLOUD, loginUrl } });
}
const refusal = (code: string) => ({
  error: 'invalid_client',
  error_description: `${code}: Trace ID 1 for the-secret`,
});

describe('Checking the credentials', () => {
  test('asks for a token as the bot would', async () => {
    const asked: unknown[] = [];
    const result = await check(200, { access_token: 'x', expires_in: 3599 }, (url, form) =>
      asked.push(url, Object.fromEntries(form)),
    );
    expect(result).toEqual({ ok: true, says: expect.stringMatching(/right\.$/) });
    expect(asked).toEqual([
      '/the-tenant/oauth2/v2.0/token',
      {
        grant_type: 'client_credentials',
        client_id: 'the-app',
        client_secret: 'the-secret',
        scope: 'https://api.botframework.com/.default',
      },
    ]);
  });

  test.each([
    ['AADSTS7000215', /secret is wrong: .*MICROSOFT_APP_PASSWORD/],
    ['AADSTS7000222', /secret has expired: .*MICROSOFT_APP_PASSWORD/],
    ['AADSTS700016', /no app with this id: .*MICROSOFT_APP_ID/],
    ['AADSTS90002', /no such tenant: .*MICROSOFT_APP_TENANT_ID/],
    ['AADSTS900023', /not a tenant id/],
    ['AADSTS99999', /\(AADSTS99999\)/],
  ])('says in one sentence what %s means and what to do', async (code, says) => {
    const result = await check(401, refusal(code));
    expect(result.ok).toBe(false);
    expect(result.says).toMatch(says);
    expect(result.says).toMatch(/^[^.]+\.$/);
    expect(result.says).not.toContain('the-secret');
  });

  test('says the status where there is no code', async () => {
    expect((await check(500, {})).says).toContain('(status 500)');
  });

  test('says that Microsoft cannot be reached, or does not answer in time', async () => {
    const closed = { ...PUBLIC_CLOUD, loginUrl: 'http://127.0.0.1:1' };
    expect(await checkTeams(settings, { authority: closed })).toEqual({
      ok: false,
      says: expect.stringMatching(/^127\.0\.0\.1:1 cannot be reached: /),
    });
    const loginUrl = await listen(() => {});
    const result = await checkTeams(settings, { authority: { ...PUBLIC_CLOUD, loginUrl }, timeout: 20 });
    expect(result.says).toMatch(/cannot be reached/);
  });
});
