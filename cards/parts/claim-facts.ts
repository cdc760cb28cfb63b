/** What a claim rests on, small: proof, numbers, rules. */
import type { Claim, ClaimRules } from '../../src/associations/claims/claim.ts';
import { needsProof } from '../../src/associations/claims/required-fields.ts';
import { TICKS, type Tick } from '../../src/associations/proof/proof.ts';
import { labelledLines } from './labelled.ts';
import { joined, names } from './list.ts';
import type { Piece } from './piece.ts';
import { countOf } from './units.ts';

const FILES_NAMED = 2;
const FILE_LENGTH = 40;
const RULES_WORDS: Readonly<Record<ClaimRules, string>> = {
  '2020': '2020',
  '2021': '2021',
  '2023-10': 'October 2023',
};
/**
 * Under a line, as it belongs to whatever stands above.
 * @param told what stands there already
 */
export function factsPiece(claim: Claim, told?: 'fields'): Piece {
  const { portalId, rules, fields } = claim;
  const location = { label: 'Location ID', text: fields.location === '' ? 'none yet' : fields.location };
  const { shows, says } = labelledLines([
    { label: 'Proof', text: proofInWords(claim) },
    { label: 'Partner Center', text: portalId === '' ? 'no number yet' : `number ${portalId}` },
    ...(told === 'fields' ? [] : [location]),
    { label: 'Rules', text: RULES_WORDS[rules] },
  ]);
  const [first, ...others] = shows;
  return { shows: first ? [{ ...first, separator: true, spacing: 'medium' }, ...others] : [], says };
}

/** "2 documents (SOW.pdf and mail.png), ticked 3 of 5: dates and names are open". */
function proofInWords({ proof, ticks, fields }: Pick<Claim, 'proof' | 'ticks' | 'fields'>): string {
  if (proof.length === 0) return needsProof(fields) ? 'none yet' : 'none needed';
  const files = `${countOf(proof.length, 'document')} (${names(
    proof.map(({ name }) => name),
    FILES_NAMED,
    FILE_LENGTH,
  )})`;
  const open = openTicks(ticks);
  if (open.length === 0) return `${files}, all ${TICKS.length} points ticked`;
  const state = open.length === 1 ? 'is' : 'are';
  return `${files}, ticked ${TICKS.length - open.length} of ${TICKS.length}: ${joined(open, 'and')} ${state} open`;
}

/** What nobody has ticked yet. */
export const openTicks = (ticks: readonly Tick[]): readonly Tick[] => TICKS.filter((tick) => !ticks.includes(tick));
