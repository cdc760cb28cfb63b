/** How the bot speaks: every message, answer or not, goes out by the reference of its conversation. */
import {
  type Activity,
  type ConversationParameters,
  type ConversationReference,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder';
import { ConversationGone } from '../../delivery/conversation-gone.ts';
import { CHANNEL_ID } from '../authority.ts';
import { withoutImages } from '../show/without-images.ts';
import { statusOf } from './call-failed.ts';
import type { Cloud } from './cloud.ts';

/** Where a conversation can be reached. */
export interface Whereabouts extends Pick<ConversationReference, 'serviceUrl' | 'bot' | 'conversation'> {
  /** What is answered. */
  readonly activityId?: string;
  /** Of a channel: its members are those of the team. */
  readonly team?: string;
}

/** What Teams knows about somebody in a conversation. */
export interface TeamsMember {
  readonly aadObjectId?: string;
  readonly userPrincipalName?: string;
  readonly userRole?: string;
  readonly tenantId?: string;
}

export interface Voice {
  /** @throws ConversationGone, CallFailed */
  send(to: Whereabouts, what: Partial<Activity>): Promise<void>;
  /** Puts `what` in the place of a message of the bot's own. @throws ConversationGone, CallFailed */
  replace(to: Whereabouts, messageId: string, what: Partial<Activity>): Promise<void>;
  /** The id of the personal chat with a user, by the id Teams gave them. @throws ConversationGone, CallFailed */
  open(user: string, tenantId: string, at: Pick<Whereabouts, 'serviceUrl' | 'bot'>): Promise<string>;
  /** Looks somebody up in a conversation. @throws when Teams does not know them there */
  member(at: Whereabouts, user: string): Promise<TeamsMember>;
}

export function voiceOf(cloud: Cloud, appId: string, scope: string): Voice {
  const within = (at: Whereabouts, act: (context: TurnContext) => Promise<unknown>): Promise<void> => {
    const { serviceUrl, bot, conversation, activityId, team } = at;
    return goneOrFailed(() =>
      cloud.continueConversationAsync(
        appId,
        { channelId: CHANNEL_ID, serviceUrl, bot, conversation },
        async (context) => {
          // The SDK answers to an id of its own making unless told what this is an answer to.
          const activity: Partial<Activity> = context.activity;
          if (activityId === undefined) delete activity.id;
          else activity.id = activityId;
          if (team !== undefined) activity.channelData = { team: { id: team } };
          await act(context);
        },
      ),
    );
  };

  return {
    send: (to, what) => orPlainer(what, (one) => within(to, (context) => context.sendActivity(one))),
    replace: (to, messageId, what) =>
      orPlainer(what, (one) => within(to, (context) => context.updateActivity({ ...one, id: messageId }))),
    async open(user, tenantId, { serviceUrl, bot }) {
      let chat = '';
      const channelData = { tenant: { id: tenantId } };
      // The SDK's type wants what only the creation of a group needs.
      const who = {
        isGroup: false,
        bot,
        members: [{ id: user }],
        tenantId,
        channelData,
      } as unknown as ConversationParameters;
      await goneOrFailed(() =>
        cloud.createConversationAsync(appId, CHANNEL_ID, serviceUrl, scope, who, async ({ activity }) => {
          chat = activity.conversation.id;
        }),
      );
      return chat;
    },
    async member(at, user) {
      let found: TeamsMember = {};
      await within(at, async (context) => {
        found = await TeamsInfo.getMember(context, user);
      });
      return found;
    },
  };
}

const TOO_LARGE = 413;

/** Without its pictures where Teams finds them too large: the words say the same. */
async function orPlainer(what: Partial<Activity>, send: (what: Partial<Activity>) => Promise<void>): Promise<void> {
  try {
    await send(what);
  } catch (error) {
    const plainer = statusOf(error) === TOO_LARGE ? withoutImages(what) : null;
    if (!plainer) throw error;
    await send(plainer);
  }
}

async function goneOrFailed(call: () => Promise<void>): Promise<void> {
  try {
    await call();
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
    throw new ConversationGone('Teams does not let the bot write there any more.');
  }
}
