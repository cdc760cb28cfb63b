/** Who is a member, and as what. */
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { moreLine } from './parts/more-line.ts';
import { asDetail, type Piece } from './parts/piece.ts';
import { aside, block } from './parts/text.ts';

export interface MemberLine {
  readonly name: string;
  /** "executive report viewer, incentives user (4100001)". */
  readonly roles: string;
  /** E-mail address and identities. */
  readonly contacts: readonly string[];
}

export interface Members {
  readonly summary: string;
  readonly lines: readonly MemberLine[];
}

const SHOWN = 15;
const CONTACTS = 4;
export const ADD_MEMBER: Button = { label: 'Add a member', command: 'members', args: { action: 'new' }, opens: 'form' };

export function membersCard({ summary, lines }: Members): Face {
  const shown = lines.slice(0, SHOWN);
  return face({
    headline: `Members: ${summary}`,
    frame: null,
    buttons: [ADD_MEMBER],
    pieces: [header('Members', summary), ...shown.map(memberPiece), moreLine(lines.length - shown.length)],
  });
}

function memberPiece({ name, roles, contacts }: MemberLine): Piece {
  const more = contacts.length > CONTACTS ? [`and ${contacts.length - CONTACTS} more`] : [];
  const reached = [...contacts.slice(0, CONTACTS).map((contact) => cut(contact, 100)), ...more].join(', ');
  return asDetail({
    shows: [
      block(cut(name), { weight: 'bolder', spacing: 'medium', separator: true }),
      aside(cut(roles, 200)),
      aside(reached),
    ],
    says: [`${cut(name)}: ${cut(roles, 200)} (${reached})`],
  });
}
