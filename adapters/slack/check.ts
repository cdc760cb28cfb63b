/** Whether Slack accepts the credentials, and what to do when it does not. */
import type { SlackSettings } from '../../src/platform-settings.ts';
import { BOT_SCOPES, INSTALL_PATH } from './declaration.ts';
import type { SlackCheck, SlackCheckOptions } from './options.ts';
import { type Client, clientOptions, clientsOf } from './send/clients.ts';
import { connections } from './send/connections.ts';
import { failureOf } from './send/failure.ts';
import { keepAliveFetch } from './send/keep-alive-fetch.ts';

const TIMEOUT = 5_000;
const REINSTALL = 'Next: on api.slack.com, open the app, add them under "OAuth & Permissions" and install it again.';

/** Asks Slack about each token there is; the first that is wrong is named, with the next step. */
export async function checkSlack(settings: SlackSettings, options: SlackCheckOptions = {}): Promise<SlackCheck> {
  const { apiUrl, timeout = TIMEOUT } = options;
  const { botToken, appToken, install } = settings;
  const lines = connections();
  const clients = clientsOf(clientOptions(keepAliveFetch(lines, timeout), apiUrl));
  try {
    const found: string[] = [];
    if (botToken) found.push(await checkBot(clients(botToken)));
    if (appToken) found.push(await checkSocketMode(clients(appToken)));
    if (install) found.push(`other workspaces can install it at ${install.publicUrl}${INSTALL_PATH}`);
    return { ok: true, says: `${sentence(found)}.` };
  } catch (error) {
    return { ok: false, says: error instanceof Wrong ? error.message : `The check failed: ${failureOf(error)}.` };
  } finally {
    lines.close();
  }
}

/** Its message is one sentence that says what to do. */
class Wrong extends Error {}

async function checkBot(client: Client): Promise<string> {
  const { team, response_metadata: answer } = await client.auth.test().catch(wrong('SLACK_BOT_TOKEN', 'xoxb-'));
  const granted = answer?.scopes;
  const missing = granted ? Object.keys(BOT_SCOPES).filter((scope) => !granted.includes(scope)) : [];
  if (missing.length > 0) throw new Wrong(`The app lacks the scopes ${missing.join(', ')}. ${REINSTALL}`);
  return `the bot token works in ${team ?? 'its workspace'}`;
}

async function checkSocketMode(client: Client): Promise<string> {
  await client.apps.connections.open().catch(wrong('SLACK_APP_TOKEN', 'xapp-'));
  return 'Socket Mode works';
}

/** @param begins how a token of that kind begins */
function wrong(variable: string, begins: string): (error: unknown) => never {
  return (error) => {
    throw new Wrong(reason(variable, begins, failureOf(error)));
  };
}

function reason(variable: string, begins: string, failure: string): string {
  switch (failure) {
    case 'invalid_auth':
    case 'not_authed':
    case 'not_allowed_token_type':
      return `Slack does not accept ${variable}. Next: copy the token that begins with ${begins} from the app's settings on api.slack.com.`;
    case 'account_inactive':
    case 'token_revoked':
    case 'token_expired':
      return `${variable} is not valid any more. Next: install the app again and set the new token.`;
    case 'missing_scope':
      return `${variable} lacks a scope (for Socket Mode it is connections:write). Next: make a new token that has it.`;
    case 'TookTooLong':
      return 'Slack did not answer in time. Next: check whether this machine can reach https://slack.com.';
    default:
      return /^[A-Z]/.test(failure)
        ? `Slack cannot be reached (${failure}). Next: check the network, a proxy or a firewall.`
        : `Slack answered ${failure} for ${variable}. Next: look it up on docs.slack.dev.`;
  }
}

function sentence(parts: readonly string[]): string {
  const joined = new Intl.ListFormat('en').format(parts);
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
