import restify from 'restify';
import { mountTeams } from '../../../../adapters/teams/index.ts';
import { PERSON } from '../messages.ts';
import { APP_ID, TENANT } from '../peer.ts';
import { benchAuthority } from './bench-authority.ts';
import { ready } from './process.ts';
import { quiet, realBot } from './real-bot.ts';

const server = restify.createServer({ name: 'seventy' });
mountTeams(server, {
  ...(await realBot(`teams:${TENANT}:${PERSON}`)),
  log: quiet,
  settings: { appId: APP_ID, password: 'unused', tenantId: TENANT },
  authority: benchAuthority,
});
server.listen(0, '127.0.0.1', () => ready(server.address(), '/api/messages'));
