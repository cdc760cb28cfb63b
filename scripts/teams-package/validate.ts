import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { TeamsManifest } from '../../adapters/teams/manifest/manifest.ts';
import { PlainError } from '../../src/plain-error.ts';

/** Checks a manifest against Microsoft's own schema. @throws PlainError that names what is wrong, and where */
export function validate(manifest: TeamsManifest): void {
  const { manifestVersion } = manifest;
  const valid = validatorFor(manifestVersion);
  if (valid(manifest)) return;
  const wrong = valid.errors!.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  throw new PlainError(`The manifest does not follow the Teams schema ${manifestVersion}: ${wrong.join('; ')}.`);
}

/** Compiling a schema takes longer than everything else here. */
const VALIDATORS = new Map<string, ValidateFunction>();

function validatorFor(version: string): ValidateFunction {
  const known = VALIDATORS.get(version);
  if (known !== undefined) return known;
  const ajv = new Ajv.default({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validator = ajv.compile(officialSchema(version));
  VALIDATORS.set(version, validator);
  return validator;
}

function officialSchema(version: string): object {
  const schemas = new URL('./json-schemas/teams/', import.meta.resolve('@microsoft/app-manifest'));
  return JSON.parse(readFileSync(new URL(`v${version}/MicrosoftTeams.schema.json`, schemas), 'utf8'));
}
