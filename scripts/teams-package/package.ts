import { strToU8, zipSync } from 'fflate';
import {
  COLOUR_ICON,
  OUTLINE_ICON,
  type TeamsPackageSettings,
  teamsManifest,
} from '../../adapters/teams/manifest/manifest.ts';
import { COMMANDS } from '../../src/bot/commands/index.ts';
import { drawIcon } from './draw-icon.ts';
import { validate } from './validate.ts';

/** The zip that administrators upload to Teams; the same settings give the same bytes. @throws PlainError */
export function teamsPackage(settings: TeamsPackageSettings): Uint8Array {
  const manifest = teamsManifest(settings, Object.values(COMMANDS));
  validate(manifest);
  return zipSync(
    {
      'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
      [COLOUR_ICON]: drawIcon('color'),
      [OUTLINE_ICON]: drawIcon('outline'),
    },
    // A zip holds local times: this is midnight of the same day everywhere.
    { mtime: new Date(2026, 0, 1) },
  );
}
