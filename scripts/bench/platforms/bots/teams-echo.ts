/** The bare SDK: CloudAdapter in restify as its samples start it, saying back what it hears, tokens verified. */
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type Request,
} from 'botbuilder';
import restify from 'restify';
import { APP_ID } from '../peer.ts';
import { freeCredentials } from './free-credentials.ts';
import { peer, ready } from './process.ts';

const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: APP_ID,
      ToBotFromChannelOpenIdMetadataUrl: `${peer}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${peer}/openid`,
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      ToChannelFromBotLoginUrl: `${peer}/login`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: peer,
    } as ConfigurationBotFrameworkAuthenticationOptions,
    freeCredentials,
  ),
);
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Request, response, async (context) => {
    if (context.activity.type === 'message') await context.sendActivity(context.activity.text);
  });
});
server.listen(0, '127.0.0.1', () => ready(server.address(), '/api/messages'));
