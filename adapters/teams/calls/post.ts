/** Sends an activity to the conversation it names: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference */
import type { Activity } from 'botbuilder';
import { CallFailed } from './call-failed.ts';
import type { Transport } from './transport.ts';

/** @throws CallFailed, or what kept the bot from getting a token */
export type Post = (activity: Partial<Activity>) => Promise<void>;

export function poster({ call }: Transport, token: () => Promise<string>): Post {
  return async (activity) => {
    const { serviceUrl = '', conversation, replyToId } = activity;
    const slash = serviceUrl.endsWith('/') ? '' : '/';
    const activities = `${serviceUrl}${slash}v3/conversations/${encodeURIComponent(conversation?.id ?? '')}/activities`;
    const { status } = await call({
      url: replyToId ? `${activities}/${encodeURIComponent(replyToId)}` : activities,
      method: 'POST',
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(activity),
    });
    if (status >= 300) throw new CallFailed('Teams did not take the message.', status);
  };
}
