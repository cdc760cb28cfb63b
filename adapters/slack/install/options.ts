/** Bolt's OAuth, told where installations are kept and what people read. */
import { hkdfSync } from 'node:crypto';
import type { HTTPReceiverOptions } from '@slack/bolt';
import type { SlackInstallSettings } from '../../../src/platform-settings.ts';
import { BOT_SCOPES, INSTALL_PATH, REDIRECT_PATH } from '../declaration.ts';
import type { ClientOptions } from '../send/clients.ts';
import type { Installations } from './installations.ts';
import { installPage, lockDown, showInstalled, showNotInstalled } from './pages.ts';

const AGAIN = 'The link is too old or was opened in another browser. Start again from the page "Add Seventy to Slack".';
const DECLINED = 'You declined. Nothing was changed.';
const ONE_WORKSPACE = 'Install it in one workspace, not in the whole organisation.';
const FAILED =
  'Slack did not accept the installation. Try again, and check the client id and secret if it fails again.';

/** By Bolt's own codes. */
const REASONS: Readonly<Record<string, { readonly status: number; readonly why: string }>> = {
  slack_oauth_missing_state: { status: 400, why: AGAIN },
  slack_oauth_invalid_state: { status: 400, why: AGAIN },
  slack_oauth_missing_code: { status: 400, why: AGAIN },
  slack_oauth_installer_authorization_error: { status: 400, why: DECLINED },
};

export function installOptions(
  { clientId, clientSecret, key, publicUrl }: SlackInstallSettings,
  installationStore: Installations,
  clientOptions: ClientOptions,
): Partial<HTTPReceiverOptions> {
  return {
    clientId,
    clientSecret,
    stateSecret: stateSecret(key),
    redirectUri: publicUrl + REDIRECT_PATH,
    scopes: Object.keys(BOT_SCOPES),
    installationStore,
    installerOptions: {
      installPath: INSTALL_PATH,
      redirectUriPath: REDIRECT_PATH,
      clientOptions,
      renderHtmlForInstallPath: installPage,
      installPathOptions: {
        async beforeRedirection(_request, response) {
          lockDown(response);
          return true;
        },
      },
      callbackOptions: {
        async afterInstallation({ isEnterpriseInstall }, _options, _request, response) {
          if (isEnterpriseInstall) showNotInstalled(response, 400, ONE_WORKSPACE);
          return !isEnterpriseInstall;
        },
        success: ({ team }, _options, _request, response) => showInstalled(response, team?.name),
        failure({ code }, _options, _request, response) {
          const { status, why } = REASONS[code] ?? { status: 500, why: FAILED };
          showNotInstalled(response, status, why);
        },
      },
    },
  };
}

/** The key itself encrypts; what signs the state of an installation under way is another secret drawn from it. */
function stateSecret(key: string): string {
  return Buffer.from(hkdfSync('sha256', Buffer.from(key, 'hex'), '', 'slack oauth state', 32)).toString('hex');
}
