/** What the two platforms send when a person asks for a score in a chat of their own. */
import { createHmac } from 'node:crypto';
import { APP_ID, TENANT } from './peer.ts';

export const SIGNING_SECRET = 'bench signing secret';
export const QUESTION = "what's my Security score";
export const USER = 'U0BENCH';
export const PERSON = '00000000-0000-4000-8000-00000000c001';

export const slackChannel = (lane: number) => `D${lane}`;
export const teamsConversation = (lane: number) => `a:lane-${lane}`;

export function slackMessage(lane: number, serial: number) {
  const body = JSON.stringify({
    token: 'unused',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: `Ev${serial}-${process.pid}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
    event: {
      type: 'message',
      channel: slackChannel(lane),
      channel_type: 'im',
      user: USER,
      text: QUESTION,
      ts: `${Math.floor(Date.now() / 1000)}.${String(serial).padStart(6, '0')}`,
      team: 'T1',
    },
  });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    headers: {
      'Content-Type': 'application/json',
      'X-Slack-Request-Timestamp': timestamp,
      'X-Slack-Signature': `v0=${signature}`,
    },
    body,
  };
}

export function teamsMessage(token: string, serviceUrl: string) {
  return (lane: number, serial: number) => ({
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({
      type: 'message',
      id: `${serial}-${process.pid}`,
      timestamp: new Date().toISOString(),
      serviceUrl,
      channelId: 'msteams',
      from: { id: '29:person', name: 'Person', aadObjectId: PERSON },
      conversation: { id: teamsConversation(lane), conversationType: 'personal', tenantId: TENANT },
      recipient: { id: `28:${APP_ID}`, name: 'Seventy' },
      channelData: { tenant: { id: TENANT } },
      text: QUESTION,
    }),
  });
}
