/** Who somebody is here, and what they may see and do. */
import type { Face } from './adaptive-card.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { NOTHING, type Piece } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { block } from './parts/text.ts';

export interface WhoAmI {
  readonly name: string;
  /** Identity and e-mail address by which the bot recognises this person. */
  readonly knownBy?: readonly string[];
  readonly roles: readonly string[];
  readonly may: readonly string[];
  readonly mayNot: readonly string[];
}

const SHOWN = 12;

export function whoamiCard({ name, knownBy = [], roles, may, mayNot }: WhoAmI): Face {
  const who = cut(name);
  const holds = roles.length === 0 ? 'No role' : cut(roles.join(', '), 200);
  return face({
    headline: `${who}: ${holds}`,
    frame: null,
    buttons: [{ label: 'What can I ask?', command: 'help', args: {} }],
    pieces: [header(who, holds), list('You may', may), list('You may not', mayNot), list('I know you by', knownBy)],
  });
}

function list(title: string, lines: readonly string[]): Piece {
  if (lines.length === 0) return NOTHING;
  const shown = lines.slice(0, SHOWN).map((line) => cut(line, 120));
  if (lines.length > SHOWN) shown.push(`and ${lines.length - SHOWN} more`);
  return {
    shows: [sectionHeading(title), ...shown.map((line) => block(line, { spacing: 'small' }))],
    says: [`${title}: ${shown.join('; ')}`],
  };
}
