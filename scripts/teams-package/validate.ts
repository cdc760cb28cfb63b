import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { TeamsManifest } from '../../adapters/teams/manifest/manifest.ts';
import { PlainError } from '../../src/plain-error.ts';

/** Checks a manifest against Microsoft's own schema. @throws PlainError that names what is wrong, and where */
export function validate(manifest: TeamsManifest): void {
  const ajv = new Ajv.default({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const { manifestVersion } = manifest;
  const valid = ajv.compile(officialSchema(manifestVersion));
  if (valid(manifest)) return;
  const wrong = valid.errors!.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  throw new PlainError(`The manifest does not follow the Teams schema ${manifestVersion}: ${wrong.join('; ')}.`);
}

function officialSchema(version: string): object {
  const schemas = new URL('./json-schemas/teams/', import.meta.resolve('@microsoft/app-manifest'));
  return JSON.parse(readFileSync(new URL(`v${version}/MicrosoftTeams.schema.json`, schemas), 'utf8'));
}
