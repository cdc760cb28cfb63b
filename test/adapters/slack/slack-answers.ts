/** What Slack answers when all is well. */
import { BOT_SCOPES } from '../../../adapters/slack/declaration.ts';
import type { Call } from './fake-slack.ts';

export const TEAM = 'T1';
export const BOT = 'UBOT';
export const USER = 'U1';

/**
 * @param count makes what is made unlike what was made before
 * @param ts of what is posted
 * @param url where files are sent to
 */
export function standardAnswer({ method, args }: Call, count: number, ts: string, url: string): object {
  switch (method) {
    case 'auth.test':
      return {
        ok: true,
        team_id: TEAM,
        team: 'Alpine Cloud',
        user_id: BOT,
        bot_id: 'B1',
        url: 'https://alpine.slack.com/',
      };
    case 'chat.postMessage':
      return { ok: true, channel: args.channel, ts };
    case 'views.open':
    case 'views.update':
      return { ok: true, view: { id: args.view_id ?? `V${count}` } };
    case 'conversations.open':
      return { ok: true, channel: { id: 'D9' } };
    case 'files.getUploadURLExternal':
      return { ok: true, upload_url: `${url}/upload/v1/${fileId(count)}`, file_id: fileId(count) };
    case 'files.info':
      return { ok: true, ...(isUploaded(args.file) && { file: { id: args.file, mimetype: 'image/png' } }) };
    case 'users.info':
      return { ok: true, user: person() };
    case 'oauth.v2.access':
      return {
        ok: true,
        access_token: 'xoxb-installed',
        token_type: 'bot',
        scope: Object.keys(BOT_SCOPES).join(','),
        bot_user_id: BOT,
        app_id: 'A1',
        team: { id: 'T2', name: 'Fabrikam & Sons' },
        enterprise: null,
        authed_user: { id: USER },
        is_enterprise_install: false,
      };
    default:
      return { ok: true };
  }
}

const fileId = (count: number) => `F0UPLOAD${String(count).padStart(4, '0')}`;
const isUploaded = (file: unknown) => String(file).startsWith('F0UPLOAD');

export const person = (more: object = {}) => ({
  id: USER,
  team_id: TEAM,
  is_email_confirmed: true,
  is_bot: false,
  profile: { email: 'ada@alpine.example' },
  ...more,
});
