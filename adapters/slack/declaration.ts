/** What the Slack app is made of, by the names both the manifest and the listeners use. */

export const SLASH_COMMAND = '/seventy';
export const EVENTS_PATH = '/slack/events';
export const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

/** Slack refuses a name of more than 24 characters. */
export const MESSAGE_SHORTCUT = {
  callbackId: 'claim-from-message',
  name: 'File a claim',
  description: 'File a claim from this message',
} as const;

/** Each scope of the bot token with the reason an administrator reads. */
export const BOT_SCOPES = {
  'app_mentions:read': 'hears questions that mention it in a channel',
  'channels:history': 'looks, after a break, whether what it was posting in a channel is there already',
  'chat:write': 'answers',
  commands: 'offers the slash command and the message shortcut',
  'files:read': 'reads the exports and documents that people share with it',
  'files:write': 'sends the tables, documents and pictures that people ask it for',
  'groups:history': 'the same in a private channel',
  'im:history': 'hears direct messages',
  'im:write': 'writes to a person alone what a channel may not see',
  'users:read': 'looks up people it does not know yet, which the next scope needs, and their time zone',
  'users:read.email': 'recognises members by the e-mail address that Slack has verified',
} as const;

export const EVENTS = ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'] as const;
