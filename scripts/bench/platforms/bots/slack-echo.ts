/** The bare SDK: Bolt as its documentation starts it, saying back what it hears. */
import { App } from '@slack/bolt';
import { SIGNING_SECRET } from '../messages.ts';
import { peer, ready } from './process.ts';

const app = new App({
  token: 'xoxb-bench',
  signingSecret: SIGNING_SECRET,
  clientOptions: { slackApiUrl: `${peer}/` },
});
app.message(async ({ message, say }) => {
  if ('text' in message) await say(message.text ?? '');
});
const server = await app.start(0);
ready(server.address(), '/slack/events');
