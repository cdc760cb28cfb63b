/** Documents and what they show: changed while the claim itself can be changed. */
import { type Proof, TICKS, type Tick } from '../../proof/proof.ts';
import type { ClaimWorld } from '../change.ts';
import type { Claim } from '../claim.ts';
import { isEditable } from '../keys.ts';
import { closed } from './edit.ts';
import { type Next, withLine } from './outcome.ts';

export function attached(claim: Claim, proof: Proof, world: ClaimWorld): Next {
  if (claim.proof.some(({ file }) => file === proof.file)) return claim;
  if (!isEditable(claim)) return closed(claim);
  const changes = [{ field: 'proof', from: '', to: proof.name }];
  return withLine(claim, world, { kind: 'proof-added', changes }, { proof: [...claim.proof, proof] });
}

export function detached(claim: Claim, file: string, world: ClaimWorld): Next {
  const gone = claim.proof.find((proof) => proof.file === file);
  if (!gone) return claim;
  if (!isEditable(claim)) return closed(claim);
  const changes = [{ field: 'proof', from: gone.name, to: '' }];
  return withLine(
    claim,
    world,
    { kind: 'proof-removed', changes },
    { proof: claim.proof.filter((own) => own !== gone) },
  );
}

export function ticked(claim: Claim, wanted: readonly Tick[], world: ClaimWorld): Next {
  const ticks = TICKS.filter((tick) => wanted.includes(tick));
  const [from, to] = [claim.ticks, ticks].map((own) => own.join(', ')) as [string, string];
  if (from === to) return claim;
  if (!isEditable(claim)) return closed(claim);
  return withLine(claim, world, { kind: 'ticked', changes: [{ field: 'ticks', from, to }] }, { ticks });
}
