/** The chat SDK with its Slack adapter, saying back what it hears. Plain JavaScript: its packages are there only while the bench runs. */
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { createSlackAdapter } from '@chat-adapter/slack';
import { createMemoryState } from '@chat-adapter/state-memory';
import { Chat, ConsoleLogger } from 'chat';

const logger = new ConsoleLogger('silent');
const bot = new Chat({
  userName: 'bench',
  adapters: {
    slack: createSlackAdapter({
      botToken: 'xoxb-bench',
      botUserId: 'UBOT',
      signingSecret: process.env.SIGNING_SECRET,
      apiUrl: `${process.env.PEER}/`,
      logger,
    }),
  },
  state: createMemoryState(),
  // Its default drops a message that comes while the one before it is being answered.
  concurrency: 'concurrent',
  logger,
});
bot.onDirectMessage(async (thread, message) => {
  await thread.post(message.text);
});

const server = createServer(async (incoming, outgoing) => {
  const request = new Request(`http://localhost${incoming.url}`, {
    method: incoming.method,
    headers: incoming.headers,
    body: Readable.toWeb(incoming),
    duplex: 'half',
  });
  const response = await bot.webhooks.slack(request, { waitUntil: () => undefined });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}/`));
