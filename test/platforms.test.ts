import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Running, startSeventy } from './browser/running-seventy.ts';

const TEAMS = {
  MICROSOFT_APP_ID: '7d1c5f0e-5c1d-4f8e-9d53-0c6f1f0f9c11',
  MICROSOFT_APP_PASSWORD: 'not a real secret',
  MICROSOFT_APP_TENANT_ID: '0f6d6c0c-2f52-4f0e-8ad5-3c1b8a5d1c11',
};
const SLACK = { SLACK_SIGNING_SECRET: 'not a real secret', SLACK_BOT_TOKEN: 'xoxb-not-a-real-token' };

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const unsigned = (url: string) =>
  fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"type":"message"}' });

describe('The server', () => {
  it('has no door for Teams or Slack where they have no credentials', async () => {
    running = await startSeventy();
    expect((await unsigned(`${running.url}/api/messages`)).status).toBe(404);
    expect((await unsigned(`${running.url}/slack/events`)).status).toBe(404);
  });

  it('lets nobody in unsigned where they have, and says what is connected', async () => {
    running = await startSeventy({ ...TEAMS, ...SLACK, SEVENTY_LOG_LEVEL: 'silent' });
    expect((await unsigned(`${running.url}/api/messages`)).status).toBe(401);
    expect((await unsigned(`${running.url}/slack/events`)).status).toBe(401);
    expect((await fetch(`${running.url}/health`)).status).toBe(200);
    expect(running.said).toEqual([
      expect.stringContaining('Seventy is on'),
      'Teams is switched on.',
      'Slack is switched on.',
    ]);
  });

  it('keeps no connection open that asks to become another protocol', async () => {
    running = await startSeventy();
    const { hostname, port } = new URL(running.url);
    const socket = connect({ host: hostname, port: Number(port) });
    socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    await once(socket.resume(), 'close');
    expect((await fetch(`${running.url}/health`)).status).toBe(200);
  });

  it.each([
    [{ MICROSOFT_APP_ID: TEAMS.MICROSOFT_APP_ID }, 'Teams needs MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID'],
    [{ SLACK_BOT_TOKEN: SLACK.SLACK_BOT_TOKEN }, 'Slack needs SLACK_SIGNING_SECRET'],
    [{ SLACK_SIGNING_SECRET: 'secret', SLACK_CLIENT_ID: '1.2' }, 'Slack needs SLACK_CLIENT_SECRET, SEVENTY_SECRET_KEY'],
  ])('does not start half configured, and says what is missing: %j', async (environment, says) => {
    const { code, stderr } = await start(environment);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(says)]);
  });
});

async function start(environment: Record<string, string>): Promise<{ code: number; stderr: string }> {
  const data = await mkdtemp(join(tmpdir(), 'seventy-start-'));
  const env = { PATH: process.env.PATH, SEVENTY_DATA: data, SEVENTY_PORT: '0', ...environment };
  try {
    return await new Promise((resolve) => {
      execFile(process.execPath, ['--import', './src/preflight.mjs', 'src/main.ts'], { env }, (error, _out, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stderr }),
      );
    });
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
