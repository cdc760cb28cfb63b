/** The Slack adapter with everything real but Slack, and Ada of the workspace as the admin. */
import { realBot } from '../real-bot.ts';
import { TEAM, USER } from './slack-answers.ts';
import { type SlackWorld, slackWorld } from './slack-world.ts';

export async function seventyInSlack(): Promise<SlackWorld> {
  const { bot, inbox, records } = await realBot(`slack:${TEAM}:${USER}`);
  return slackWorld({ realBot: bot, inbox, records });
}
