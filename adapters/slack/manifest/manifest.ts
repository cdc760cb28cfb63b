/** The Slack app manifest: addresses and commands in, the document from which Slack makes the app out. */
import type { AppsManifestCreateArguments } from '@slack/web-api';
import { ABOUT, type CommandWords } from '../../about.ts';
import { BOT_SCOPES, EVENTS, MESSAGE_SHORTCUT, SLASH_COMMAND } from '../declaration.ts';

export type SlackManifest = AppsManifestCreateArguments['manifest'];

export interface SlackAddresses {
  /** Where Slack sends everything that happens; absent with Socket Mode, where it sends nothing. */
  readonly requests?: string | undefined;
  /** Where an installation into a further workspace ends; absent where there is one workspace. */
  readonly redirect?: string | undefined;
}

export function slackManifest(
  { requests, redirect }: SlackAddresses,
  commands: readonly CommandWords[],
): SlackManifest {
  const { callbackId: callback_id, name, description } = MESSAGE_SHORTCUT;
  return {
    display_information: {
      name: ABOUT.name,
      description: ABOUT.short,
      long_description: ABOUT.long,
      background_color: ABOUT.colour,
    },
    features: {
      bot_user: { display_name: ABOUT.name.toLowerCase(), always_online: true },
      // Without the messages tab, or with one that is read-only, nobody can write to the bot.
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      slash_commands: [
        {
          command: SLASH_COMMAND,
          description: `Ask ${ABOUT.name} anything`,
          usage_hint: usageHint(commands),
          // People named in the text come as their ids, so that nobody is taken for a namesake.
          should_escape: true,
          ...(requests !== undefined && { url: requests }),
        },
      ],
      shortcuts: [{ type: 'message', name, description, callback_id }],
    },
    oauth_config: {
      scopes: { bot: Object.keys(BOT_SCOPES) as (keyof typeof BOT_SCOPES)[] },
      ...(redirect !== undefined && { redirect_urls: [redirect] }),
    },
    settings: {
      event_subscriptions: { bot_events: [...EVENTS], ...(requests !== undefined && { request_url: requests }) },
      interactivity: { is_enabled: true, ...(requests !== undefined && { request_url: requests }) },
      org_deploy_enabled: false,
      socket_mode_enabled: requests === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** One of each kind of thing that people want: a figure, what to do about it, and a claim. */
const HINTED = ['score', 'gaps', 'claim'];

function usageHint(commands: readonly CommandWords[]): string {
  const examples = commands.filter(({ id }) => HINTED.includes(id)).map(({ examples: [example] }) => example);
  return `[${examples.join(' | ')} | help]`;
}
