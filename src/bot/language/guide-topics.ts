/** What the guides are asked about, and what is to be handed out as a file. */
import type { PalAccess, PalPart, PalTool } from '../../associations/guides/pal-guide.ts';
import type { ExportId } from '../exports/export-ids.ts';
import { firstSaid, patternsOf, type Sayings } from './first-said.ts';

const PAL_ACCESS: Sayings<PalAccess> = [
  ['lighthouse', 'lighthouse'],
  [
    'service-principal',
    'service principal|principals',
    'principal|principals|spn',
    'app registration',
    'managed identity',
    'dienstprinzipal',
  ],
  ['guest', 'guest|guests|b2b|gast|gastkonto|gastzugang|invite|invited|invitado'],
  [
    'directory',
    'directory account|accounts|user|users',
    'directory',
    'account in ... tenant|directory',
    'member account',
  ],
];

const PAL_TOOL: Sayings<PalTool> = [
  ['powershell', 'powershell', 'power shell'],
  ['cli', 'cli|az|bash'],
];

const PAL_PART: Sayings<PalPart> = [
  ['change', 'remove|delete|unlink|unset|change|switch|replace|entfernen|andern|supprimer|eliminar|quitar'],
];

const EXPORTS: Sayings<ExportId> = [
  ['associations', 'partner|partners of record', 'por'],
  ['claims', '{claim}|{claims}'],
  ['people', '{people}|{certs}', '<certification>'],
  ['scores', '{score}|points|punkte|puntos'],
  [
    'associations',
    'association|associations|associated|linked|assoc|zuordnungen|asociaciones',
    '<association>',
    'partner links',
  ],
  ['customers', '{customers}'],
];

export const palAccess = firstSaid(PAL_ACCESS);
export const palTool = firstSaid(PAL_TOOL);
export const palPart = firstSaid(PAL_PART);
export const exported = firstSaid(EXPORTS);

export const GUIDE_PATTERNS: readonly string[] = [PAL_ACCESS, PAL_TOOL, PAL_PART, EXPORTS].flatMap(patternsOf);
