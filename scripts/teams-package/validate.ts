import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TeamsManifest } from '../../adapters/teams/manifest/manifest.ts';
import { PlainError } from '../../src/plain-error.ts';

const require = createRequire(import.meta.url);
const { default: Ajv } = require('ajv-draft-04') as typeof import('ajv-draft-04');
const { default: addFormats } = require('ajv-formats') as typeof import('ajv-formats');

/** Checks a manifest against Microsoft's own schema. @throws PlainError that names what is wrong, and where */
export function validate(manifest: TeamsManifest): void {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const { manifestVersion } = manifest;
  const valid = ajv.compile(officialSchema(manifestVersion));
  if (valid(manifest)) return;
  const wrong = valid.errors!.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  throw new PlainError(`The manifest does not follow the Teams schema ${manifestVersion}: ${wrong.join('; ')}.`);
}

function officialSchema(version: string): object {
  const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');
  return JSON.parse(readFileSync(join(schemas, `v${version}`, 'MicrosoftTeams.schema.json'), 'utf8'));
}
