/** Requests as Slack signs them: https://docs.slack.dev/authentication/verifying-requests-from-slack */
import { createHmac } from 'node:crypto';
import { type RawAnswer, send } from '../web/raw-request.ts';

export const SECRET = 'a-signing-secret';

export interface Signing {
  readonly secret?: string;
  /** Seconds since 1970. */
  readonly at?: number;
}

export function signed(body: string, { secret = SECRET, at = Math.floor(Date.now() / 1000) }: Signing = {}) {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'X-Slack-Request-Timestamp': String(at), 'X-Slack-Signature': `v0=${signature}` };
}

export interface Target {
  readonly port: number;
}

export function sendJson(server: Target, payload: object): Promise<RawAnswer> {
  return sendSigned(server, JSON.stringify(payload), 'application/json');
}

/** Buttons, dialogs and shortcuts. */
export function sendPayload(server: Target, payload: object): Promise<RawAnswer> {
  return sendForm(server, { payload: JSON.stringify(payload) });
}

/** Slash commands. */
export function sendForm(server: Target, fields: Readonly<Record<string, string>>): Promise<RawAnswer> {
  return sendSigned(server, new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded');
}

export function sendSigned(server: Target, body: string, type: string, signing: Signing = {}): Promise<RawAnswer> {
  return send(server, '/slack/events', { 'Content-Type': type, ...signed(body, signing) }, body);
}
