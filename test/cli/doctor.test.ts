import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkSlack } from '../../adapters/slack/check.ts';
import { PUBLIC_CLOUD } from '../../adapters/teams/authority.ts';
import { checkTeams } from '../../adapters/teams/check.ts';
import type { Member } from '../../src/bot/access/member.ts';
import { people } from '../../src/cli/doctor/people.ts';
import { type Checked, credentials } from '../../src/cli/doctor/platforms.ts';
import { reach } from '../../src/cli/doctor/reach.ts';
import { type Environment, readConfig } from '../../src/config.ts';
import { run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TEAMS = { MICROSOFT_APP_ID: 'app', MICROSOFT_APP_PASSWORD: 'secret', MICROSOFT_APP_TENANT_ID: 'tenant' };
const SLACK = { SLACK_SIGNING_SECRET: 'secret', SLACK_BOT_TOKEN: 'xoxb-1' };
const SOCKET_MODE = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const SEVERAL = {
  SLACK_SIGNING_SECRET: 'secret',
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'secret',
  SEVENTY_SECRET_KEY: 'ab'.repeat(32),
  SEVENTY_PUBLIC_URL: 'https://seventy.example.com/',
};

const configured = (environment: Environment) => readConfig(environment, '2026-11');
const lines = (environment: Environment) =>
  reach(configured(environment)).map(({ what, state, says }) => `${state} ${what}: ${says}`);
const member = (...identities: string[]): Member => ({
  id: identities[0] ?? 'ana',
  name: 'Ana',
  identities,
  roles: [{ role: 'global-admin', locations: 'all' }],
});

/** A server that gives the same answer to everybody, and what it was asked. */
async function answering(status: number, body: object) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    // Not chained: where restify is loaded, writeHead returns nothing.
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('The doctor asks Microsoft', () => {
  async function asking(status: number, body: object) {
    const { asked, url } = await answering(status, body);
    const finding = await credentials({
      name: 'Teams',
      setup: configured(TEAMS).platforms.teams,
      guide: 'docs/teams.md',
      check: (settings) => checkTeams(settings, { authority: { ...PUBLIC_CLOUD, loginUrl: url } }),
    });
    return { asked, finding };
  }

  it('and all is well', async () => {
    const { asked, finding } = await asking(200, { access_token: 'token' });
    expect(asked).toEqual(['POST /tenant/oauth2/v2.0/token']);
    expect(finding).toMatchObject({ what: 'Teams', state: 'ok' });
  });

  it('and a wrong secret is a problem, with the next step and without the secret', async () => {
    const { finding } = await asking(401, { error_description: 'AADSTS7000215: Invalid client secret provided.' });
    expect(finding.state).toBe('problem');
    expect(finding.says).toContain('MICROSOFT_APP_PASSWORD');
    expect(finding.says).not.toContain('secret provided');
  });
});

describe('The doctor asks Slack', () => {
  async function asking(body: object) {
    const { asked, url } = await answering(200, body);
    const finding = await credentials({
      name: 'Slack',
      setup: configured(SLACK).platforms.slack,
      guide: 'docs/slack.md',
      check: (settings) => checkSlack(settings, { apiUrl: `${url}/api/` }),
    });
    return { asked, finding };
  }

  it('and all is well, in the workspace that is named', async () => {
    const { asked, finding } = await asking({ ok: true, team: 'Contoso' });
    expect(asked).toEqual(['POST /api/auth.test']);
    expect(finding).toMatchObject({ what: 'Slack', state: 'ok', says: expect.stringContaining('Contoso') });
  });

  it('and a wrong token is a problem, with the next step and without the token', async () => {
    const { finding } = await asking({ ok: false, error: 'invalid_auth' });
    expect(finding.state).toBe('problem');
    expect(finding.says).toMatch(/SLACK_BOT_TOKEN/);
    expect(finding.says).not.toContain('xoxb-1');
  });
});

describe('Credentials', () => {
  const never = (): Promise<Checked> => {
    throw new Error('nobody may be asked');
  };
  const finding = (environment: Environment) => {
    const { teams } = configured(environment).platforms;
    return credentials({ name: 'Teams', setup: teams, guide: 'docs/teams.md', check: never });
  };

  it('that are not there are no problem, and the guide is named', async () => {
    expect(await finding({})).toEqual({ what: 'Teams', state: 'note', says: 'not configured. Next: docs/teams.md' });
  });

  it('that are half there are one, each missing variable named', async () => {
    const { state, says } = await finding({ MICROSOFT_APP_ID: 'app' });
    expect(state).toBe('problem');
    expect(says).toMatch(/MICROSOFT_APP_PASSWORD, MICROSOFT_APP_TENANT_ID not set/);
  });

  it('for several Slack workspaces need a key, and the command that makes one is named', async () => {
    const { slack } = configured({ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'secret' }).platforms;
    const { says } = await credentials({ name: 'Slack', setup: slack, guide: 'docs/slack.md', check: never });
    expect(says).toMatch(/SEVENTY_SECRET_KEY, SEVENTY_PUBLIC_URL not set\. "openssl rand -hex 32"/);
  });
});

describe('Where the bot is reached', () => {
  it('needs nothing from outside with the web chat alone', () => {
    expect(lines({})).toEqual(['ok Web chat: http://localhost:3978, from this machine only']);
    expect(lines({ SEVENTY_WEB: 'off' })).toEqual(['note Web chat: off (SEVENTY_WEB=off)']);
  });

  it('by Teams is said as the address to enter at Azure', () => {
    expect(lines({ ...TEAMS, SEVENTY_PUBLIC_URL: 'https://seventy.example.com/' })).toContainEqual(
      expect.stringMatching(/^note Teams reaches: https:\/\/seventy\.example\.com\/api\/messages\./),
    );
  });

  it('is asked for where it is not known', () => {
    expect(lines(TEAMS)).toContainEqual(expect.stringMatching(/^note Public address: not set\. .*SEVENTY_PUBLIC_URL/));
    expect(lines({ ...TEAMS, SEVENTY_PUBLIC_URL: 'https://seventy.example.com' }).join()).not.toContain(
      'Public address',
    );
  });

  it.each(['127.0.0.1', 'localhost', '::1'])('through a proxy, when it listens on %s', (host) => {
    expect(lines({ ...SLACK, SEVENTY_HOST: host })).toContainEqual(expect.stringMatching(/^note Listens on: .*3978$/));
  });

  it('without one, when it listens to everybody', () => {
    expect(lines({ ...SLACK, SEVENTY_HOST: '0.0.0.0' }).join()).not.toContain('Listens on');
  });

  it('by nobody with Slack in Socket Mode', () => {
    expect(lines(SOCKET_MODE).slice(1)).toEqual([expect.stringMatching(/^ok Slack reaches: nothing: .*Socket Mode/)]);
  });

  it('by those who install it into further Slack workspaces, also with Socket Mode', () => {
    expect(lines({ ...SEVERAL, SLACK_APP_TOKEN: 'xapp-1' }).join()).toContain('Listens on');
  });
});

describe('Who may use it', () => {
  const states = (members: readonly Member[], environment: Environment) =>
    people(members, configured(environment)).map(({ what, state, says }) => `${state} ${what}: ${says}`);

  it('is nobody at first: a problem as soon as there is a platform', () => {
    expect(states([], {})).toEqual([expect.stringMatching(/^note Admin: nobody yet.*SEVENTY_ADMIN/)]);
    expect(states([], SLACK)).toEqual([
      expect.stringMatching(/^problem Admin: nobody yet.*SEVENTY_ADMIN/),
      expect.stringMatching(/^note Slack members: nobody yet/),
    ]);
  });

  it('is the first admin from the next start on', () => {
    expect(states([], { ...SLACK, SEVENTY_ADMIN: 'slack:T1:U1' })[0]).toBe(
      'note Admin: slack:T1:U1 becomes admin at the next start',
    );
  });

  it('is counted for each platform that is set up', () => {
    const members = [member('slack:T1:U1', 'teams:t:1'), member('slack:T1:U2'), member()];
    expect(states(members, { ...SLACK, ...TEAMS })).toEqual([
      'ok Admin: 3 named',
      'ok Teams members: 1',
      'ok Slack members: 2',
    ]);
  });

  it('is also whoever Slack will know by their e-mail address', () => {
    const byEmail = { ...member(), email: 'ana@contoso.com' };
    expect(states([member('slack:T1:U1'), byEmail], SLACK)[1]).toBe(
      'ok Slack members: 1, and 1 more by e-mail address once they write',
    );
  });
});

describe('seventy doctor', () => {
  const doctor = async (words: readonly string[], environment: Record<string, string>) =>
    run(['doctor', ...words, '--data', await temporaryFolder()], '', environment);

  it('asks nobody when offline, and says so', async () => {
    const { code, out } = await doctor(['--offline'], { ...TEAMS, ...SOCKET_MODE, SEVENTY_ADMIN: 'slack:T1:U1' });
    expect(out).toMatch(/^note {4}Teams: credentials are set, and not checked because of --offline$/m);
    expect(out).toMatch(/^note {4}Slack: credentials are set, and not checked because of --offline$/m);
    expect(code).toBe(0);
  });

  it('exits 1 when something must be mended, one finding a line', async () => {
    const { code, out } = await doctor(['--offline'], { MICROSOFT_APP_ID: 'app' });
    expect(code).toBe(1);
    expect(out).toMatch(/^problem Teams: MICROSOFT_APP_PASSWORD/m);
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^(ok {5}|note {3}|problem) \w[^:]*: ./);
  });

  it('never prints a secret', async () => {
    const { out, err } = await doctor(['--offline'], { ...TEAMS, ...SEVERAL, MICROSOFT_APP_PASSWORD: 'hush-hush' });
    expect(out + err).not.toMatch(/hush-hush|abababab/);
  });

  it('is the only one that can be offline', async () => {
    expect(await run(['score', '--offline'])).toMatchObject({ code: 2, err: expect.stringContaining('--offline') });
  });
});
