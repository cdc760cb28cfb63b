/** A claim as it begins. */
import type { Claim, ClaimFields, ClaimRules } from '../claim.ts';
import { fieldChanges } from '../fields.ts';
import { type Stamp, withLine } from './outcome.ts';

export function draftOf(claims: readonly Claim[], fields: ClaimFields, rules: ClaimRules, stamp: Stamp): Claim {
  const blank: Claim = {
    id: nextId(claims),
    portalId: '',
    rules,
    status: 'draft',
    since: stamp.at,
    disputed: false,
    declined: false,
    fields,
    proof: [],
    ticks: [],
    history: [],
  };
  return withLine(blank, stamp, { kind: 'created', changes: [...fieldChanges(null, fields)] });
}

/** Claims are never deleted, so the number after the highest was never used. */
const nextId = (claims: readonly Claim[]): string =>
  `C${Math.max(0, ...claims.map(({ id }) => Number(id.slice(1)))) + 1}`;
