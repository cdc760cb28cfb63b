/** What the portal's claim export changed, alone or beside other imported files. */
import type { FileOutcome } from '../src/portfolio/import.ts';
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { face } from './parts/face.ts';
import { filePiece } from './parts/file-lines.ts';
import { whole } from './parts/format.ts';
import { header } from './parts/header.ts';
import { moreLine } from './parts/more-line.ts';
import type { Piece } from './parts/piece.ts';
import { block } from './parts/text.ts';
import { countOf, nounFor } from './parts/units.ts';

export interface ClaimsMirrored {
  readonly updated: number;
  readonly created: number;
  readonly unchanged: number;
  /** What to look at in claims that were taken over, a sentence each. */
  readonly warnings?: readonly string[];
}

/** A report of Partner Center, or its export of claims, which belongs to no portfolio. */
export interface TakenFile extends Omit<FileOutcome, 'report'> {
  readonly report: FileOutcome['report'] | 'claims';
}

export interface ClaimsImported {
  readonly claims: ClaimsMirrored;
  readonly files: readonly TakenFile[];
}

const FILES_SHOWN = 5;
const WARNINGS_SHOWN = 3;
const NEXT: readonly Button[] = [
  { label: 'Claims that need action', command: 'claims', args: { due: 'this-week' } },
  { label: 'All claims', command: 'claims', args: {} },
];
const MIRRORED = 'Partner Center decides about claims; this is what its export says.';

/** "2 claims updated, 1 new claim, 5 unchanged". */
export function mirroredInWords({ updated, created, unchanged }: ClaimsMirrored): string {
  const same = unchanged > 0 ? [`${whole(unchanged)} unchanged`] : [];
  if (updated + created === 0) return ['No claim changed', ...same].join(', ');
  return [
    ...(updated > 0 ? [`${countOf(updated, 'claim')} updated`] : []),
    ...(created > 0 ? [`${whole(created)} new ${nounFor(created, 'claim')}`] : []),
    ...same,
  ].join(', ');
}

/** The same as a part of another card. */
export function mirroredPiece(claims: ClaimsMirrored): Piece {
  const words = mirroredInWords(claims);
  const warned = warningsPiece(claims);
  return {
    shows: [block(words, { weight: 'bolder', spacing: 'medium' }), block(MIRRORED), ...warned.shows],
    says: [words, MIRRORED, ...warned.says],
  };
}

function warningsPiece({ warnings = [] }: ClaimsMirrored): Piece {
  const more = warnings.length - WARNINGS_SHOWN;
  const lines = [
    ...warnings.slice(0, WARNINGS_SHOWN),
    ...(more > 0 ? [`${countOf(more, 'claim')} more to look at.`] : []),
  ];
  return {
    shows: lines.map((line) => block(line, { color: 'warning', spacing: 'small' })),
    says: lines.map((line) => ({ detail: `- Note: ${line}` })),
  };
}

export function claimsImportCard({ claims, files }: ClaimsImported): Face {
  const words = mirroredInWords(claims);
  return face({
    headline: `${words}.`,
    frame: null,
    buttons: NEXT,
    pieces: [
      header('Claim export read', MIRRORED),
      { shows: [block(words, { size: 'large', weight: 'bolder' })], says: [MIRRORED] },
      warningsPiece(claims),
      ...files.slice(0, FILES_SHOWN).map(filePiece),
      moreLine(files.length - FILES_SHOWN),
    ],
  });
}
