import restify from 'restify';
import { mountSlack } from '../../../../adapters/slack/index.ts';
import { SIGNING_SECRET, USER } from '../messages.ts';
import { peer, ready } from './process.ts';
import { quiet, realBot } from './real-bot.ts';

const server = restify.createServer({ name: 'seventy' });
await mountSlack(server, {
  ...(await realBot(`slack:T1:${USER}`)),
  log: quiet,
  settings: { signingSecret: SIGNING_SECRET, botToken: 'xoxb-bench', appToken: undefined, install: undefined },
  apiUrl: `${peer}/`,
});
server.listen(0, '127.0.0.1', () => ready(server.address(), '/slack/events'));
