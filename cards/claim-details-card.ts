/** Every field of a claim, to be typed into Partner Center's form. */
import type { Claim } from '../src/associations/claims/claim.ts';
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { factsPiece } from './parts/claim-facts.ts';
import { claimTitle } from './parts/claim-words.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { run, runs } from './parts/text.ts';

export interface FieldShown {
  readonly label: string;
  readonly value: string;
  /** A submission needs it and it is not there. */
  readonly missing: boolean;
}

export interface ClaimDetails {
  readonly claim: Claim;
  /** In the order of Partner Center's form. */
  readonly fields: readonly FieldShown[];
  readonly buttons: readonly Button[];
}

const VALUE_LENGTH = 200;

export function claimDetailsCard({ claim, fields, buttons }: ClaimDetails): Face {
  const missing = fields.filter((field) => field.missing).length;
  const summary =
    missing === 0
      ? 'every field it needs is filled in'
      : `${missing === 1 ? '1 field it needs is' : `${missing} fields it needs are`} missing`;
  return face({
    headline: `${claimTitle(claim)}: ${summary}.`,
    frame: null,
    buttons,
    pieces: [
      header(claimTitle(claim), `All fields: ${summary}`),
      {
        shows: fields.map(fieldLine),
        says: fields.map(({ label, value }) => ({ detail: `${label}: ${cut(value, VALUE_LENGTH)}` })),
      },
      factsPiece(claim, 'fields'),
    ],
  });
}

function fieldLine({ label, value, missing }: FieldShown) {
  return runs(
    [run(`${label}: `, { isSubtle: true }), run(cut(value, VALUE_LENGTH), missing ? { color: 'attention' } : {})],
    {
      spacing: 'small',
    },
  );
}
