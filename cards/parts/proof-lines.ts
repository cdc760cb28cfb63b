/** One document of a claim: what it is, who brought it, what its text seems to show. */
import type { Claim } from '../../src/associations/claims/claim.ts';
import { HINTS, type Proof } from '../../src/associations/proof/proof.ts';
import { TYPE_FACTS } from '../../src/associations/proof/types.ts';
import { button } from './button.ts';
import { dayName, whole } from './format.ts';
import { cut, joined } from './list.ts';
import type { Piece } from './piece.ts';
import { aside, block } from './text.ts';

export interface DocumentOf {
  readonly claim: Claim;
  readonly partner: string | null;
  readonly editable: boolean;
}

const UNREADABLE = 'I cannot read text in this file (an image, a scan or a password); check it yourself.';
const KILOBYTE = 1024;

export function documentPiece(proof: Proof, of: DocumentOf): Piece {
  const { file, name, type, bytes, at, by } = proof;
  const facts = `${TYPE_FACTS[type].words}, ${size(bytes)}, ${cut(by.name)}, ${dayName(at.slice(0, 10))}`;
  const hints = hintsInWords(proof, of);
  const args = { claim: of.claim.id, file };
  const actions = [
    button({ label: 'Download', command: 'claim-proof', args: { ...args, action: 'download' } }),
    ...(of.editable ? [button({ label: 'Remove', command: 'claim-proof', args: { ...args, action: 'remove' } })] : []),
  ];
  return {
    shows: [
      block(cut(name), { weight: 'bolder', separator: true, spacing: 'medium' }),
      aside(facts),
      aside(hints, { spacing: 'small', isSubtle: false }),
      { type: 'ActionSet', spacing: 'small', actions },
    ],
    says: [`${cut(name)}: ${facts}`, { detail: `  ${hints}` }],
  };
}

/** "The text mentions Contoso; I did not find a product of the claim or a date of the last 12 months. …" */
function hintsInWords({ hints }: Proof, { claim, partner }: DocumentOf): string {
  if (hints === null) return UNREADABLE;
  const words = {
    customer: cut(claim.fields.customer) || 'the customer',
    partner: partner === null ? 'your company' : cut(partner),
    product: 'a product of the claim',
    date: 'a date of the last 12 months',
  };
  const found = HINTS.filter((hint) => hints[hint]).map((hint) => words[hint]);
  const open = HINTS.filter((hint) => !hints[hint]).map((hint) => words[hint]);
  const mentions = found.length > 0 ? `The text mentions ${joined(found, 'and')}` : '';
  const misses = open.length > 0 ? `I did not find ${joined(open, 'or')}` : '';
  return `${[mentions, misses].filter(Boolean).join('; ')}. A hint only: check it yourself.`;
}

const size = (bytes: number): string =>
  bytes < KILOBYTE * KILOBYTE ? `${whole(Math.ceil(bytes / KILOBYTE))} KB` : `${whole(bytes / KILOBYTE / KILOBYTE)} MB`;
