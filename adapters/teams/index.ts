/** Microsoft Teams: one endpoint on the server, and the bot's own voice there. */
import type { Server } from 'restify';
import { errorForLog } from '../../src/log-error.ts';
import { systemTiming } from '../delivery/timing.ts';
import { PUBLIC_CLOUD } from './authority.ts';
import { TeamsAuthentication } from './calls/authentication.ts';
import { botCredentials, botToken } from './calls/bot-token.ts';
import { Cloud } from './calls/cloud.ts';
import { poster } from './calls/post.ts';
import { teamsTransport } from './calls/transport.ts';
import { voiceOf } from './calls/voice.ts';
import { contactsOf } from './contacts/contacts.ts';
import { outboxOf } from './contacts/outbox.ts';
import { personalChats } from './contacts/personal-chat.ts';
import { endpoint, MESSAGES_PATH } from './endpoint.ts';
import { downloads } from './files/download.ts';
import { exchangeOutside } from './files/exchange-outside.ts';
import { uploads } from './files/upload.ts';
import { waitingFiles } from './files/waiting.ts';
import { admission } from './gate/admit.ts';
import { signingKeys } from './gate/signing-keys.ts';
import { tokenVerifier } from './gate/verify-token.ts';
import { listener } from './hear/listener.ts';
import { inTime } from './in-time.ts';
import type { TeamsAdapter, TeamsOptions } from './options.ts';
import { delivery } from './turns/deliver.ts';
import { handingOut } from './turns/hand-out.ts';
import { leftOver } from './turns/left-over.ts';
import { onMessage } from './turns/on-message.ts';
import { runOnce } from './turns/run-once.ts';
import { turnTaker } from './turns/take-turn.ts';
import type { Workings } from './turns/workings.ts';
import { underWay as worksUnderWay } from './under-way.ts';

export { PUBLIC_CLOUD, type TeamsAuthority } from './authority.ts';
export { type CheckOptions, type CheckResult, checkTeams } from './check.ts';
export { MESSAGES_PATH } from './endpoint.ts';
export type { TeamsAdapter, TeamsOptions } from './options.ts';

const UPLOAD_BYTES = 2 ** 30;
/** Milliseconds that work under way may still take once the bot stops. */
const PATIENCE = 5_000;

/** Adds `POST /api/messages`. Nothing is answered that Microsoft has not signed for this bot and its tenant. */
export function mountTeams(server: Server, options: TeamsOptions): TeamsAdapter {
  const { bot, inbox, records, log, settings } = options;
  const { timing = systemTiming, authority = PUBLIC_CLOUD, uploadBytes = UPLOAD_BYTES } = options;
  const { appId } = settings;
  const tenant = settings.tenantId.toLowerCase();

  const transport = teamsTransport(timing);
  const token = botToken(settings, authority, timing);
  const verify = tokenVerifier(authority, appId, signingKeys(authority, timing, log), timing);
  const cloud = new Cloud(
    new TeamsAuthentication({
      appId,
      scope: authority.scope,
      admit: admission(verify, authority, settings),
      credentials: botCredentials(appId, token),
      transport,
    }),
    poster(transport, token),
  );
  const voice = voiceOf(cloud, appId, authority.scope);
  const contacts = contactsOf(records, appId, tenant, authority);
  const chatWith = personalChats(contacts, voice, tenant);
  const outbox = outboxOf(contacts, voice, chatWith);
  const exchange = exchangeOutside(authority.local, timing);
  const waiting = waitingFiles(timing.now);
  const underWay = worksUnderWay();
  const workings: Workings = {
    ask: async (message) => {
      try {
        return await bot.answer(message);
      } catch (error) {
        log.error({ err: errorForLog(error) }, 'the bot could not answer');
        return null;
      }
    },
    tenant,
    listener: listener({ tenant, voice, download: downloads(exchange), uploadBytes, log }),
    contacts,
    voice,
    deliver: delivery(voice, outbox, log),
    handOut: handingOut({ voice, waiting, chatWith, log }),
    waiting,
    upload: uploads(exchange, timing),
    runOnce: runOnce(inbox, log),
    leftOver: leftOver(records, underWay, timing, log),
    underWay,
    timing,
    log,
  };
  const takeTurn = turnTaker(workings);
  workings.leftOver.workOff((activity) => onMessage(activity, workings));

  let stopping = false;
  server.post(MESSAGES_PATH, endpoint({ verify, cloud, takeTurn, isStopping: () => stopping, log }));
  return {
    outbox,
    idle: underWay.idle,
    async stop() {
      stopping = true;
      await inTime(timing, PATIENCE, underWay.idle());
      transport.close();
    },
  };
}
