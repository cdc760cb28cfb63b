/** A bot in Teams, whole: the real adapter on a real server, with Teams and Microsoft played by servers of the test. */
import { randomUUID } from 'node:crypto';
import restify from 'restify';
import { onTestFinished } from 'vitest';
import {
  mountTeams,
  PUBLIC_CLOUD,
  type TeamsAdapter,
  type TeamsAuthority,
  type TeamsOptions,
} from '../../../adapters/teams/index.ts';
import type { Bot } from '../../../src/bot/message.ts';
import { type Clock, clock } from './clock.ts';
import { type Connector, connector } from './connector.ts';
import { APP_ID, ISSUER, type Issuer, issuer } from './issuer.ts';
import { type Memory, memory } from './memory.ts';
import { type ScriptedBot, scriptedBot } from './scripted-bot.ts';

export const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
export const ANA = { id: '29:ana', name: 'Ana Ruiz', aadObjectId: '0a0a0a0a-0000-4000-8000-00000000000a' };
export const BEN = { id: '29:ben', name: 'Ben Okafor', aadObjectId: '0b0b0b0b-0000-4000-8000-00000000000b' };
export const BOT = { id: `28:${APP_ID}`, name: 'Seventy' };

export const PERSONAL = { id: 'a:ana', conversationType: 'personal', tenantId: TENANT };
export const GROUP = { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT };
export const CHANNEL = {
  id: '19:channel@thread.tacv2;messageid=1700000000000',
  conversationType: 'channel',
  isGroup: true,
  tenantId: TENANT,
};
export const TEAM = { id: '19:team@thread.tacv2', name: 'Partners' };

/** The answer of the endpoint; `body` is undefined where there is none. */
export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever was answered
  readonly body: any;
}

export interface Stage {
  readonly url: string;
  readonly bot: ScriptedBot;
  readonly memory: Memory;
  readonly clock: Clock;
  readonly issuer: Issuer;
  readonly connector: Connector;
  readonly adapter: TeamsAdapter;
  readonly authority: TeamsAuthority;
  /** An activity of Ana's in her personal chat, unless told otherwise. */
  activity(more: object): Record<string, unknown>;
  /** Sends a signed activity. */
  send(more: object): Promise<Answered>;
  /** The same from another service. */
  sendTo(serviceUrl: string, more: object): Promise<Answered>;
  /** Sends whatever is given. */
  post(body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>): Promise<Answered>;
  say(text: string, more?: object): Promise<Answered>;
  invoke(name: string, value: unknown, more?: object): Promise<Answered>;
  press(data: object, more?: object): Promise<Answered>;
  /** A new process over the same store. */
  again(): Promise<Stage>;
}

type Given = Partial<Omit<TeamsOptions, 'bot'>> & {
  readonly bot?: Bot;
  readonly authorities?: Partial<TeamsAuthority>;
};

export async function stage({ bot = scriptedBot(), authorities, ...given }: Given = {}): Promise<Stage> {
  const time = clock();
  return raise({
    bot,
    given,
    authorities,
    time,
    memory: memory(),
    teams: await connector(),
    signer: await issuer(time.now),
  });
}

interface Cast {
  readonly bot: Bot;
  readonly given: Given;
  readonly authorities: Partial<TeamsAuthority> | undefined;
  readonly time: Clock;
  readonly memory: Memory;
  readonly teams: Connector;
  readonly signer: Issuer;
}

async function raise(cast: Cast): Promise<Stage> {
  const { bot, given, authorities, time, memory, teams, signer } = cast;
  const server = restify.createServer();
  const authority: TeamsAuthority = {
    ...PUBLIC_CLOUD,
    openIdMetadataUrl: signer.metadataUrl,
    tokenIssuer: ISSUER,
    serviceHosts: ['127.0.0.1'],
    local: true,
    token: async () => 'token-of-the-bot',
    ...authorities,
  };
  const { inbox, records, log } = memory;
  const settings = { appId: APP_ID, password: 'secret', tenantId: TENANT };
  const adapter = mountTeams(server, { bot, inbox, records, log, settings, timing: time, authority, ...given });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  onTestFinished(async () => {
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  const url = `http://127.0.0.1:${server.address().port}/api/messages`;
  const post: Stage['post'] = async (body, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  };
  const activity: Stage['activity'] = (more) => ({
    type: 'message',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: teams.url,
    timestamp: new Date(time.now()).toISOString(),
    from: ANA,
    recipient: BOT,
    conversation: PERSONAL,
    channelData: { tenant: { id: TENANT } },
    ...more,
  });
  const sendTo: Stage['sendTo'] = async (serviceUrl, more) => {
    const Authorization = `Bearer ${await signer.token({ serviceUrl })}`;
    return post(JSON.stringify(activity({ serviceUrl, ...more })), { Authorization });
  };
  const send: Stage['send'] = (more) => sendTo(teams.url, more);
  const invoke: Stage['invoke'] = (name, value, more = {}) =>
    send({ type: 'invoke', id: `f:${randomUUID()}`, name, value, ...more });
  return {
    url,
    bot: bot as ScriptedBot,
    memory,
    clock: time,
    issuer: signer,
    connector: teams,
    adapter,
    authority,
    activity,
    send,
    sendTo,
    post,
    invoke,
    say: (text, more = {}) => send({ text, ...more }),
    press: (data, more = {}) =>
      invoke(
        'adaptiveCard/action',
        { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
        { replyToId: 'card-1', ...more },
      ),
    again: () => raise(cast),
  };
}
