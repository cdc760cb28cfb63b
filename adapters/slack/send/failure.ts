/** What went wrong with a call to Slack, in one word for the log and for decisions. */
import * as webApi from '@slack/web-api';
import { ConversationGone } from '../../delivery/conversation-gone.ts';

/** Slack's own code such as `not_in_channel`, `http_503`, the system's such as `ECONNREFUSED`, or the kind of the error. */
export function failureOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  if (error instanceof webApi.WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof webApi.WebAPIRequestError) return failureOf(error.original);
  if (!(error instanceof Error)) return 'unknown';
  const { code, name } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : name;
}

/** Nothing can be written there: waiting and asking again would change nothing. */
const GONE = new Set([
  'channel_not_found',
  'not_in_channel',
  'user_not_in_channel',
  'is_archived',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'messages_tab_disabled',
  'cannot_dm_bot',
  'user_not_found',
  'user_not_visible',
  'user_disabled',
  'users_not_found',
  'account_inactive',
  'token_revoked',
  'team_not_found',
  'team_access_not_granted',
  'no_permission',
  'ekm_access_denied',
  'response_url_refused',
  'not_slack',
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
]);

export const isGone = (error: unknown): boolean => GONE.has(failureOf(error));

/** Throws the error as it is, or as `ConversationGone` where Slack says that nobody can be written to there. */
export function rethrowGone(error: unknown): never {
  throw isGone(error) ? new ConversationGone(`Slack says ${failureOf(error)}.`) : error;
}
