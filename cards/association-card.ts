/** One association, right after something was done about it; or why nothing was. */
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { block } from './parts/text.ts';

export interface AssociationTold {
  /** What was done or found, in a sentence. */
  readonly title: string;
  /** What it means, a sentence each. */
  readonly lines: readonly string[];
  readonly buttons: readonly Button[];
}

const LINES = 6;
const TITLE_LENGTH = 200;

export function associationCard({ title, lines, buttons }: AssociationTold): Face {
  const told = lines.slice(0, LINES).map((line) => cut(line, 300));
  return face({
    headline: cut(title, TITLE_LENGTH),
    frame: null,
    buttons,
    pieces: [header(cut(title, TITLE_LENGTH)), { shows: told.map((line) => block(line)), says: told }],
  });
}
