/** The documents of a claim, and what they must show. */
import type { Claim } from '../src/associations/claims/claim.ts';
import { needsProof } from '../src/associations/claims/required-fields.ts';
import { TICKS, type Tick } from '../src/associations/proof/proof.ts';
import type { Face } from './adaptive-card.ts';
import { button } from './parts/button.ts';
import { openTicks } from './parts/claim-facts.ts';
import { claimSubject, claimTitle } from './parts/claim-words.ts';
import { face } from './parts/face.ts';
import { formFace } from './parts/form.ts';
import { header } from './parts/header.ts';
import { cut, joined } from './parts/list.ts';
import { moreLine } from './parts/more-line.ts';
import type { Piece } from './parts/piece.ts';
import { documentPiece } from './parts/proof-lines.ts';
import { aside, block } from './parts/text.ts';
import { countOf } from './parts/units.ts';

export interface ClaimProofShown {
  readonly claim: Claim;
  /** Name of the partner; null when no report told it. */
  readonly partner: string | null;
  /** Documents and ticks can still be changed. */
  readonly editable: boolean;
  /** What just happened, a sentence each. */
  readonly notices: readonly string[];
}

const DOCUMENTS = 6;
const NOTICES = 10;
const SENTENCE = 300;
const PORTAL = 'Upload the same documents in Partner Center when you submit the claim there.';
const HOW = 'Drop documents here to add them: PDF, Word, Excel, PowerPoint, PNG or JPEG.';
const NOT_NEEDED = 'A claim for revenue association needs no proof of execution.';

/** What reviewers look for, as the filer confirms it (training deck of 2020; documentation of October 2023). */
const CHECKLIST: Readonly<Record<Tick, string>> = {
  signature: 'The customer signed or acknowledged it',
  products: 'Each product of the claim is tied to the work',
  activities: 'It says what was done to drive usage or revenue',
  names: 'It names the customer and us',
  dates: 'Its dates can be seen and are not older than 12 months',
};

/** With the checklist to tick while it can be changed. It asks for nothing, so it is no form of its own to a host. */
export function claimProofCard(shown: ClaimProofShown): Face {
  const { claim, editable } = shown;
  const title = `Proof for ${claim.id}`;
  const headline = headlineOf(shown);
  if (!editable || claim.proof.length === 0) {
    return face({ headline, frame: null, pieces: [header(title, claimSubject(claim)), ...body(shown)] });
  }
  const checklist = formFace({
    title,
    submit: 'Save checklist',
    headline,
    hint: PORTAL,
    action: { command: 'claim-proof', args: { claim: claim.id, action: 'tick' } },
    above: [{ shows: [aside(claimSubject(claim))], says: [] }, ...body(shown)],
    fields: [
      {
        kind: 'choice',
        id: 'ticks',
        label: 'I looked, and the documents show this',
        value: claim.ticks.join(','),
        choices: TICKS.map((tick) => ({ title: CHECKLIST[tick], value: tick })),
        several: true,
      },
    ],
  });
  return checklist.face;
}

function headlineOf({ claim, notices }: ClaimProofShown): string {
  const ticked = `${claim.ticks.length} of ${TICKS.length} points ticked`;
  const { length } = claim.proof;
  const standing = length === 0 ? 'no proof yet' : `${countOf(length, 'document')}, ${ticked}`;
  return [...notices.slice(0, 1), `${claimTitle(claim)}: ${standing}.`].join(' ');
}

function body({ claim, partner, editable, notices }: ClaimProofShown): readonly Piece[] {
  const { proof } = claim;
  const told = notices.slice(0, NOTICES).map((notice) => cut(notice, SENTENCE));
  const shown = proof.toReversed().slice(0, DOCUMENTS);
  const open = openTicks(claim.ticks);
  return [
    { shows: told.map((notice) => block(notice, { weight: 'bolder' })), says: told.slice(1) },
    ...(needsProof(claim.fields) ? [] : [sentence(NOT_NEEDED)]),
    ...(proof.length === 0 && editable ? [sentence(HOW)] : []),
    // The newest is what was just added.
    ...shown.map((document) => documentPiece(document, { claim, partner, editable })),
    moreLine(proof.length - shown.length),
    { shows: [], says: proof.length > 0 && open.length > 0 ? [`Not ticked yet: ${joined(open, 'and')}.`] : [] },
    { shows: [{ type: 'ActionSet', spacing: 'medium', actions: [button(toClaim(claim))] }], says: [] },
  ];
}

const toClaim = ({ id }: Claim) => ({ label: `Open ${id}`, command: 'claim-show', args: { claim: id } }) as const;

const sentence = (text: string): Piece => ({ shows: [block(text)], says: [text] });
