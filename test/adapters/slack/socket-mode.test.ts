import { randomUUID } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { send } from '../web/raw-request.ts';
import { type FakeSlack, fakeSlack } from './fake-slack.ts';
import { directMessage, press, slash, submission } from './payloads.ts';
import { customerForm, says, WHY } from './scripted-bot.ts';
import { SETTINGS, type SlackWorld, slackWorld } from './slack-world.ts';
import { type WebSocketClient, type WebSocketServer, webSocketServer } from './web-socket-server.ts';

const BY_SOCKET = { ...SETTINGS, signingSecret: undefined, appToken: 'xapp-1' };

interface SocketWorld {
  readonly world: SlackWorld;
  readonly slack: FakeSlack;
  readonly server: WebSocketServer;
  readonly line: WebSocketClient;
  /** Sends something to the app and resolves with the acknowledgement. */
  deliver(type: string, payload: object): Promise<Record<string, unknown>>;
}

async function socketWorld(): Promise<SocketWorld> {
  const server = await webSocketServer();
  const slack = await fakeSlack();
  slack.answers('apps.connections.open', ...Array.from({ length: 9 }, () => ({ body: { ok: true, url: server.url } })));
  onTestFinished(() => server.close());
  const starting = slackWorld({ settings: BY_SOCKET }, { slack });
  const line = await greeted(server);
  const world = await starting;
  const deliver = async (type: string, payload: object) => {
    const envelope = randomUUID();
    line.send({ envelope_id: envelope, type, payload, accepts_response_payload: true });
    const answer = await line.next();
    expect(answer.envelope_id).toBe(envelope);
    return answer.payload as Record<string, unknown>;
  };
  return { world, slack, server, line, deliver };
}

async function greeted(server: WebSocketServer): Promise<WebSocketClient> {
  const line = await server.connected();
  line.send({ type: 'hello', num_connections: 1 });
  return line;
}

describe('Socket Mode', () => {
  test('opens the line with the app token and no port for Slack', async () => {
    const { world, slack } = await socketWorld();
    expect(slack.of('apps.connections.open')).toMatchObject([{ token: 'xapp-1' }]);
    expect((await send(world, '/slack/events', { 'Content-Type': 'application/json' }, '{}')).status).toBe(404);
  });

  test('questions, commands, buttons and forms come through the line', async () => {
    const { world, slack, deliver } = await socketWorld();
    const { bot, adapter } = world;
    bot.reply = () => says('Here', { buttons: [WHY] });
    expect(await deliver('events_api', directMessage('score'))).toEqual({});
    const posted = await slack.called('chat.postMessage');
    await deliver('interactive', { response_url: slack.responseUrl, ...press(posted, 'Why?') });
    await slack.called('chat.update');
    bot.reply = () => customerForm();
    await deliver('slash_commands', { response_url: slack.responseUrl, ...slash('add a customer') });
    const { args } = await slack.called('views.open');
    bot.reply = () => customerForm({ customer: 'There is no such customer.' });
    const outcome = await deliver('interactive', submission(args.view as Record<string, unknown>, { customer: 'x' }));
    expect(outcome).toMatchObject({ response_action: 'errors' });
    await adapter.idle();
  });

  test('what cannot be recorded is not acknowledged, so that Slack sends it again', async () => {
    const { world, line, deliver } = await socketWorld();
    const question = directMessage('score');
    world.inbox.before = () => {
      world.inbox.before = async () => {};
      return Promise.reject(new Error('disk full'));
    };
    line.send({ envelope_id: 'lost', type: 'events_api', payload: question });
    expect(await deliver('events_api', question)).toEqual({});
    await world.adapter.idle();
    expect(world.bot.heard).toHaveLength(1);
  });

  test('when Slack moves the connection a new line is opened', async () => {
    const { world, server, line, slack } = await socketWorld();
    world.timing.pass(60_000);
    line.send({ type: 'disconnect', reason: 'refresh_requested' });
    const second = await greeted(server);
    second.send({ envelope_id: 'e', type: 'events_api', payload: directMessage('score') });
    await second.next();
    await world.adapter.idle();
    expect(slack.of('chat.postMessage')).toHaveLength(1);
  });

  test('a line that does not hold is not opened again at once, over and over', async () => {
    const { world, server, line, slack } = await socketWorld();
    line.send({ type: 'disconnect', reason: 'too_many_websockets' });
    await world.timing.waited(1000);
    expect(slack.of('apps.connections.open')).toHaveLength(1);
    world.timing.pass(1000);
    const second = await greeted(server);
    second.send({ type: 'disconnect', reason: 'too_many_websockets' });
    await world.timing.waited(2000);
    world.timing.pass(2000);
    await greeted(server);
  });

  test('a line that breaks while Slack cannot be reached is opened again later, and nothing falls over', async () => {
    const { world, server, line, slack } = await socketWorld();
    const broken = Array.from({ length: 4 }, () => 'break' as const);
    slack.answersFirst('apps.connections.open', ...broken);
    line.cut();
    const reconnected = greeted(server);
    const passing = passTime(world, reconnected);
    const second = await reconnected;
    await passing;
    second.send({ envelope_id: 'e', type: 'events_api', payload: directMessage('score') });
    await second.next();
    await world.adapter.idle();
    expect(world.log.lines.map(({ message }) => message)).toContain('Slack could not be reached for Socket Mode');
  });

  test('an app token that Slack does not accept leaves a line, and the server starts', async () => {
    const slack = await fakeSlack();
    slack.answers('apps.connections.open', { body: { ok: false, error: 'invalid_auth' } });
    const { log } = await slackWorld({ settings: BY_SOCKET }, { slack });
    expect(log.lines.at(-1)).toMatchObject({ details: { failure: 'invalid_auth' } });
    expect(JSON.stringify(log.lines)).not.toContain('xapp');
  });

  test('stopping closes the line', async () => {
    const { world, line } = await socketWorld();
    await world.adapter.stop();
    await line.gone;
  });
});

/** Lets time pass, pause by pause, until something is done. */
async function passTime({ timing }: SlackWorld, until: Promise<unknown>): Promise<void> {
  let over = false;
  void until.then(() => {
    over = true;
  });
  while (!over) {
    await Promise.race([timing.waited(), until]);
    timing.pass(60_000);
    await new Promise(setImmediate);
  }
}
