/** The Teams app manifest: settings and commands in, the document that administrators upload out. */
import type { TeamsManifestV1D24 } from '@microsoft/app-manifest';
import { ABOUT, type CommandWords } from '../../about.ts';
import { appGuid } from './app-guid.ts';
import { commandMenu } from './command-menu.ts';

export type TeamsManifest = TeamsManifestV1D24.TeamsManifestV1D24;

export interface TeamsPackageSettings {
  /** The application (client) id of the Azure bot. */
  readonly botId: string;
  /** By semver. */
  readonly version: string;
  /** Where the world reaches the server. */
  readonly publicUrl: string | undefined;
  readonly developer: {
    readonly name: string;
    /** An https address; Teams shows it as website, privacy statement and terms of use. */
    readonly website: string;
  };
}

export const COLOUR_ICON = 'color.png';
export const OUTLINE_ICON = 'outline.png';
const SCHEMA_VERSION = '1.24';

export function teamsManifest(settings: TeamsPackageSettings, commands: readonly CommandWords[]): TeamsManifest {
  const { botId, version, publicUrl, developer } = settings;
  const { name, website } = developer;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    // The schema says semver, but Teams refuses anything after the three numbers.
    version: version.replace(/[-+].*/, ''),
    id: appGuid(botId),
    developer: { name, websiteUrl: website, privacyUrl: website, termsOfUseUrl: website },
    name: { short: ABOUT.name, full: ABOUT.fullName },
    description: { short: ABOUT.short, full: ABOUT.long },
    icons: { color: COLOUR_ICON, outline: OUTLINE_ICON },
    accentColor: ABOUT.colour,
    bots: [
      {
        botId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: true,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['personal', 'team', 'groupChat'], commands: commandMenu(commands) }],
      },
    ],
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
    validDomains: publicUrl === undefined ? [] : [new URL(publicUrl).hostname],
  };
}
